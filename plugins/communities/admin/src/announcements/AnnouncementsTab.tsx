import { Box } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Empty } from '../parts/Answered';
import { Acknowledgements } from './Acknowledgements';
import { AnnouncementPage } from './AnnouncementPage';
import { Announcements } from './Announcements';
import { EditAnnouncement, NewAnnouncement } from './Editor';

/** The announcements of one community. The address says which part: `?announcement=…`, `?show=new|edit|acknowledgements`. */
export default function AnnouncementsTab({ community }: { community: Community }) {
  const { t } = useText();
  const isOff = community.sections?.some(({ name, enabled }) => name === 'announcements' && !enabled) ?? false;
  if (isOff) return <Empty>{t('announcements.off')}</Empty>;
  return (
    // Labels for screen readers are placed absolutely: without this they would lengthen the whole window.
    <Box position="relative">
      <View community={community} />
    </Box>
  );
}

function View({ community }: { community: Community }) {
  const address = useAddress();
  const [id, show] = [address.get('announcement'), address.get('show')];
  if (id && show === 'edit') return <EditAnnouncement key={id} id={id} community={community} />;
  if (id && show === 'acknowledgements') return <Acknowledgements key={id} id={id} community={community} />;
  if (id) return <AnnouncementPage key={id} id={id} community={community} />;
  if (show === 'new' && community.may.includes('announce')) return <NewAnnouncement community={community} />;
  return <Announcements community={community} />;
}
