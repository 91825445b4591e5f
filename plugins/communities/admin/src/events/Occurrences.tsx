import { Button, Typography } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { Event, Occurrence } from '../../../shared/events';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { Answered, Empty } from '../parts/Answered';
import { Panel } from '../parts/Panel';
import { Row, Rows } from '../parts/Rows';
import { useEventWords } from './words';

const DAYS = 120;
const day = (more: number) => {
  const date = new Date();
  date.setHours(0, 0, 0, 0);
  return new Date(date.getTime() + more * 86_400_000).toISOString();
};

/** The next dates of a series, each of which can be left out, and taken back. */
export function Occurrences({ event, path, community }: { event: Event; path: string; community: Community }) {
  const { t } = useText();
  const { span } = useEventWords();
  const { act, isActing } = useAct();
  const found = useRead<Occurrence[]>(`/${community.documentId}/occurrences`, { from: day(0), to: day(DAYS) });
  const set = (occurrence: string, takesPlace: boolean) =>
    void act('POST', `${path}/occurrences`, { occurrence, takesPlace }, { done: t('saved') });
  return (
    <Panel title={t('events.dates')} hint={t('events.dates.hint')}>
      <Answered read={found} isEmpty={() => false}>
        {(all) => {
          const its = all.filter((it) => it.event === event.documentId);
          if (its.length + event.exceptions.length === 0) return <Empty>{t('events.dates.none')}</Empty>;
          return (
            <Rows label={t('events.dates')}>
              {its.map((it) => (
                <Row
                  key={it.occurrence}
                  acts={
                    <Button size="S" variant="tertiary" disabled={isActing} onClick={() => set(it.occurrence, false)}>
                      {t('events.dates.out')}
                    </Button>
                  }
                >
                  <Typography>{span(it)}</Typography>
                </Row>
              ))}
              {event.exceptions.map((name) => (
                <Row
                  key={name}
                  acts={
                    <Button size="S" variant="tertiary" disabled={isActing} onClick={() => set(name, true)}>
                      {t('events.dates.in')}
                    </Button>
                  }
                >
                  <Typography textColor="neutral600">
                    {t('events.dates.is-out', { date: name.replace('T', ' ') })}
                  </Typography>
                </Row>
              ))}
            </Rows>
          );
        }}
      </Answered>
    </Panel>
  );
}
