import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { Event, Occurrence } from '../../../shared/events';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered, Empty } from '../parts/Answered';
import { Panel } from '../parts/Panel';
import { Rows } from '../parts/Rows';
import { zoneName } from '../zones';
import { DateRow } from './DateRow';
import { datesOf, type SeriesDate } from './dates';
import { dayHere } from './month';

const DAYS = 120;
const day = (more: number) => {
  const date = new Date();
  date.setHours(0, 0, 0, 0);
  return new Date(date.getTime() + more * 86_400_000).toISOString();
};
/** A daily series would push away what comes below. */
const FIRST = 8;

interface Props {
  event: Event;
  path: string;
  community: Community;
}

/** The next dates of a series, each of which organisers can move, leave out, and take back. */
export function Occurrences({ event, path, community }: Props) {
  const { t } = useText();
  const found = useRead<Occurrence[]>(`/${community.documentId}/occurrences`, {
    from: day(0),
    to: day(DAYS),
    filters: { category: event.category },
  });
  return (
    <Panel
      title={t('events.dates')}
      hint={t(event.may.includes('edit') ? 'events.dates.hint' : 'events.dates.hint.read')}
    >
      <Answered read={found} isEmpty={() => false}>
        {(all) => <Dates all={datesOf(event, all, dayHere(new Date()))} event={event} path={path} />}
      </Answered>
    </Panel>
  );
}

function Dates({ all, event, path }: { all: SeriesDate[]; event: Event; path: string }) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  if (all.length === 0) return <Empty>{t('events.dates.none')}</Empty>;
  const shown = isWhole ? all : all.slice(0, FIRST);
  const count = (how: SeriesDate['how']) => all.filter((it) => it.how === how).length;
  const about = [
    ...(event.allDay ? [] : [t('events.dates.zone', { zone: zoneName(event.zone) })]),
    ...(count('changed') > 0 ? [t('events.dates.changed.count', { count: count('changed') })] : []),
    ...(count('out') > 0 ? [t('events.dates.out.count', { count: count('out') })] : []),
  ];
  return (
    <>
      {about.length > 0 ? (
        <Box paddingBottom={2}>
          <Typography tag="p" variant="pi">
            {about.join(' ')}
          </Typography>
        </Box>
      ) : null}
      <Rows label={t('events.dates')}>
        {shown.map((it) => (
          <DateRow key={it.occurrence} date={it} event={event} path={path} />
        ))}
      </Rows>
      {shown.length < all.length ? (
        <Flex justifyContent="center" paddingTop={3}>
          <Button variant="tertiary" onClick={() => setWhole(true)}>
            {t('events.dates.more', { count: all.length - shown.length })}
          </Button>
        </Flex>
      ) : null}
    </>
  );
}
