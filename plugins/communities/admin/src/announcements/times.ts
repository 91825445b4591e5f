import type { Announcement } from '../../../shared/announcements';
import { useText } from '../intl';

/** What there is to say about when: one sentence for each instant that it has. */
export function useTimes(): (announcement: Announcement) => string[] {
  const { t, moment } = useText();
  return ({ state, createdAt, publishAt, publishedAt, expiresAt, expired, editedAt }) => [
    ...(state === 'draft' ? [t('announcements.begun', { when: moment(createdAt) })] : []),
    ...(publishAt ? [t('announcements.goes-out', { when: moment(publishAt) })] : []),
    ...(publishedAt ? [t('announcements.went-out', { when: moment(publishedAt) })] : []),
    ...(editedAt ? [t('announcements.edited', { when: moment(editedAt) })] : []),
    ...(expiresAt ? [t(expired ? 'announcements.ended' : 'announcements.ends', { when: moment(expiresAt) })] : []),
  ];
}

/** The time zone in which this panel shows and takes times: that of the browser. */
export const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
