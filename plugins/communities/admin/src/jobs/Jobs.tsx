import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { NumberedMeta } from '../../../shared/common';
import type { ListedJob } from '../../../shared/jobs';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByNumber } from '../parts/ByNumber';
import { Choice } from '../parts/Choice';
import { TeamTabs } from '../parts/TeamTabs';
import { JobRow } from './JobRow';

const STATES: ListedJob['state'][] = ['failed', 'running', 'waiting'];

/** What is done in the background, for the platform team: what waits, what runs, what failed and why. */
export function Jobs() {
  const { t } = useText();
  const address = useAddress();
  const state = address.get('state') as ListedJob['state'] | '';
  const jobs = useRead<ListedJob[], NumberedMeta>('/jobs', {
    filters: { state },
    pagination: { page: address.get('page'), pageSize: address.get('pageSize') || 20 },
  });
  return (
    <Page.Main>
      <Page.Title>{t('jobs.name')}</Page.Title>
      <Layouts.Header title={t('name')} subtitle={t('jobs.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <TeamTabs />
          <Box maxWidth="24rem">
            <Choice
              label={t('jobs.state')}
              options={STATES.map((value) => ({ value, label: t(`jobs.state.${value}`) }))}
              value={state}
              onChange={(value) => address.set({ state: value, page: '' })}
              onClear={() => address.set({ state: '', page: '' })}
              placeholder={t('jobs.state.all')}
              clearLabel={t('jobs.state.all')}
            />
          </Box>
          <Answered read={jobs} empty={<Empty>{t(state ? 'empty.found' : 'jobs.empty')}</Empty>}>
            {(found) => (
              <Box aria-busy={jobs.isFetching}>
                <Typography variant="pi" textColor="neutral600">
                  {t('jobs.hint')}
                </Typography>
                <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3} paddingBottom={4}>
                  {found.map((job) => (
                    <JobRow key={job.id} job={job} />
                  ))}
                </Flex>
                <ByNumber meta={jobs.meta} />
              </Box>
            )}
          </Answered>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
