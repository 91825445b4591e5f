import { useState } from 'react';
import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Acknowledgement, AcknowledgementCounts, Announcement } from '../../../shared/announcements';
import type { KeysetMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { AskDialog } from '../parts/AskDialog';
import { ByCursor } from '../parts/ByCursor';
import { Row, Rows } from '../parts/Rows';
import { SearchField } from '../parts/SearchField';
import { SwitchLinks } from '../parts/SwitchLinks';
import { useTopOf } from '../parts/useTopOf';

const ANSWERS = ['', 'true', 'false'] as const;
const NAMES = { '': 'all', true: 'have', false: 'missing' } as const;

/** Who has acknowledged an announcement and who has not, for administrators. */
export function Acknowledgements({ id, community }: { id: string; community: Community }) {
  const { t, moment } = useText();
  const address = useAddress();
  const path = `/${community.documentId}/announcements/${id}`;
  const [cursor, acknowledged] = [address.get('cursor'), address.get('acknowledged')];
  const top = useTopOf<HTMLHeadingElement>(cursor);
  const announcement = useRead<Announcement>(path);
  const people = useRead<Acknowledgement[], KeysetMeta>(`${path}/acknowledgements`, {
    filters: { acknowledged },
    _q: address.get('_q'),
    pagination: { cursor },
  });
  const back = address.to({ show: null, acknowledged: null, cursor: null, _q: null });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Link tag={RouterLink} to={back} startIcon={<ArrowLeft />}>
        {t('announcements.back')}
      </Link>
      <Typography variant="beta" tag="h2" ref={top} tabIndex={-1}>
        {t('announcements.receipts')}
      </Typography>
      <Answered read={announcement}>
        {(it) => (
          <>
            <Typography>{it.title}</Typography>
            <Counts path={path} mayRemind={it.may.includes('remind')} />
          </>
        )}
      </Answered>
      <Flex gap={4} wrap="wrap">
        <SearchField label={t('announcements.receipts.search')} resets={['cursor']} />
        <SwitchLinks
          label={t('announcements.receipts.which')}
          current={acknowledged}
          options={ANSWERS.map((it) => ({
            value: it,
            to: address.to({ acknowledged: it, cursor: null }),
            label: t(`announcements.receipts.${NAMES[it]}`),
          }))}
        />
      </Flex>
      <Answered read={people} empty={<Empty>{t('empty.found')}</Empty>}>
        {(all) => (
          <Rows label={t('announcements.receipts')}>
            {all.map(({ person, role, acknowledgedAt }) => (
              <Row key={person?.documentId}>
                <Typography fontWeight="semiBold">{person?.name ?? t('former-member')}</Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {[
                    t(`role.${role as 'member'}`),
                    acknowledgedAt
                      ? t('announcements.receipts.at', { when: moment(acknowledgedAt) })
                      : t('announcements.receipts.not'),
                  ].join(' · ')}
                </Typography>
              </Row>
            ))}
          </Rows>
        )}
      </Answered>
      <ByCursor
        meta={people.meta}
        isFetching={people.isFetching}
        onTurn={(to) => address.set({ cursor: to })}
        before={t('announcements.receipts.before')}
        after={t('announcements.receipts.after')}
      />
    </Flex>
  );
}

const DAY = 24 * 60 * 60_000;

function Counts({ path, mayRemind }: { path: string; mayRemind: boolean }) {
  const { t, ago } = useText();
  const { act } = useAct();
  const [isAsking, setAsking] = useState(false);
  const counts = useRead<AcknowledgementCounts>(`${path}/acknowledgements/counts`);
  const remind = async () =>
    (await act('POST', `${path}/remind`, undefined, { done: t('announcements.remind.done') })) !== null;
  return (
    <Answered read={counts}>
      {({ asked, acknowledged, remindedAt }) => {
        const isRecent = remindedAt !== null && Date.now() - Date.parse(remindedAt) < DAY;
        return (
          <Flex justifyContent="space-between" gap={3} wrap="wrap">
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography fontWeight="bold">{t('announcements.counts', { acknowledged, asked })}</Typography>
              {remindedAt ? (
                <Typography variant="pi" textColor="neutral600">
                  {t('announcements.reminded', { when: ago(remindedAt) })}
                </Typography>
              ) : null}
            </Flex>
            {mayRemind && asked > acknowledged ? (
              <Button variant="secondary" disabled={isRecent} onClick={() => setAsking(true)}>
                {t('announcements.remind')}
              </Button>
            ) : null}
            {isAsking ? (
              <AskDialog
                title={t('announcements.remind.title')}
                confirm={t('announcements.remind')}
                onConfirm={remind}
                onClose={() => setAsking(false)}
              >
                {t('announcements.remind.what', { count: asked - acknowledged })}
              </AskDialog>
            ) : null}
          </Flex>
        );
      }}
    </Answered>
  );
}
