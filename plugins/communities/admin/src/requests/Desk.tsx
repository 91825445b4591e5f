import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import type { NumberedMeta } from '../../../shared/common';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { SwitchLinks } from '../parts/SwitchLinks';
import { TeamTabs } from '../parts/TeamTabs';
import { PAGE_SIZE, QUEUES, queueFrom, useQueue, type Queue } from './queue';
import { RequestRow } from './RequestRow';

/** What people ask the platform team for: new communities. */
export function Desk() {
  const { t } = useText();
  const address = useAddress();
  const state = queueFrom(address.get('state'));
  const requests = useQueue(state, address.get('page'));
  const [asked, refused] = [useHowMany('information-asked'), useHowMany('refused')];
  const counts: Partial<Record<Queue, number>> = { 'information-asked': asked, refused };
  return (
    <Page.Main>
      <Page.Title>{t('requests.name')}</Page.Title>
      <Layouts.Header title={t('requests.title')} subtitle={t('requests.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <TeamTabs />
          <SwitchLinks
            label={t('requests.states')}
            current={state}
            options={QUEUES.map((value) => ({
              value,
              to: address.to({ state: value, page: null }),
              label: t(`requests.state.${value}`),
              count: value === state ? requests.meta?.pagination.total : counts[value],
            }))}
          />
          <Answered read={requests} empty={<Empty>{t(`requests.empty.${state}`)}</Empty>}>
            {(all) => (
              <>
                <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow">
                  {all.map((request) => (
                    <RequestRow key={request.documentId} request={request} page={address.get('page')} />
                  ))}
                </Box>
                <Pagination.Root {...requests.meta?.pagination} defaultPageSize={PAGE_SIZE}>
                  <span />
                  <Pagination.Links />
                </Pagination.Root>
              </>
            )}
          </Answered>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

const useHowMany = (state: Queue) =>
  useRead<unknown[], NumberedMeta>('', { filters: { state }, pagination: { pageSize: 1 } }).meta?.pagination.total;
