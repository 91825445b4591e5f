import type { Look } from '../query';

/**
 * What has to hold at any moment, each as a statement that selects the rows that break it. `$1` is the community, or
 * NULL for all of them.
 */
const here = (column: string) => `(CAST($1 AS VARCHAR(255)) IS NULL OR ${column} = $1)`;

const INVARIANTS: Record<string, string> = {
  'the member count is the number of active and suspended memberships': `
    SELECT c.document_id FROM cm_communities c WHERE ${here('c.document_id')} AND c.member_count <>
      (SELECT COUNT(*) FROM cm_memberships o WHERE o.community = c.document_id AND o.state IN ('active', 'suspended'))`,
  'the topic count is the number of published topics': `
    SELECT c.document_id FROM cm_communities c WHERE ${here('c.document_id')} AND c.topic_count <>
      (SELECT COUNT(*) FROM cm_topics i WHERE i.community = c.document_id AND i.state = 'published')`,
  'the post count is the number of published posts in published topics': `
    SELECT c.document_id FROM cm_communities c WHERE ${here('c.document_id')} AND c.post_count <>
      (SELECT COUNT(*) FROM cm_posts p JOIN cm_topics i ON i.document_id = p.topic
       WHERE i.community = c.document_id AND i.state = 'published' AND p.state = 'published')`,
  'the post count of a topic is the number of its published posts': `
    SELECT i.document_id FROM cm_topics i WHERE ${here('i.community')} AND i.post_count <>
      (SELECT COUNT(*) FROM cm_posts p WHERE p.topic = i.document_id AND p.state = 'published')`,
  'the posts of a topic are numbered without a gap': `
    SELECT i.document_id FROM cm_topics i WHERE ${here('i.community')} AND (
      i.last_number <> (SELECT COUNT(*) FROM cm_posts p WHERE p.topic = i.document_id) OR
      i.last_number <> (SELECT MAX(p.number) FROM cm_posts p WHERE p.topic = i.document_id))`,
  'a topic knows its last published post': `
    SELECT i.document_id FROM cm_topics i WHERE ${here('i.community')} AND i.last_visible <>
      COALESCE((SELECT MAX(p.number) FROM cm_posts p WHERE p.topic = i.document_id AND p.state = 'published'), 0)`,
  'a topic knows its last author': `
    SELECT i.document_id FROM cm_topics i JOIN cm_posts p ON p.topic = i.document_id AND p.number = i.last_visible
    WHERE ${here('i.community')} AND p.author <> i.last_author`,
  'the topic count of a category is the number of its topics': `
    SELECT k.document_id FROM cm_categories k WHERE ${here('k.community')} AND k.topic_count <>
      (SELECT COUNT(*) FROM cm_topics i WHERE i.category = k.document_id AND i.state <> 'deleted')`,
  'nobody waits for an event that has room': `
    SELECT e.document_id FROM cm_events e WHERE ${here('e.community')} AND e.state = 'published' AND e.over = FALSE
      AND e.cancelled_at IS NULL AND (SELECT COUNT(*) FROM cm_attendances w WHERE w.event = e.document_id AND w.answer = 'yes')
        < COALESCE(e.capacity, 1000000)
      AND EXISTS (SELECT 1 FROM cm_attendances w JOIN cm_memberships o ON o.member = w.member AND o.community = w.community
        AND o.state = 'active' WHERE w.event = e.document_id AND w.answer = 'waiting')`,
  'a topic lies in a category of its community, or in none': `
    SELECT i.document_id FROM cm_topics i WHERE ${here('i.community')} AND i.category IS NOT NULL AND i.state <> 'deleted'
      AND NOT EXISTS (SELECT 1 FROM cm_categories k WHERE k.document_id = i.category AND k.community = i.community)`,
  'a document and a folder are for no more people than the folder around them': `
    SELECT i.document_id FROM cm_documents i JOIN cm_folders f ON f.document_id = i.folder
      WHERE ${here('i.community')} AND i.audience = 'public' AND f.audience = 'members' AND i.state <> 'deleted'
    UNION ALL SELECT k.document_id FROM cm_folders k JOIN cm_folders f ON f.document_id = k.parent
      WHERE ${here('k.community')} AND k.audience = 'public' AND f.audience = 'members'`,
  'a document lies in a folder of its community, or in none': `
    SELECT i.document_id FROM cm_documents i WHERE ${here('i.community')} AND i.folder <> '' AND i.state <> 'deleted'
      AND NOT EXISTS (SELECT 1 FROM cm_folders f WHERE f.document_id = i.folder AND f.community = i.community)`,
  'each folder is reached from the top': `
    WITH RECURSIVE reached AS (
      SELECT f.document_id FROM cm_folders f WHERE f.parent = ''
      UNION SELECT f.document_id FROM cm_folders f JOIN reached r ON r.document_id = f.parent)
    SELECT f.document_id FROM cm_folders f WHERE ${here('f.community')}
      AND f.document_id NOT IN (SELECT document_id FROM reached)`,
  'the versions of a document are numbered without a gap, and one of them is current': `
    SELECT i.document_id FROM cm_documents i WHERE ${here('i.community')} AND (
      i.last_number <> (SELECT COUNT(*) FROM cm_document_versions v WHERE v.document = i.document_id)
      OR NOT EXISTS (SELECT 1 FROM cm_document_versions v WHERE v.document = i.document_id AND v.document_id = i.current))`,
  'a community that exists has exactly one owner, who is active': `
    SELECT c.document_id FROM cm_communities c WHERE ${here('c.document_id')}
      AND c.state NOT IN ('requested', 'information-asked', 'refused') AND 1 <>
      (SELECT COUNT(*) FROM cm_memberships o WHERE o.community = c.document_id AND o.role = 'owner' AND o.state = 'active')`,
  'a request has no members': `
    SELECT c.document_id FROM cm_communities c JOIN cm_memberships o ON o.community = c.document_id
    WHERE ${here('c.document_id')} AND c.state IN ('requested', 'information-asked', 'refused')`,
  'the community was offered to an active member': `
    SELECT c.document_id FROM cm_communities c WHERE ${here('c.document_id')} AND c.offered_to IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM cm_memberships o WHERE o.community = c.document_id AND o.member = c.offered_to
        AND o.state IN ('active', 'suspended'))`,
  'nobody has a role who does not belong': `
    SELECT o.document_id FROM cm_memberships o WHERE ${here('o.community')} AND o.role <> 'member'
      AND o.state NOT IN ('active', 'suspended')`,
  'a person has one membership of a community': `
    SELECT o.member FROM cm_memberships o WHERE ${here('o.community')} GROUP BY o.community, o.member HAVING COUNT(*) > 1`,
  'the slug of a community is its own': `
    SELECT c.document_id FROM cm_communities c WHERE ${here('c.document_id')} AND NOT EXISTS
      (SELECT 1 FROM cm_slugs s WHERE s.slug = c.slug AND s.community = c.document_id)`,
  'a slug belongs to one community': `
    SELECT s.slug FROM cm_slugs s WHERE ${here('s.community')} GROUP BY s.slug HAVING COUNT(*) > 1`,
  'the rules are at the version that was written last': `
    SELECT c.document_id FROM cm_communities c WHERE ${here('c.document_id')} AND (
      c.rules_version <> (SELECT COUNT(*) FROM cm_rules_versions v WHERE v.community = c.document_id) OR
      c.rules_version <> (SELECT COALESCE(MAX(v.version), 0) FROM cm_rules_versions v WHERE v.community = c.document_id))`,
  'one import of a community runs at most, and what runs holds it': `
    SELECT n.community FROM cm_imports n WHERE ${here('n.community')}
      AND (n.state = 'running') <> (n.running IS NOT NULL)`,
  'there is one text for a language': `
    SELECT t.community FROM cm_community_texts t WHERE ${here('t.community')}
    GROUP BY t.community, t.language HAVING COUNT(*) > 1`,
  'there is one picture of a kind': `
    SELECT b.community FROM cm_pictures b WHERE ${here('b.community')} GROUP BY b.community, b.kind HAVING COUNT(*) > 1`,
};

/** The sentences that do not hold of a community, or with NULL of any. */
export async function brokenInvariants(look: Look, community: string | null): Promise<string[]> {
  const broken: string[] = [];
  for (const [sentence, select] of Object.entries(INVARIANTS)) {
    const found = await look.rows(select, [community]);
    if (found.length > 0) broken.push(`not so: ${sentence} (${JSON.stringify(found)})`);
  }
  return [...broken, ...(await brokenLives(look, community))];
}

interface Step {
  community: string;
  action: string;
  details: string | { from?: string; to?: string } | null;
  state: string;
}

/** The audit log tells each step of a community's life from the state that the step before led to. */
async function brokenLives(look: Look, community: string | null): Promise<string[]> {
  const steps: Step[] = await look.rows(
    `SELECT a.community, a.action, a.details, c.state FROM cm_audit_entries a
     JOIN cm_communities c ON c.document_id = a.community
     WHERE ${here('a.community')} AND a.subject_kind = 'community' ORDER BY a.id`,
    [community]
  );
  const broken: string[] = [];
  const reached = new Map<string, string>();
  for (const step of steps) {
    const { from, to } = (typeof step.details === 'string' ? JSON.parse(step.details) : step.details) ?? {};
    const before = reached.get(step.community) ?? 'requested';
    if (from && from !== before) broken.push(`${step.action} in ${step.community}: from ${from}, but it was ${before}`);
    reached.set(step.community, step.action === 'community.answered' ? 'requested' : (to ?? before));
  }
  for (const { community: id, state } of steps) {
    if (reached.get(id) !== state) broken.push(`${id} is ${state}, but its audit log says ${reached.get(id)}`);
  }
  return [...new Set(broken)];
}
