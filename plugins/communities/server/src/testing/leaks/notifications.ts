import type { Canaries } from './canaries';
import type { PlantedEvent } from './events';
import { only, type Rows } from './rows';
import type { Place } from './truth';
import { STANDINGS, type Cast } from './viewers';

const BEFORE_DECISION = ['requested', 'information-asked', 'refused'];

type Topics = { id: string; posts: string[] }[];

/** Tells everybody of everything in a community, as if they all had been told before they lost the right to see it. */
export function writeNotifications(
  canaries: Canaries,
  cast: Cast,
  write: Rows,
  place: Place,
  community: string,
  topics: Topics,
  documents: { id: string }[],
  events: PlantedEvent[],
  announcements: { id: string }[]
): void {
  const never = (what: string) => canaries.plant(place, what, []);
  let number = 0;
  const activity = (kind: string, values: Record<string, unknown>) => {
    // No canary: it is part of the Message-ID of a mail, and of nothing else.
    const id = `${community}a${(number += 1)}`.replace('zq', 'aa');
    write('cm_activities', {
      document_id: id,
      kind,
      group_key: never('group'),
      community,
      topic: null,
      post: null,
      item: null,
      subject: null,
      target: null,
      actor: null,
      data: null,
      spread_at: new Date(),
      ...values,
    });
    return id;
  };
  const tell = (member: string | undefined, kind: string, its: string) =>
    write('cm_notifications', {
      document_id: `${community}n${(number += 1)}`.replace('zq', 'nn'),
      member,
      community,
      kind,
      group_key: `${kind}:${its}`,
      activity: its,
      since: new Date(),
      count: 1,
      in_app: true,
      mail: 'none',
      mail_attempts: 0,
    });
  const everybody = Object.entries(cast.people);
  const author = cast.people.moderator?.documentId;
  for (const topic of topics) {
    const started = activity('topic.started', { topic: topic.id, actor: author });
    const replies = topic.posts.map((post) => activity('post.replied', { topic: topic.id, post, actor: author }));
    for (const [, { documentId }] of everybody) {
      tell(documentId, 'topic.started', started);
      for (const reply of replies) tell(documentId, 'post.replied', reply);
    }
  }
  for (const { id } of documents) {
    const added = activity('document.added', { item: id, actor: author });
    for (const [, { documentId }] of everybody) tell(documentId, 'document.added', added);
  }
  for (const { id } of events) {
    const published = activity('event.published', { item: id, actor: author });
    for (const [, { documentId }] of everybody) tell(documentId, 'event.published', published);
  }
  for (const { id } of announcements) {
    for (const kind of ['announcement.published', 'announcement.reminder']) {
      const its = activity(kind, { item: id, actor: author });
      for (const [, { documentId }] of everybody) tell(documentId, kind, its);
    }
  }
  const asked = activity('membership.requested', { subject: cast.people.applicant?.documentId });
  const changed = activity('community.changed', { data: JSON.stringify({ what: 'archived' }) });
  for (const [name, { documentId }] of everybody) {
    tell(documentId, 'membership.requested', asked);
    tell(documentId, 'community.changed', changed);
    // Before the decision there is nobody in a community who could be sanctioned.
    if (!(name in STANDINGS) || BEFORE_DECISION.includes(place.state)) continue;
    const reason = canaries.plant(place, `reason told to the ${name}`, only('told', name), { on: ['notifications'] });
    const data = JSON.stringify({ what: 'removed', reason });
    tell(documentId, 'membership.sanctioned', activity('membership.sanctioned', { target: documentId, data }));
  }
}

/** Invitations by mail, whose addresses are the administrators' to know. */
export function writeInvitations(
  canaries: Canaries,
  cast: Cast,
  write: Rows,
  place: Place,
  community: string
): string[] {
  return ['waiting', 'revoked'].map((state) => {
    const plant = (what: string) =>
      canaries.plant(place, `${what} of an invitation`, only('invitation'), { on: ['invitations'] });
    const id = plant('id');
    write('cm_invitations', {
      document_id: id,
      community,
      address: `${plant('address')}@example.org`,
      state,
      message: plant('message'),
      language: 'en',
      inviter: cast.people.owner?.documentId,
      nonce: canaries.plant(place, 'secret of an invitation', []),
      expires_at: new Date(Date.now() + 86_400_000),
    });
    return id;
  });
}
