import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import type { z } from '@strapi/utils';
import type { calendarFeed } from '../../../shared/events';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { CopyField } from '../parts/CopyField';
import { Panel } from '../parts/Panel';

type Feed = z.infer<typeof calendarFeed>;

/** The secret address with which one's calendar program shows the events of all of one's communities. */
export function CalendarFeed() {
  const { t, day } = useText();
  const { act, isActing } = useAct();
  const feed = useRead<Feed>('/calendar/feed');
  const [made, setMade] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  if (!feed.data) return null;
  const { exists, createdAt } = feed.data;
  const make = async () => {
    const answer = await act<{ address: string }>('POST', '/calendar/feed');
    if (answer) setMade(answer.data.address);
    return answer !== null;
  };
  const revoke = async () => {
    if (await act('DELETE', '/calendar/feed', undefined, { done: t('events.feed.revoked') })) setMade(null);
  };
  const hint = exists && createdAt && !made ? t('events.feed.since', { date: day(createdAt) }) : t('events.feed.hint');
  return (
    <Panel title={t('events.feed')} hint={hint}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {made ? <CopyField label={t('events.feed.address')} hint={t('events.feed.once')} value={made} /> : null}
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" loading={isActing} onClick={() => (exists ? setAsking(true) : void make())}>
            {t(exists ? 'events.feed.renew' : 'events.feed.make')}
          </Button>
          {exists ? (
            <Button variant="danger-light" disabled={isActing} onClick={() => void revoke()}>
              {t('events.feed.revoke')}
            </Button>
          ) : null}
        </Flex>
      </Flex>
      {isAsking ? (
        <AskDialog
          title={t('events.feed.renew')}
          confirm={t('events.feed.renew')}
          onConfirm={make}
          onClose={() => setAsking(false)}
        >
          {t('events.feed.renew.what')}
        </AskDialog>
      ) : null}
    </Panel>
  );
}
