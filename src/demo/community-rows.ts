import { eventRows } from './event-rows';
import { announcementRows } from './announcement-rows';
import { forumRows, READERS } from './forum-rows';
import { audit, lifeRows } from './life-rows';
import { membershipRows, rolesIn } from './membership-rows';
import { notificationRows } from './notification-rows';
import { add, type Scene } from './rows';
import { DAY } from './time';

/** Fills `scene.rows` with everything that belongs to the community. */
export function communityRows(scene: Scene): void {
  const { content, id: community, people, now } = scene;
  const requested = now - (content.steps[0] as { ago: number }).ago * DAY;
  const changed = now - (content.steps.at(-1) as { ago: number }).ago * DAY;
  const forum = forumRows(scene, new Set(rolesIn(scene).keys()));
  const memberCount = membershipRows(scene, forum.firstPosts);
  lifeRows(scene);
  eventRows(scene);
  announcementRows(scene);
  notificationRows(
    scene,
    READERS.map((who) => people[who])
  );
  textRows(scene, requested);
  const { applicant, topics, rules, steps, messages, texts, formerSlugs, forumLabel, ...columns } = content;
  add(
    scene,
    'community',
    requested,
    {
      slug: columns.slug,
      name: columns.name,
      state: columns.state,
      visibility: columns.visibility,
      listed: columns.listed,
      joinPolicy: columns.joinPolicy,
      membersVisibleTo: columns.membersVisibleTo,
      language: columns.language,
      languages: columns.languages,
      themes: columns.themes,
      regions: columns.regions,
      institution: columns.institution,
      sections: sectionsOf(scene, forumLabel),
      purpose: columns.purpose,
      targetGroup: columns.targetGroup,
      whyNew: columns.whyNew,
      applicant: people[applicant],
      rulesVersion: rules.length,
      memberCount,
      topicCount: forum.topicCount,
      postCount: forum.postCount,
      lastActivityAt: forum.lastActivityAt && new Date(forum.lastActivityAt),
      stateChangedAt: new Date(changed),
      demo: true,
    },
    community
  );
}

function textRows(scene: Scene, requested: number): void {
  const { content, id: community, people, now } = scene;
  for (const slug of [...(content.formerSlugs ?? []), content.slug]) add(scene, 'slug', requested, { slug, community });
  for (const [language, texts] of Object.entries(content.texts)) {
    add(scene, 'community-text', requested, { community, language, ...texts });
  }
  content.rules.forEach(({ ago, by, texts }, index) => {
    const version = index + 1;
    const at = now - ago * DAY;
    add(scene, 'rules-version', at, { community, version, texts, author: people[by] });
    audit(scene, at, by, { action: 'community.rules-changed', subjectKind: 'community', details: { version } });
  });
}

/** A community that waits for its approval has not chosen its sections yet. */
function sectionsOf({ content }: Scene, forumLabel: string | undefined) {
  if (!content.steps.some(({ action }) => action === 'approved')) return [];
  return [
    {
      name: 'forum',
      enabled: true,
      label: forumLabel ?? null,
      defaultAudience: content.visibility === 'public' ? 'public' : 'members',
    },
    {
      name: 'events',
      enabled: true,
      label: null,
      defaultAudience: content.visibility === 'public' ? 'public' : 'members',
    },
    {
      name: 'announcements',
      enabled: true,
      label: null,
      defaultAudience: content.visibility === 'public' ? 'public' : 'members',
    },
    { name: 'members', enabled: true, label: null, defaultAudience: 'members' },
  ];
}
