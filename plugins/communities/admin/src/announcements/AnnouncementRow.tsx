import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Announcement } from '../../../shared/announcements';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Row } from '../parts/Rows';
import { AnnouncementBadges } from './AnnouncementBadges';
import { useTimes } from './times';

export function AnnouncementRow({ announcement, community }: { announcement: Announcement; community: Community }) {
  const { t } = useText();
  const times = useTimes();
  const address = useAddress();
  const { documentId, title, author } = announcement;
  return (
    <Row acts={<AnnouncementBadges announcement={announcement} community={community} />}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="omega" tag="h3" fontWeight="semiBold">
          <Link tag={RouterLink} to={address.to({ announcement: documentId })}>
            {title}
          </Link>
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {[author?.name ?? t('former-member'), ...times(announcement)].join(' · ')}
        </Typography>
      </Flex>
    </Row>
  );
}
