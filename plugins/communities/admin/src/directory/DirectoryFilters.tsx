import { Grid } from '@strapi/design-system';
import type { CommunityState, JoinPolicy, Visibility } from '../../../shared/communities';
import { useText } from '../intl';
import { languageChoices } from '../languages';
import { useAddress } from '../parts/address';
import { Choice, type Option } from '../parts/Choice';
import { FilterChoice } from '../parts/FilterChoice';
import { choicesOf, useTaxonomies } from '../taxonomies';

export const FILTERS = ['state', 'visibility', 'joinPolicy', 'language', 'theme'] as const;

const STATES: CommunityState[] = [
  'requested',
  'information-asked',
  'refused',
  'draft',
  'active',
  'dormant',
  'archived',
];
const VISIBILITIES: Visibility[] = ['public', 'private'];
const JOINING: JoinPolicy[] = ['open', 'request', 'invitation'];

/** Narrows the list of communities; what is chosen stands in the address. */
export function DirectoryFilters() {
  const { t, languageName } = useText();
  const { themes } = useTaxonomies();
  const options: Record<(typeof FILTERS)[number], Option[]> = {
    state: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
    visibility: VISIBILITIES.map((value) => ({ value, label: t(`visibility.${value}`) })),
    joinPolicy: JOINING.map((value) => ({ value, label: t(`join.${value}`) })),
    language: languageChoices(languageName),
    theme: choicesOf(themes),
  };
  return (
    <Grid.Root gap={3} tag="div" role="group" aria-label={t('directory.filters')}>
      {FILTERS.filter((name) => options[name].length > 0).map((name) => (
        <Grid.Item key={name} col={2} s={4} xs={6} alignItems="stretch">
          <FilterChoice name={name} label={t(`directory.filter.${name}`)} options={options[name]} resets="page" />
        </Grid.Item>
      ))}
      <Grid.Item col={2} s={4} xs={6} alignItems="stretch">
        <Order />
      </Grid.Item>
    </Grid.Root>
  );
}

function Order() {
  const { t } = useText();
  const address = useAddress();
  return (
    <Choice
      size="S"
      label={t('directory.sort')}
      options={[
        { value: 'name', label: t('directory.sort.name') },
        { value: 'memberCount:desc', label: t('directory.sort.members') },
        { value: 'lastActivityAt:desc', label: t('directory.sort.activity') },
      ]}
      value={address.get('sort') || 'name'}
      onChange={(sort) => address.set({ sort, page: null })}
    />
  );
}
