import { Box, Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import type { Option } from '../parts/Choice';
import { FilterChoice } from '../parts/FilterChoice';
import { SearchField } from '../parts/SearchField';
import { choicesOf, useTaxonomies } from '../taxonomies';

/** Finds documents, in all folders. */
export function DocumentFilters({ community }: { community: Community }) {
  const { t, languageName } = useText();
  const { themes } = useTaxonomies();
  const languages = community.languages.map((code) => ({ value: code, label: languageName(code) }));
  const filter = (name: 'theme' | 'language', options: Option[]) => (
    <Box minWidth="16rem">
      <FilterChoice name={name} label={t(`directory.filter.${name}`)} options={options} resets="cursor" />
    </Box>
  );
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end">
      <SearchField label={t('documents.search')} resets={['cursor']} />
      {themes.length > 0 ? filter('theme', choicesOf(themes)) : null}
      {languages.length > 1 ? filter('language', languages) : null}
    </Flex>
  );
}
