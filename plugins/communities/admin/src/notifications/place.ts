import type { Notification } from '../../../shared/notifications';
import { HOME, pathOfCommunity } from '../paths';

/** Where a notification leads in the panel. */
export const placeOf = ({ community, item, kind, topic }: Notification) => {
  if (!community) return HOME;
  if (item?.kind === 'event') return pathOfCommunity(community.documentId, `events?event=${item.documentId}`);
  if (topic) return pathOfCommunity(community.documentId, `forum?topic=${topic.documentId}`);
  if (item?.kind === 'announcement') {
    return pathOfCommunity(community.documentId, `announcements?announcement=${item.documentId}`);
  }
  return pathOfCommunity(community.documentId, kind.startsWith('membership.') ? 'members' : '');
};
