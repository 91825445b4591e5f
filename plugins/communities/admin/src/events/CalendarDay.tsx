import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Occurrence } from '../../../shared/events';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { useEventWords } from './words';

const Cell = styled.td`
  height: 11rem;
  padding: ${({ theme }) => theme.spaces[1]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
  vertical-align: top;

  &[data-outside] {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const Day = styled.time`
  display: inline-block;
  min-width: 2.6rem;
  margin-bottom: ${({ theme }) => theme.spaces[1]};
  padding: 0 ${({ theme }) => theme.spaces[1]};
  border-radius: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: 2.6rem;
  text-align: center;

  &[aria-current] {
    background: ${({ theme }) => theme.colors.buttonPrimary600};
    color: ${({ theme }) => theme.colors.buttonNeutral0};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;

const Entry = styled(RouterLink)`
  display: block;
  padding: ${({ theme }) => `2px ${theme.spaces[1]}`};
  border-left: 3px solid ${({ theme }) => theme.colors.primary600};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: 1.5;
  overflow: hidden;
  text-decoration: none;
  text-overflow: ellipsis;
  white-space: nowrap;

  li + li > & {
    margin-top: 3px;
  }
  &:hover {
    background: ${({ theme }) => theme.colors.primary200};
  }
  &[data-how='attends'] {
    border-left-color: ${({ theme }) => theme.colors.success600};
    background: ${({ theme }) => theme.colors.success100};
  }
  &[data-how='draft'] {
    border-left-style: dashed;
    background: ${({ theme }) => theme.colors.neutral150};
  }
  &[data-how='cancelled'] {
    border-left-color: ${({ theme }) => theme.colors.neutral500};
    background: ${({ theme }) => theme.colors.neutral150};
    text-decoration: line-through;
  }
`;

const howOf = ({ cancelled, state, attendance }: Occurrence) => {
  if (cancelled) return 'cancelled';
  if (state !== 'published') return 'draft';
  return attendance === 'yes' || attendance === 'maybe' ? 'attends' : 'open';
};

interface Props {
  day: string;
  isToday: boolean;
  isOutside: boolean;
  all: Occurrence[];
}

/** One day of a month with what takes place on it, each a link. */
export function CalendarDay({ day, isToday, isOutside, all }: Props) {
  const { t, date } = useText();
  const { clock } = useEventWords();
  const address = useAddress();
  const beginsHere = (it: Occurrence) =>
    !it.allDay && date(it.startsAt, { day: 'numeric' }) === String(Number(day.slice(8)));
  const cancelled = (it: Occurrence) => (it.cancelled ? ` (${t('events.cancelled')})` : '');
  return (
    <Cell data-outside={isOutside || undefined}>
      <Day dateTime={day} aria-current={isToday ? 'date' : undefined}>
        {Number(day.slice(8))}
      </Day>
      <ul>
        {all.map((it) => (
          <li key={`${it.event} ${it.occurrence}`}>
            <Entry to={address.to({ event: it.event })} data-how={howOf(it)} title={it.title + cancelled(it)}>
              {beginsHere(it) ? `${clock(it.startsAt)} ` : ''}
              {it.title}
              {cancelled(it)}
            </Entry>
          </li>
        ))}
      </ul>
    </Cell>
  );
}
