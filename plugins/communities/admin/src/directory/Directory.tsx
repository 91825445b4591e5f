import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { NumberedMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByNumber } from '../parts/ByNumber';
import { SearchField } from '../parts/SearchField';
import { TeamTabs } from '../parts/TeamTabs';
import { CommunitiesTable } from './CommunitiesTable';
import { DirectoryFilters, FILTERS } from './DirectoryFilters';

/** All communities, for the platform team. */
export function Directory() {
  const { t, locale } = useText();
  const address = useAddress();
  const filters = Object.fromEntries(FILTERS.map((name) => [name, address.get(name)]));
  const words = address.get('_q');
  const isNarrowed = words !== '' || Object.values(filters).some((it) => it !== '');
  const communities = useRead<Community[], NumberedMeta>('', {
    filters,
    _q: words,
    sort: address.get('sort'),
    locale,
    pagination: { page: address.get('page'), pageSize: address.get('pageSize') || 20 },
  });
  return (
    <Page.Main>
      <Page.Title>{t('name')}</Page.Title>
      <Layouts.Header title={t('name')} subtitle={t('directory.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <TeamTabs />
          <SearchField label={t('directory.search')} resets={['page']} />
          <DirectoryFilters />
          <Answered read={communities} empty={<Empty>{t(isNarrowed ? 'empty.found' : 'directory.empty')}</Empty>}>
            {(found) => (
              <Box aria-busy={communities.isFetching}>
                <CommunitiesTable communities={found} />
                <ByNumber meta={communities.meta} />
              </Box>
            )}
          </Answered>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
