import { Box, Flex, IconButton, LinkButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Community } from '../../../shared/communities';
import type { Occurrence } from '../../../shared/events';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered } from '../parts/Answered';
import { Agenda } from './Agenda';
import { CalendarDay } from './CalendarDay';
import { dayHere, daysOf, isMonth, monthAfter, spanOf, weeksOf } from './month';
import { WEEKDAYS } from './recurrence';
import { useEventWords } from './words';

const Grid = styled.table`
  display: none;
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;

  ${({ theme }) => theme.breakpoints.medium} {
    display: table;
  }
  th {
    padding: ${({ theme }) => theme.spaces[2]};
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    text-align: left;
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;

/** A phone has no room for seven columns: there the month is a list. */
const OnPhone = styled.div`
  ${({ theme }) => theme.breakpoints.medium} {
    display: none;
  }
`;

const never = () => false;

/** A month of the community, on the clock of whoever looks at it. */
export function Calendar({ community }: { community: Community }) {
  const { t, month: nameOf } = useText();
  const address = useAddress();
  const today = dayHere(new Date());
  const asked = address.get('month');
  const month = isMonth(asked) ? asked : today.slice(0, 7);
  const weeks = weeksOf(month);
  const found = useRead<Occurrence[]>(`/${community.documentId}/occurrences`, spanOf(weeks));
  const to = (by: number) => address.to({ month: monthAfter(month, by) });
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 3, medium: 5 }}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={4}>
        <Typography variant="delta" tag="h3" aria-live="polite">
          {nameOf(month, 'long')}
        </Typography>
        <Flex gap={2}>
          <LinkButton tag={RouterLink} size="S" variant="tertiary" to={address.to({ month: null })}>
            {t('events.today')}
          </LinkButton>
          <IconButton tag={RouterLink} to={to(-1)} label={t('events.month.before')}>
            <ChevronLeft />
          </IconButton>
          <IconButton tag={RouterLink} to={to(1)} label={t('events.month.after')}>
            <ChevronRight />
          </IconButton>
        </Flex>
      </Flex>
      <Answered read={found} isEmpty={never}>
        {(all) => (
          <div aria-busy={found.isFetching}>
            <Month label={nameOf(month, 'long')} month={month} weeks={weeks} today={today} all={all} />
            <OnPhone>
              <Agenda all={all.filter((it) => daysOf(it).some((day) => day.startsWith(month)))} />
            </OnPhone>
          </div>
        )}
      </Answered>
    </Box>
  );
}

interface MonthProps {
  label: string;
  month: string;
  weeks: string[][];
  today: string;
  all: Occurrence[];
}

function Month({ label, month, weeks, today, all }: MonthProps) {
  const { weekday } = useEventWords();
  const byDay = new Map<string, Occurrence[]>();
  for (const it of all) for (const day of daysOf(it)) byDay.set(day, [...(byDay.get(day) ?? []), it]);
  return (
    <Grid aria-label={label}>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              {weekday(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day) => (
              <CalendarDay
                key={day}
                day={day}
                isToday={day === today}
                isOutside={!day.startsWith(month)}
                all={byDay.get(day) ?? []}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}
