import { useState } from 'react';
import { Field, Flex } from '@strapi/design-system';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { DateInput } from '../parts/DateInput';
import { TextInput } from '../parts/TextInput';
import { endAfter, type SeriesDate } from './dates';

interface Props {
  date: SeriesDate;
  /** Of the event. */
  path: string;
  /** When it is now, in words. */
  when: string;
  /** Who will hear of it, as a sentence. */
  told: string;
  onClose(): void;
}

/** Asks when and where one date of a series takes place instead; times are those of the clock of the series. */
export function MoveDate({ date, path, when, told, onClose }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const [times, setTimes] = useState({ start: date.start, end: date.end });
  const [place, setPlace] = useState(date.place ?? '');
  const [onlineLink, setOnlineLink] = useState(date.onlineLink ?? '');
  const [isTried, setTried] = useState(false);
  const type = date.occurrence.length === 10 ? 'date' : 'datetime-local';
  const move = async () => {
    setTried(true);
    const its = { ...times, place: place.trim() || null, onlineLink: onlineLink.trim() || null };
    if (its.start === '' || its.end === '') return false;
    // Nobody is told of a change that is none.
    if ((['start', 'end', 'place', 'onlineLink'] as const).every((name) => its[name] === date[name])) return true;
    const { occurrence } = date;
    const body = { occurrence, takesPlace: true, ...its };
    return (await act('POST', `${path}/occurrences`, body, { done: t('saved') })) !== null;
  };
  const time = (name: 'start' | 'end', label: string, change: (value: string) => void) => (
    <Field.Root
      name={name}
      required
      width="100%"
      error={isTried && times[name] === '' ? t('events.dates.time.needed') : undefined}
    >
      <Field.Label>{label}</Field.Label>
      <DateInput type={type} value={times[name]} onChange={(event) => change(event.target.value)} />
      <Field.Error />
    </Field.Root>
  );
  return (
    <AskDialog
      title={t('events.dates.move.title')}
      confirm={t('events.dates.move')}
      onConfirm={move}
      onClose={onClose}
      fields={
        <Flex direction="column" alignItems="stretch" gap={4}>
          {/* Whoever moves the beginning means to keep the length. */}
          {time('start', t('events.start'), (start) => setTimes({ start, end: endAfter(start, times) }))}
          {time('end', t(type === 'date' ? 'events.last-day' : 'events.end'), (end) => setTimes({ ...times, end }))}
          <TextInput name="place" label={t('events.place')} value={place} onChange={setPlace} max={300} />
          <TextInput name="link" label={t('events.link')} value={onlineLink} onChange={setOnlineLink} max={1000} />
        </Flex>
      }
    >
      {t('events.dates.move.what', { date: when })} {told}
    </AskDialog>
  );
}
