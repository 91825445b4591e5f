import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { SwitchLinks } from '../parts/SwitchLinks';

/** The three views of the events, and the way to a new one. */
export function EventsHeader({ community, show }: { community: Community; show: string }) {
  const { t } = useText();
  const address = useAddress();
  const option = (value: string, label: string) => ({
    value,
    label,
    to: address.to({ show: value || null, cursor: null, _q: null }),
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography variant="beta" tag="h2">
          {t('section.events')}
        </Typography>
        {community.may.includes('createEvent') ? (
          <LinkButton tag={RouterLink} startIcon={<Plus />} to={address.to({ show: 'new' })}>
            {t('events.new')}
          </LinkButton>
        ) : null}
      </Flex>
      <SwitchLinks
        label={t('events.views')}
        current={show}
        options={[
          option('', t('events.calendar')),
          option('list', t('events.coming')),
          option('past', t('events.past')),
        ]}
      />
    </Flex>
  );
}
