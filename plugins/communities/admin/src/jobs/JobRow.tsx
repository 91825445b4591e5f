import { useState } from 'react';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ListedJob } from '../../../shared/jobs';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';

const COLOURS = { failed: 'danger', running: 'success', waiting: 'neutral' } as const;

/** The first line of an error says what went wrong; the rest is for who looks into the server's log. */
const firstLine = (error: string) => error.split('\n')[0] ?? '';

export function JobRow({ job }: { job: ListedJob }) {
  const { t, named, ago } = useText();
  const { act, isActing } = useAct();
  const [isDropping, setDropping] = useState(false);
  const colour = COLOURS[job.state];
  const name = named(`jobs.kind.${job.name}`, job.name);
  const retry = () => act('POST', `/jobs/${job.id}/retry`, {}, { done: t('jobs.retried', { name }) });
  const drop = async () =>
    (await act('DELETE', `/jobs/${job.id}`, undefined, { done: t('jobs.dropped', { name }) })) !== null;
  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          <Flex gap={2} wrap="wrap">
            <Typography fontWeight="semiBold">{name}</Typography>
            <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`}>
              {t(`jobs.state.${job.state}`)}
            </Badge>
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {t('jobs.asked', { when: ago(job.createdAt) })}
            {job.dueAt && job.state === 'waiting' ? ` · ${t('jobs.due', { when: ago(job.dueAt) })}` : ''}
            {job.attempts > 0 ? ` · ${t('jobs.attempts', { count: job.attempts })}` : ''}
          </Typography>
          {job.error && <Typography textColor="danger700">{firstLine(job.error)}</Typography>}
        </Flex>
        {job.state === 'failed' && (
          <Flex gap={2}>
            <Button variant="secondary" loading={isActing} onClick={() => void retry()}>
              {t('jobs.retry')}
            </Button>
            <Button variant="danger-light" disabled={isActing} onClick={() => setDropping(true)}>
              {t('jobs.drop')}
            </Button>
          </Flex>
        )}
      </Flex>
      {isDropping && (
        <AskDialog
          title={t('jobs.drop.title', { name })}
          confirm={t('jobs.drop')}
          danger
          onConfirm={drop}
          onClose={() => setDropping(false)}
        >
          {t('jobs.drop.what')}
        </AskDialog>
      )}
    </Box>
  );
}
