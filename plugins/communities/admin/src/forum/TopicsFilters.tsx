import { Checkbox, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { SearchField } from '../parts/SearchField';
import type { Category } from './types';

export function TopicsFilters({ categories, isMember }: { categories: Category[]; isMember: boolean }) {
  const { t } = useText();
  const address = useAddress();
  const filter = (name: string, value: string | null) => address.set({ [name]: value, cursor: null });
  const only = (name: 'unread' | 'pinned') => (
    <Checkbox
      checked={address.get(name) === 'true'}
      onCheckedChange={(checked) => filter(name, checked === true ? 'true' : null)}
    >
      {t(`forum.only.${name}`)}
    </Checkbox>
  );
  return (
    <Flex gap={4} wrap="wrap">
      <SearchField label={t('forum.search')} resets={['cursor']} />
      {categories.length > 0 ? (
        <SingleSelect
          size="S"
          aria-label={t('forum.category')}
          placeholder={t('forum.category.all')}
          value={address.get('category') || null}
          onChange={(value) => filter('category', String(value))}
          onClear={() => filter('category', null)}
          clearLabel={t('forum.category.all')}
        >
          {categories.map(({ documentId, name }) => (
            <SingleSelectOption key={documentId} value={documentId}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      ) : null}
      {isMember ? only('unread') : null}
      {only('pinned')}
    </Flex>
  );
}
