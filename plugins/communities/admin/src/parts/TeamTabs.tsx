import type { NumberedMeta } from '../../../shared/common';
import { useRead } from '../api';
import { useText } from '../intl';
import { HOME, JOBS, MAILS, REQUESTS, WEBHOOKS } from '../paths';
import { LinkTabs } from './LinkTabs';

/** Between the desks of the platform team; says how many requests wait for it, and how many jobs failed. */
export function TeamTabs() {
  const { t } = useText();
  const waiting = useRead<unknown[], NumberedMeta>('', {
    filters: { state: 'requested' },
    pagination: { pageSize: 1 },
  });
  const failed = useRead<unknown[], NumberedMeta>('/jobs', {
    filters: { state: 'failed' },
    pagination: { pageSize: 1 },
  });
  return (
    <LinkTabs
      label={t('name')}
      links={[
        { to: HOME, label: t('name'), end: true },
        { to: REQUESTS, label: t('requests.name'), count: waiting.meta?.pagination.total },
        { to: MAILS, label: t('mails.name') },
        { to: JOBS, label: t('jobs.name'), count: failed.meta?.pagination.total },
        { to: WEBHOOKS, label: t('webhooks.name') },
      ]}
    />
  );
}
