import type { Notification } from '../../../shared/notifications';
import { HOME, pathOfCommunity } from '../paths';

/** Where a notification leads in the panel. */
export const placeOf = ({ community, kind, topic, item }: Notification) => {
  if (!community) return HOME;
  if (topic) return pathOfCommunity(community.documentId, `forum?topic=${topic.documentId}`);
  if (item?.kind === 'document') return pathOfCommunity(community.documentId, `documents?document=${item.documentId}`);
  return pathOfCommunity(community.documentId, kind.startsWith('membership.') ? 'members' : '');
};
