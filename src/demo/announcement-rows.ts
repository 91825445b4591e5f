import { general, pinned, type AnnouncementContent } from './data/announcements';
import { audit } from './life-rows';
import { add, type Row, type Scene } from './rows';
import { chance, DAY } from './time';

/** Of those who are asked so many acknowledge, within a few days. */
const SHARE = 0.6;

/** Announcements of a community that was opened, or is being prepared: pinned, asking, for the team, over, and to come. */
export function announcementRows(scene: Scene): void {
  const { content, now } = scene;
  const ago = (...actions: string[]) => content.steps.find(({ action }) => actions.includes(action))?.ago;
  const approved = ago('approved');
  if (approved === undefined) return;
  const { acknowledge, scheduled, expired, team } = general[content.language];
  const opened = ago('opened');
  if (opened === undefined) {
    write(scene, scheduled, now - approved * 0.4 * DAY, { state: 'draft' });
    write(scene, team, now - approved * 0.3 * DAY, { recipients: 'moderators' });
    return;
  }
  // Of one that rests or has ended, the last announcements are from before.
  const end = ago('dormant', 'archived') ?? 0;
  const at = (days: number) => now - Math.min(end + days, opened - 0.5) * DAY;
  const audience = content.visibility === 'public' ? 'public' : 'members';
  const first = pinned[content.slug];
  write(scene, expired, at(45), { audience, expiresAt: new Date(at(31)) });
  write(scene, team, at(20), { recipients: 'moderators' });
  const asked = write(scene, acknowledge, at(12), { acknowledge: true });
  acknowledgementRows(scene, asked, at(12));
  if (first) write(scene, first, at(4), { audience, pinned: true });
  if (content.state === 'active') write(scene, scheduled, now - 2 * DAY, { state: 'scheduled' });
}

function write(scene: Scene, { title, text }: AnnouncementContent, at: number, row: Row): string {
  const { content, people, render } = scene;
  const state = row.state ?? 'published';
  const time = state === 'scheduled' ? at + 9 * DAY : at;
  const by = content.applicant;
  const subject = add(scene, 'announcement', at, {
    community: scene.id,
    title,
    text,
    html: render(text),
    author: people[by],
    audience: 'members',
    recipients: 'members',
    language: content.language,
    state,
    pinned: false,
    acknowledge: false,
    sortAt: new Date(time),
    publishAt: state === 'scheduled' ? new Date(time) : null,
    sentAt: state === 'published' ? new Date(at) : null,
    sentBy: state === 'published' ? people[by] : null,
    ...row,
  });
  if (state !== 'draft') {
    const details = { title };
    audit(scene, at, by, { action: `announcement.${String(state)}`, subjectKind: 'announcement', subject, details });
  }
  return subject;
}

function acknowledgementRows(scene: Scene, announcement: string, since: number): void {
  const author = scene.people[scene.content.applicant];
  for (const { member, state, joinedAt } of scene.rows.membership) {
    if (state !== 'active' || member === author) continue;
    const who = member as string;
    if (chance('acknowledges', scene.content.slug, who.length, String(joinedAt)) > SHARE) continue;
    const start = Math.max(since, Number(joinedAt));
    const at = start + (scene.now - start) * 0.5 * chance('when', scene.content.slug, String(joinedAt));
    add(scene, 'acknowledgement', at, { community: scene.id, announcement, member: who });
  }
}
