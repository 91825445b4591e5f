import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Announcement } from '../../../shared/announcements';
import type { KeysetMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByCursor } from '../parts/ByCursor';
import { Rows } from '../parts/Rows';
import { SearchField } from '../parts/SearchField';
import { SwitchLinks } from '../parts/SwitchLinks';
import { useTopOf } from '../parts/useTopOf';
import { AnnouncementRow } from './AnnouncementRow';

const STATES = ['', 'published', 'draft', 'scheduled', 'expired'] as const;

export function Announcements({ community }: { community: Community }) {
  const { t } = useText();
  const address = useAddress();
  const cursor = address.get('cursor');
  const top = useTopOf<HTMLHeadingElement>(cursor);
  const [state, words] = [address.get('state'), address.get('_q')];
  const announcements = useRead<Announcement[], KeysetMeta>(`/${community.documentId}/announcements`, {
    filters: { state },
    _q: words,
    pagination: { cursor },
  });
  const mayWrite = community.may.includes('announce');
  const isSearching = words !== '' || state !== '';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography variant="beta" tag="h2" ref={top} tabIndex={-1}>
          {t('announcements.title')}
        </Typography>
        {mayWrite ? (
          <LinkButton tag={RouterLink} startIcon={<Plus />} to={address.to({ show: 'new' })}>
            {t('announcements.new')}
          </LinkButton>
        ) : null}
      </Flex>
      <Flex gap={4} wrap="wrap">
        <SearchField label={t('announcements.search')} resets={['cursor']} />
        {mayWrite ? (
          <SwitchLinks
            label={t('announcements.which')}
            current={state}
            options={STATES.map((it) => ({
              value: it,
              to: address.to({ state: it, cursor: null }),
              label: t(`announcements.which.${it || 'current'}`),
            }))}
          />
        ) : null}
      </Flex>
      <Answered read={announcements} empty={<Empty>{t(isSearching ? 'empty.found' : 'announcements.none')}</Empty>}>
        {(all) => (
          <Rows label={t('announcements.title')}>
            {all.map((it) => (
              <AnnouncementRow key={it.documentId} announcement={it} community={community} />
            ))}
          </Rows>
        )}
      </Answered>
      <ByCursor
        meta={announcements.meta}
        isFetching={announcements.isFetching}
        onTurn={(to) => address.set({ cursor: to })}
      />
    </Flex>
  );
}
