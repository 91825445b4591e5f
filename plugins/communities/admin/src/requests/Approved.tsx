import { useEffect, useRef } from 'react';
import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import type { z } from '@strapi/utils';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import type { panelAccountAnswer } from '../../../shared/memberships';
import { useText } from '../intl';
import { CopyField } from '../parts/CopyField';
import { Panel } from '../parts/Panel';
import { REQUESTS, pathOfCommunity } from '../paths';

export interface Approval {
  community: Community;
  panelAccount: z.infer<typeof panelAccountAnswer> | null;
}

/** After an approval with a panel account: the link to hand over, and the way on. */
export function Approved({ approval, next }: { approval: Approval; next: string | null }) {
  const { t } = useText();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { community, panelAccount } = approval;
  return (
    <div ref={top} tabIndex={-1}>
      <Panel title={t('approved.title')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {panelAccount?.registrationLink ? (
            <CopyField
              label={t('approved.link')}
              hint={t('approved.link.hint', { name: community.applicant?.name ?? t('role.owner') })}
              value={new URL(panelAccount.registrationLink, window.location.href).href}
            />
          ) : (
            <Typography>{t('approved.has-account')}</Typography>
          )}
          <Flex gap={2} wrap="wrap">
            <LinkButton tag={RouterLink} to={next ?? REQUESTS} endIcon={<ArrowRight />}>
              {t(next ? 'requests.next' : 'requests.all')}
            </LinkButton>
            <LinkButton tag={RouterLink} to={pathOfCommunity(community.documentId)} variant="tertiary">
              {t('approved.open')}
            </LinkButton>
          </Flex>
        </Flex>
      </Panel>
    </div>
  );
}
