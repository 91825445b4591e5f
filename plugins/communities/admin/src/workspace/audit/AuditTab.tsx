import { Box, Flex, Typography } from '@strapi/design-system';
import type { KeysetMeta } from '../../../../shared/common';
import type { Community } from '../../../../shared/communities';
import type { AuditEntry } from '../../../../shared/life';
import { useRead } from '../../api';
import { useText } from '../../intl';
import { useAddress } from '../../parts/address';
import { Answered } from '../../parts/Answered';
import { ByCursor } from '../../parts/ByCursor';
import { Panel } from '../../parts/Panel';
import { useTopOf } from '../../parts/useTopOf';
import { useSentence } from './sentence';

/** Who did what in the community, newest first. */
export function AuditTab({ community }: { community: Community }) {
  const { t } = useText();
  const address = useAddress();
  const cursor = address.get('cursor');
  const top = useTopOf<HTMLDivElement>(cursor);
  const entries = useRead<AuditEntry[], KeysetMeta>(`/${community.documentId}/audit`, {
    pagination: { cursor, pageSize: 30 },
  });
  const isMine = community.may.includes('decideRequests');
  return (
    <div ref={top} tabIndex={-1}>
      <Panel title={t('audit.title')} hint={t(isMine ? 'audit.hint' : 'audit.hint.team')}>
        <Answered read={entries}>
          {(all) => (
            <>
              <Flex tag="ol" direction="column" alignItems="stretch" aria-busy={entries.isFetching}>
                {all.map((entry) => (
                  <Entry key={entry.documentId} entry={entry} />
                ))}
              </Flex>
              <ByCursor
                meta={entries.meta}
                isFetching={entries.isFetching}
                onTurn={(to) => address.set({ cursor: to })}
              />
            </>
          )}
        </Answered>
      </Panel>
    </div>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { t, moment } = useText();
  const { sentence, more } = useSentence()(entry);
  return (
    <Box tag="li" paddingTop={3} paddingBottom={3} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <Flex
        direction={{ initial: 'column', medium: 'row' }}
        justifyContent="space-between"
        alignItems="baseline"
        gap={{ initial: 1, medium: 4 }}
      >
        <Typography style={{ overflowWrap: 'anywhere' }}>{sentence}</Typography>
        <Typography tag="time" dateTime={entry.createdAt} variant="pi" textColor="neutral600" shrink={0}>
          {moment(entry.createdAt)}
        </Typography>
      </Flex>
      {more && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {more}
        </Typography>
      )}
      {entry.reason && (
        <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={1} style={{ whiteSpace: 'pre-wrap' }}>
          {t('audit.reason', { reason: entry.reason })}
        </Typography>
      )}
    </Box>
  );
}
