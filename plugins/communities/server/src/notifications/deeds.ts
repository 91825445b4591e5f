import type { Happening } from './tell';

/** What of the audit log is told to people or to webhooks. */
interface Deed {
  community: string;
  action: string;
  subject?: string;
  reason?: string | null;
  details?: Record<string, unknown>;
}

type Telling = (deed: Deed) => Omit<Happening, 'community' | 'group'> & { group?: string };

/** To the person that it was done to. */
const toSubject =
  (kind: string, what?: string): Telling =>
  ({ subject, reason, details }) => ({
    kind,
    ...(subject ? { target: subject } : {}),
    data: { what: what ?? details?.to ?? null, reason: reason ?? null },
  });
const toApplicant =
  (kind: string, what?: string): Telling =>
  ({ reason }) => ({ kind, target: APPLICANT, data: { what: what ?? null, reason: reason ?? null } });
const changed =
  (what: string): Telling =>
  ({ reason }) => ({ kind: 'community.changed', data: { what, reason: reason ?? null } });
const topicChanged =
  (what: string): Telling =>
  ({ subject = '' }) => ({ kind: 'topic.changed', topic: subject, group: subject, data: { what } });

/** To nobody but webhooks: no kind of notification has this name. */
const toWebhooks =
  (kind: string, what?: string): Telling =>
  ({ subject }) => ({ kind, ...(subject ? { subject } : {}), data: { what: what ?? null } });
const edited = (what: string) => toWebhooks('community.edited', what);

/** Stands for whoever asked for the community. */
export const APPLICANT = ':applicant';

const TELLINGS: Record<string, Telling> = {
  'membership.requested': ({ subject }) => ({ kind: 'membership.requested', ...(subject ? { subject } : {}) }),
  'membership.approved': toSubject('membership.approved'),
  'membership.added': toSubject('membership.approved'),
  'membership.refused': toSubject('membership.refused'),
  'membership.invited': toSubject('membership.invited'),
  'membership.role-changed': toSubject('membership.role-changed'),
  'membership.suspended': toSubject('membership.sanctioned', 'suspended'),
  'membership.banned': toSubject('membership.sanctioned', 'banned'),
  'membership.removed': toSubject('membership.sanctioned', 'removed'),
  'membership.suspension-ended': toSubject('membership.sanction-ended'),
  'membership.ban-lifted': toSubject('membership.sanction-ended', 'ban'),
  'ownership.offered': toSubject('ownership.offered'),
  'ownership.accepted': changed('owner'),
  'community.requested': () => ({ kind: 'community.requested' }),
  'community.answered': () => ({ kind: 'community.answered' }),
  'community.information-asked': toApplicant('community.asked'),
  'community.approved': toApplicant('community.decided', 'approved'),
  'community.refused': toApplicant('community.decided', 'refused'),
  'community.opened': changed('open'),
  'community.taken-back-to-draft': changed('draft'),
  'community.declared-dormant': changed('dormant'),
  'community.woken': changed('woken'),
  'community.archived': changed('archived'),
  'community.restored': changed('restored'),
  'topic.pinned': topicChanged('pinned'),
  'topic.unpinned': topicChanged('unpinned'),
  'topic.locked': topicChanged('locked'),
  'topic.unlocked': topicChanged('unlocked'),
  'topic.moved': topicChanged('moved'),
  'topic.deleted': ({ subject = '' }) => ({ kind: 'topic.deleted', topic: subject }),
  'membership.joined': toWebhooks('membership.joined'),
  'membership.invitation-accepted': toWebhooks('membership.joined'),
  'membership.left': toWebhooks('membership.left'),
  'community.changed': edited('settings'),
  'community.texts-changed': edited('texts'),
  'community.rules-changed': edited('rules'),
  'community.picture-changed': edited('picture'),
  'community.picture-removed': edited('picture'),
};

/** What there is to tell of a deed: nothing, for most. */
export function happeningOf(deed: Deed): Happening | undefined {
  const telling = TELLINGS[deed.action];
  return telling && { community: deed.community, group: deed.community, ...telling(deed) };
}
