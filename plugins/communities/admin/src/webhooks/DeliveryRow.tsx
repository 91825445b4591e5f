import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Delivery } from '../../../shared/webhooks';
import { useAct } from '../api';
import { useText } from '../intl';
import { Dot, type Mood } from './Dot';

const MOODS = { waiting: 'waiting', delivered: 'good', failed: 'bad', dropped: 'off' } as const satisfies Record<
  Delivery['state'],
  Mood
>;

/** @param path of the delivery */
export function DeliveryRow({ delivery, path }: { delivery: Delivery; path: string }) {
  const { t, named, moment, ago, number } = useText();
  const { act, isActing } = useAct();
  const { event, state, problem, code, answer, attempts, milliseconds, nextAt, createdAt } = delivery;
  const what = named(`webhooks.event.${event}`, event);
  const redeliver = () => act('POST', `${path}/redeliver`, {}, { done: t('webhooks.redelivered') });
  const facts = [
    moment(createdAt),
    ...(attempts > 0 ? [t('jobs.attempts', { count: attempts })] : []),
    ...(code === null ? [] : [t('webhooks.code', { code: String(code) })]),
    ...(milliseconds === null ? [] : [t('webhooks.took', { number: number(milliseconds) })]),
    ...(nextAt && attempts > 0 ? [t('webhooks.next', { when: ago(nextAt) })] : []),
  ];
  return (
    <Box tag="li" background="neutral100" hasRadius padding={3} marginBottom={2}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          <Flex gap={2} wrap="wrap">
            <Typography fontWeight="semiBold">{what}</Typography>
            <Dot mood={MOODS[state]}>{t(`webhooks.state.${state}`)}</Dot>
          </Flex>
          {problem ? <Typography>{t(`webhooks.problem.${problem}`)}</Typography> : null}
          <Typography variant="pi" textColor="neutral600">
            {facts.join(' · ')}
          </Typography>
        </Flex>
        {state === 'waiting' ? null : (
          <Button variant="tertiary" size="S" loading={isActing} onClick={() => void redeliver()}>
            {t('webhooks.redeliver')}
          </Button>
        )}
      </Flex>
      {answer ? (
        <Box paddingTop={2}>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {t('webhooks.answer')}
          </Typography>
          <Typography
            tag="pre"
            variant="pi"
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'monospace' }}
          >
            {answer}
          </Typography>
        </Box>
      ) : null}
    </Box>
  );
}
