import type { Who } from './data/people';
import type { CommunityContent, Step } from './data/types';
import { add, type Scene } from './rows';
import { DAY } from './time';

interface Deed {
  action: string;
  subjectKind: 'community' | 'person' | 'post' | 'announcement';
  subject?: string;
  reason?: string;
  details?: Record<string, unknown>;
}

/** An audit entry as the plugin writes them; without `by` it is the platform team that acted. */
export function audit(scene: Scene, at: number, by: Who | undefined, deed: Deed): void {
  add(scene, 'audit-entry', at, {
    community: scene.id,
    action: deed.action,
    actorKind: by ? 'member' : 'team',
    actor: by ? scene.people[by] : scene.team,
    subjectKind: deed.subjectKind,
    subject: deed.subject ?? null,
    reason: deed.reason ?? null,
    details: deed.details ?? null,
  });
}

type State = CommunityContent['state'];

/** Where each step leads, and what the audit log calls it. */
const STEPS: Record<Step['action'], { to: State; done: string }> = {
  requested: { to: 'requested', done: 'requested' },
  'information-asked': { to: 'information-asked', done: 'information-asked' },
  answered: { to: 'requested', done: 'answered' },
  refused: { to: 'refused', done: 'refused' },
  approved: { to: 'draft', done: 'approved' },
  opened: { to: 'active', done: 'opened' },
  dormant: { to: 'dormant', done: 'declared-dormant' },
  archived: { to: 'archived', done: 'archived' },
};

/** Audit entries of the community's own life, and the talk on its request. */
export function lifeRows(scene: Scene): void {
  const { content, id: community, people, now } = scene;
  let from: State | undefined;
  for (const { ago, action, by, reason } of content.steps) {
    const { to, done } = STEPS[action];
    const details = from && action !== 'answered' ? { from, to } : undefined;
    audit(scene, now - ago * DAY, by, { action: `community.${done}`, subjectKind: 'community', reason, details });
    from = to;
  }
  if (from !== content.state) throw new Error(`The steps of ${content.slug} end in ${from}, not in ${content.state}.`);
  for (const { ago, by, text } of content.messages) {
    const author = by ? people[by] : null;
    add(scene, 'request-message', now - ago * DAY, { community, author, fromTeam: !by, text });
  }
}
