import { useState } from 'react';
import { Box, Button, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Announcement } from '../../../shared/announcements';
import type { Community } from '../../../shared/communities';
import { useAct, useRead } from '../api';
import { PostText } from '../forum/PostText';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered } from '../parts/Answered';
import { Panel } from '../parts/Panel';
import { AnnouncementBadges } from './AnnouncementBadges';
import { AnnouncementMenu } from './AnnouncementMenu';
import { PublishDialog } from './PublishDialog';
import { useTimes } from './times';

export function AnnouncementPage({ id, community }: { id: string; community: Community }) {
  const { t } = useText();
  const times = useTimes();
  const address = useAddress();
  const path = `/${community.documentId}/announcements/${id}`;
  const announcement = useRead<Announcement>(path);
  const list = { announcement: null, show: null };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Link tag={RouterLink} to={address.to(list)} startIcon={<ArrowLeft />}>
        {t('announcements.all')}
      </Link>
      <Answered read={announcement}>
        {(it) => (
          <>
            <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
              <Flex direction="column" alignItems="flex-start" gap={2}>
                <Box style={{ overflowWrap: 'anywhere' }}>
                  <Typography variant="beta" tag="h2">
                    {it.title}
                  </Typography>
                </Box>
                <Typography variant="pi" textColor="neutral600">
                  {[it.author?.name ?? t('former-member'), ...times(it)].join(' · ')}
                </Typography>
                <AnnouncementBadges announcement={it} community={community} />
              </Flex>
              <AnnouncementMenu announcement={it} path={path} onGone={() => address.set(list)} />
            </Flex>
            <Panel>
              <PostText html={it.html} />
            </Panel>
            <Acts announcement={it} path={path} />
          </>
        )}
      </Answered>
    </Flex>
  );
}

/** What is most likely to be done next. */
function Acts({ announcement, path }: { announcement: Announcement; path: string }) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const address = useAddress();
  const [isPublishing, setPublishing] = useState(false);
  const may = (name: string) => announcement.may.includes(name);
  const acknowledge = () =>
    act('POST', `${path}/acknowledge`, undefined, { done: t('announcements.acknowledge.done') });
  return (
    <Flex gap={2} wrap="wrap">
      {may('publish') ? <Button onClick={() => setPublishing(true)}>{t('announcements.publish')}</Button> : null}
      {may('edit') ? (
        <LinkButton tag={RouterLink} variant="tertiary" to={address.to({ show: 'edit' })}>
          {t('act.edit')}
        </LinkButton>
      ) : null}
      {may('acknowledge') ? (
        <Button loading={isActing} onClick={() => void acknowledge()}>
          {t('announcements.acknowledge')}
        </Button>
      ) : null}
      {may('readAcknowledgements') ? (
        <LinkButton tag={RouterLink} variant="tertiary" to={address.to({ show: 'acknowledgements' })}>
          {t('announcements.receipts')}
        </LinkButton>
      ) : null}
      {isPublishing ? (
        <PublishDialog announcement={announcement} path={path} onClose={() => setPublishing(false)} />
      ) : null}
    </Flex>
  );
}
