import type { Notification } from '../../../shared/notifications';
import { HOME, pathOfCommunity } from '../paths';

/** Where a notification leads in the panel. */
export const placeOf = ({ community, item, kind, topic }: Notification) => {
  if (!community) return HOME;
  if (topic) return pathOfCommunity(community.documentId, `forum?topic=${topic.documentId}`);
  // Each is shown by the tab of its kind.
  if (item) return pathOfCommunity(community.documentId, `${item.kind}s?${item.kind}=${item.documentId}`);
  return pathOfCommunity(community.documentId, kind.startsWith('membership.') ? 'members' : '');
};
