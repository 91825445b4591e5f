import { useMemo } from 'react';
import { Box, Flex, Grid } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Community } from '../../../shared/communities';
import type { MembershipState, Role } from '../../../shared/memberships';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import type { Option } from '../parts/Choice';
import { FilterChoice } from '../parts/FilterChoice';
import { SearchedChoice } from '../parts/SearchedChoice';
import { SearchField } from '../parts/SearchField';
import { choicesOf, useTaxonomies } from '../taxonomies';
import { COUNTRIES } from './countries';

export const FILTERS = ['role', 'state', 'country', 'institution'] as const;
type Filter = (typeof FILTERS)[number] | 'sort';

const ROLES: Role[] = ['owner', 'administrator', 'moderator', 'member'];
const SANCTIONS: MembershipState[] = ['suspended', 'banned'];
const FORMER: MembershipState[] = ['invited', ...SANCTIONS, 'left', 'removed', 'refused'];

/** Offers only what the server would answer: requests, invitations and past members are for administrators. */
export function MembersFilters({ community }: { community: Community }) {
  const { t } = useText();
  const address = useAddress();
  const { institutions } = useTaxonomies();
  const may = (act: string) => community.may.includes(act);
  const states = may('decideRequests') ? FORMER : may('moderate') ? SANCTIONS : [];

  const choice = (name: Filter, options: Option[]) => (
    <FilterChoice
      name={name}
      label={t(`members.filter.${name}`)}
      placeholder={t(`members.filter.${name}.any`)}
      options={options}
      resets="page"
    />
  );
  const cell = { col: 3, xs: 6, direction: 'column', alignItems: 'stretch' } as const;
  return (
    <>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={3} wrap="wrap">
        <SearchField label={t('members.search')} resets={['page']} />
        <Box width="24rem">{choice('sort', [{ value: 'joinedAt:desc', label: t('members.filter.sort.joined') }])}</Box>
      </Flex>
      <Grid.Root gap={3}>
        <Grid.Item {...cell}>
          {choice(
            'role',
            ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))
          )}
        </Grid.Item>
        {states.length > 0 ? (
          <Grid.Item {...cell}>
            {choice(
              'state',
              states.map((state) => ({ value: state, label: t(`members.state.${state}`) }))
            )}
          </Grid.Item>
        ) : null}
        <Grid.Item {...cell}>
          <CountryFilter value={address.get('country')} onChange={(country) => address.set({ country, page: null })} />
        </Grid.Item>
        {institutions.length > 0 ? (
          <Grid.Item {...cell}>{choice('institution', choicesOf(institutions))}</Grid.Item>
        ) : null}
      </Grid.Root>
    </>
  );
}

function CountryFilter({ value, onChange }: { value: string; onChange(country: string | null): void }) {
  const { t, countryName } = useText();
  const { locale } = useIntl();
  const countries = useMemo(
    () =>
      COUNTRIES.map((code) => ({ value: code, label: countryName(code) })).sort((a, b) =>
        a.label.localeCompare(b.label, locale)
      ),
    [countryName, locale]
  );
  return (
    <SearchedChoice
      size="S"
      label={t('members.filter.country')}
      placeholder={t('members.filter.country.any')}
      options={countries}
      value={value}
      onChange={onChange}
      onClear={() => onChange(null)}
    />
  );
}
