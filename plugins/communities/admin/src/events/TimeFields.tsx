import { Checkbox, Field, Flex, Grid, Typography } from '@strapi/design-system';
import { useText } from '../intl';
import { Choice } from '../parts/Choice';
import { DateInput } from '../parts/DateInput';
import { Half } from '../parts/Half';
import { Panel } from '../parts/Panel';
import { SearchedChoice } from '../parts/SearchedChoice';
import { zoneChoices } from '../zones';
import { endAfter } from './dates';
import type { EventInput } from './input';
import { ruleOf, WEEKDAYS, type Repeats } from './recurrence';
import { useEventWords } from './words';

interface Props {
  value: EventInput;
  onChange(changes: Partial<EventInput>): void;
}

const EVERY = ['never', 'day', 'week', 'month-day', 'month-weekday', 'year'] as const;
const ENDS = ['never', 'count', 'until'] as const;

/** When it takes place, on the clock of its place, and how it repeats, with the sentence that comes of it. */
export function TimeFields({ value, onChange }: Props) {
  const { t } = useText();
  const { recurrence } = useEventWords();
  const type = value.allDay ? 'date' : 'datetime-local';
  const toDays = (allDay: boolean) => {
    const part = (local: string, clock: string) => (allDay ? local.slice(0, 10) : `${local.slice(0, 10)}T${clock}`);
    onChange({ allDay, start: part(value.start, '10:00'), end: part(value.end, '11:00') });
  };
  // Whoever moves the beginning means to keep the length.
  const begin = (start: string) => onChange({ start, end: endAfter(start, value) });
  const sentence = value.start ? recurrence(ruleOf(value.repeats, value.start.slice(0, 10)), value.start) : null;
  return (
    <Panel title={t('events.when')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Checkbox checked={value.allDay} onCheckedChange={(checked) => toDays(checked === true)}>
          {t('events.all-day')}
        </Checkbox>
        <Grid.Root gap={4}>
          <Grid.Item col={3} s={6} xs={12} alignItems="stretch">
            <Field.Root name="start" required width="100%">
              <Field.Label>{t('events.start')}</Field.Label>
              <DateInput type={type} value={value.start} onChange={(event) => begin(event.target.value)} />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={3} s={6} xs={12} alignItems="stretch">
            <Field.Root name="end" required width="100%">
              <Field.Label>{t(value.allDay ? 'events.last-day' : 'events.end')}</Field.Label>
              <DateInput type={type} value={value.end} onChange={(event) => onChange({ end: event.target.value })} />
            </Field.Root>
          </Grid.Item>
          <Half>
            <SearchedChoice
              label={t('events.zone')}
              hint={t('events.zone.hint')}
              options={zoneChoices(value.zone)}
              value={value.zone}
              onChange={(zone) => onChange({ zone })}
            />
          </Half>
        </Grid.Root>
        <RepeatFields value={value.repeats} onChange={(repeats) => onChange({ repeats })} />
        {sentence ? (
          <Typography tag="p" fontWeight="semiBold" aria-live="polite">
            {sentence}
          </Typography>
        ) : null}
      </Flex>
    </Panel>
  );
}

function RepeatFields({ value, onChange }: { value: Repeats; onChange(value: Repeats): void }) {
  const { t } = useText();
  const { weekday } = useEventWords();
  const set = (changes: Partial<Repeats>) => onChange({ ...value, ...changes });
  const every = value.every === 'other' ? [...EVERY, 'other' as const] : EVERY;
  const number = (name: string, now: number, max: number, change: (it: number) => void) => (
    <Field.Root name={name} width="100%">
      <Field.Label>{t(name === 'interval' ? 'events.interval' : 'events.count')}</Field.Label>
      <Field.Input
        type="number"
        min={1}
        max={max}
        value={String(now)}
        onChange={(event) => change(Math.min(max, Math.max(1, Math.round(Number(event.target.value) || 1))))}
      />
    </Field.Root>
  );
  return (
    <>
      <Grid.Root gap={4}>
        <Grid.Item col={4} s={6} xs={12} alignItems="stretch">
          <Choice<Repeats['every']>
            label={t('events.repeats')}
            options={every.map((it) => ({ value: it, label: t(`events.every.${it}`) }))}
            value={value.every}
            onChange={(it) => set({ every: it })}
          />
        </Grid.Item>
        {value.every === 'never' || value.every === 'other' ? null : (
          <>
            <Grid.Item col={2} s={6} xs={12} alignItems="stretch">
              {number('interval', value.interval, 99, (interval) => set({ interval }))}
            </Grid.Item>
            <Grid.Item col={3} s={6} xs={12} alignItems="stretch">
              <Choice<Repeats['end']>
                label={t('events.ends')}
                options={ENDS.map((it) => ({ value: it, label: t(`events.ends.${it}`) }))}
                value={value.end}
                onChange={(end) => set({ end })}
              />
            </Grid.Item>
            <Grid.Item col={3} s={6} xs={12} alignItems="stretch">
              {value.end === 'count' ? number('count', value.count, 730, (count) => set({ count })) : null}
              {value.end === 'until' ? (
                <Field.Root name="until" required width="100%">
                  <Field.Label>{t('events.last-day')}</Field.Label>
                  <DateInput type="date" value={value.until} onChange={(event) => set({ until: event.target.value })} />
                </Field.Root>
              ) : null}
            </Grid.Item>
          </>
        )}
      </Grid.Root>
      {value.every === 'week' ? (
        <Flex gap={4} wrap="wrap" role="group" aria-label={t('events.weekdays')}>
          {WEEKDAYS.map((day) => (
            <Checkbox
              key={day}
              checked={value.days.includes(day)}
              onCheckedChange={(checked) =>
                set({ days: checked === true ? [...value.days, day] : value.days.filter((it) => it !== day) })
              }
            >
              {weekday(day)}
            </Checkbox>
          ))}
        </Flex>
      ) : null}
    </>
  );
}
