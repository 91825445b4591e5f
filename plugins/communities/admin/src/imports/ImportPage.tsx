import { useEffect } from 'react';
import { Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import type { MemberImport } from '../../../shared/imports';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered } from '../parts/Answered';
import { ImportLines } from './ImportLines';
import { ImportSummary } from './ImportSummary';
import { RunForm } from './RunForm';

const never = () => false;
/** Milliseconds between two looks at one that runs. */
const LOOK = 1_500;

/** One import, from its dry run to its result. */
export function ImportPage({ id, community }: { id: string; community: Community }) {
  const { t } = useText();
  const { to } = useAddress();
  const path = `/${community.documentId}/imports/${id}`;
  const found = useRead<MemberImport>(path);
  const { reload } = found;
  const isRunning = found.data?.state === 'running';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(reload, LOOK);
    return () => clearInterval(timer);
  }, [isRunning, reload]);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Link tag={RouterLink} to={to({ import: null, result: null, page: null })} startIcon={<ArrowLeft />}>
        {t('imports.back')}
      </Link>
      <Answered read={found} isEmpty={never}>
        {(it) => (
          <>
            <ImportSummary found={it} path={path} />
            {it.state === 'checked' && it.done < it.total && community.may.includes('importMembers') ? (
              <RunForm found={it} path={path} community={community} />
            ) : null}
            <ImportLines found={it} path={path} />
          </>
        )}
      </Answered>
    </Flex>
  );
}
