import { Checkbox, Field, Flex, Grid } from '@strapi/design-system';
import { useText } from '../intl';
import { DateInput } from '../parts/DateInput';
import { Half } from '../parts/Half';
import { Panel } from '../parts/Panel';
import { TextInput } from '../parts/TextInput';
import type { EventInput } from './input';
import { Lines } from './Lines';

interface Props {
  value: EventInput;
  onChange(changes: Partial<EventInput>): void;
}

/** How many may come, until when one can say so, and what is asked. */
export function RegistrationFields({ value, onChange }: Props) {
  const { t } = useText();
  return (
    <Panel title={t('events.registration')} hint={t('events.registration.hint')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Grid.Root gap={4}>
          <Half>
            <Field.Root name="capacity" hint={t('events.capacity.hint')} width="100%">
              <Field.Label>{t('events.capacity')}</Field.Label>
              <Field.Input
                type="number"
                min={1}
                max={100_000}
                value={value.capacity}
                onChange={(event) => onChange({ capacity: event.target.value })}
              />
              <Field.Hint />
            </Field.Root>
          </Half>
          <Half>
            <Field.Root name="closes" hint={t('events.closes.hint')} width="100%">
              <Field.Label>{t('events.closes')}</Field.Label>
              <DateInput
                type="datetime-local"
                value={value.closes}
                onChange={(event) => onChange({ closes: event.target.value })}
              />
              <Field.Hint />
            </Field.Root>
          </Half>
        </Grid.Root>
        <Lines
          all={value.questions}
          onChange={(questions) => onChange({ questions })}
          empty={{ text: '', required: false }}
          max={10}
          addLabel={t('events.questions.add')}
          removeLabel={(position) => t('events.questions.remove', { position })}
        >
          {(it, change, position) => (
            <Flex direction="column" alignItems="stretch" gap={2}>
              <TextInput
                name={`question-${position}`}
                label={t('events.questions.number', { position })}
                value={it.text}
                onChange={(text) => change({ ...it, text })}
                max={300}
              />
              <Checkbox
                checked={it.required}
                onCheckedChange={(checked) => change({ ...it, required: checked === true })}
              >
                {t('events.questions.required')}
              </Checkbox>
            </Flex>
          )}
        </Lines>
      </Flex>
    </Panel>
  );
}
