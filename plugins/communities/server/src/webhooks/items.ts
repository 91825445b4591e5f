import { announcementHolds, documentHolds, eventHolds, itemHolds } from '../notifications/kinds';

/** Events about an item, by where it is: when it is there for `me`, and when everybody may read it. */
const ITEMS: { events: string; isThere(me: string): string; isOpen: string }[] = [
  {
    events: `'topic.started', 'topic.changed', 'post.replied'`,
    isThere: itemHolds,
    isOpen: `i.audience = 'public' AND i.state = 'published' AND (a.post IS NULL OR p.state = 'published')`,
  },
  {
    events: `'document.added'`,
    isThere: documentHolds,
    isOpen: `dc.audience = 'public' AND dc.state = 'published'`,
  },
  {
    events: `'event.published'`,
    isThere: eventHolds,
    isOpen: `ev.audience = 'public' AND ev.state = 'published'`,
  },
  {
    events: `'announcement.published'`,
    isThere: announcementHolds,
    isOpen: `an.audience = 'public' AND an.recipients = 'members' AND ${announcementHolds('w.owner')}`,
  },
];

/** Whether what an activity `a` is about is there for `me`; a deleted item has nothing but its id left to be told. */
export const isThereFor = (me: string) =>
  `(${ITEMS.map(({ events, isThere }) => `(a.kind NOT IN (${events}) OR ${isThere(me)})`).join('\n  AND ')})`;

/** Whether it is about an item whose text everybody may read, in a community whose page everybody sees. */
export const IS_OPEN_ITEM = `(${ITEMS.map(({ events, isOpen }) => `(a.kind IN (${events}) AND ${isOpen})`).join('\n  OR ')})`;
