import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { Event } from '../../../shared/events';
import { useAct } from '../api';
import { useText } from '../intl';
import { Panel } from '../parts/Panel';
import { TextInput } from '../parts/TextInput';

const ANSWERS = ['yes', 'maybe', 'no'] as const;
type Answer = (typeof ANSWERS)[number];

/** One's own answer, with the questions that are asked of those who come. */
export function Attendance({ event, path }: { event: Event; path: string }) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const mine = event.attendance;
  const [said, setSaid] = useState<Record<string, string>>(() =>
    Object.fromEntries((mine?.answers ?? []).map(({ question, text }) => [question, text]))
  );
  const isMissing = event.questions.some(({ id = '', required }) => required && !said[id]?.trim());
  const answer = (wanted: Answer) => {
    const answers = event.questions.flatMap(({ id = '' }) =>
      said[id]?.trim() ? [{ question: id, text: said[id] }] : []
    );
    void act('PUT', `${path}/attendance`, { answer: wanted, answers }, { done: t('saved') });
  };
  const chosen = mine?.answer === 'waiting' ? 'yes' : mine?.answer;
  const hint = mine ? t(`events.mine.${mine.answer}`, { position: mine.position }) : undefined;
  return (
    <Panel title={t('events.mine')} hint={hint ?? (event.recurrence ? t('events.mine.series') : undefined)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {event.questions.map(({ id = '', text, required }) => (
          <TextInput
            key={id}
            name={id}
            label={text}
            value={said[id] ?? ''}
            onChange={(value) => setSaid({ ...said, [id]: value })}
            min={required ? 1 : 0}
            max={1000}
          />
        ))}
        <Flex gap={2} wrap="wrap">
          {ANSWERS.map((it) => (
            <Button
              key={it}
              variant={chosen === it ? 'default' : 'tertiary'}
              aria-pressed={chosen === it}
              disabled={isActing || (it === 'yes' && isMissing)}
              onClick={() => answer(it)}
            >
              {t(`events.answer.${it}`)}
            </Button>
          ))}
        </Flex>
        {isMissing ? (
          <Typography variant="pi" textColor="neutral600">
            {t('events.questions.missing')}
          </Typography>
        ) : null}
      </Flex>
    </Panel>
  );
}
