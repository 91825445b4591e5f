/**
 * Who sees what: the only place that says it. Each function is a condition in SQL; every list, look-up, search, feed
 * and count puts it into its `WHERE`, on SQLite and PostgreSQL alike.
 *
 * Aliases: `c` is the community, `m` the viewer's membership in it (joined by `membershipOf`, its columns NULL where
 * there is none), `i` an item. Bindings: `:me`, the viewer's documentId or NULL, and `:team`, true for the platform
 * team; `:clock` is filled in by database.ts. `me` can also be a column, in statements that find out who the viewer is.
 */
export const membershipOf = (me = ':me') =>
  `LEFT JOIN cm_memberships m ON m.community = c.document_id AND m.member = ${me}`;

/** Belongs to the community and may read it; a suspended member still does. */
export const isMember = `COALESCE(m.state IN ('active', 'suspended'), FALSE)`;

const isModerator = `COALESCE(m.state = 'active' AND m.role IN ('moderator', 'administrator', 'owner'), FALSE)`;
export const isAdministrator = `COALESCE(m.state = 'active' AND m.role IN ('administrator', 'owner'), FALSE)`;
const isInvited = `COALESCE(m.state = 'invited', FALSE)`;
const isApplicant = (me: string) => `COALESCE(c.applicant = ${me}, FALSE)`;

const beforeDecision = `c.state IN ('requested', 'information-asked', 'refused')`;
const isOpen = `c.state IN ('active', 'dormant', 'archived')`;
/** Everybody sees its page. */
export const isPublic = `(${isOpen} AND c.visibility = 'public')`;

/** The card: that the community exists, its name, slug, summary, picture, languages, themes, join policy, member count. */
export const cardVisible = (me = ':me', team = ':team') => `(${team}
  OR (${beforeDecision} AND ${isApplicant(me)})
  OR (c.state = 'draft' AND (${isMember} OR ${isInvited}))
  OR (${isOpen} AND (c.visibility = 'public' OR c.listed OR ${isMember} OR ${isInvited})))`;

/** The rules can be read by whoever could join. */
export const rulesVisible = (me = ':me') => `(${isMember}
  OR ${isPublic}
  OR (${isOpen} AND (${isInvited} OR (c.listed AND CAST(${me} AS VARCHAR(255)) IS NOT NULL))))`;

/** The page: description, sections, figures. The platform team reads requests and public pages. */
export const pageVisible = (me = ':me', team = ':team') => `((${beforeDecision} AND (${isApplicant(me)} OR ${team}))
  OR (NOT ${beforeDecision} AND ${isMember})
  OR ${isPublic})`;

/** An item with `audience`, `state` and `author`; what no line names nobody sees. The usual case comes first. */
export const itemVisible = (me = ':me', i = 'i') => `(
  (${i}.state = 'published' AND (${isMember} OR (${isPublic} AND ${i}.audience = 'public')))
  OR (${i}.state IN ('pending', 'rejected', 'hidden') AND ${isModerator})
  OR (${i}.state IN ('draft', 'pending', 'rejected', 'hidden') AND ${isMember} AND ${i}.author = ${me}))`;

/** Those of its community for whom an announcement is, once it is out. */
export const announcementReaches = (an = 'an') => `(
  (${an}.recipients = 'members' AND ${isMember})
  OR (${an}.recipients = 'moderators' AND ${isModerator})
  OR ${isAdministrator})`;

/** An announcement. Before its time, and when it is over, it is there for administrators and for a moderator who wrote it. */
export const announcementVisible = (me = ':me', an = 'an') => `(
  (${an}.state = 'published' AND (${an}.expires_at IS NULL OR ${an}.expires_at > :clock)
    AND (${announcementReaches(an)} OR (${isPublic} AND ${an}.audience = 'public' AND ${an}.recipients = 'members')))
  OR (${an}.state = 'draft' AND ${isMember} AND ${an}.author = ${me})
  OR ((${an}.state = 'scheduled' OR (${an}.state = 'published' AND ${an}.expires_at <= :clock))
    AND (${isAdministrator} OR (${isModerator} AND ${announcementReaches(an)} AND ${an}.author = ${me}))))`;

/** A post `p` of a topic `i` that is visible itself; a deleted post stays as a tombstone that gives the thread its shape. */
export const postVisible = (me = ':me') => `(
  p.state IN ('published', 'deleted')
  OR (p.state IN ('pending', 'rejected', 'hidden') AND ${isModerator})
  OR (p.state IN ('draft', 'pending', 'rejected', 'hidden') AND ${isMember} AND p.author = ${me}))`;

/** Earlier versions of a post. */
export const revisionsVisible = isModerator;

/** A folder `f`: its name is known to whom it is for. */
export const folderVisible = `(${isMember} OR (${isPublic} AND f.audience = 'public'))`;

/** A version `v` of a document `i` that is visible itself: earlier ones are for members, unscanned ones for few. */
export const versionVisible = (me = ':me') => `(
  v.document_id = i.current
  OR (v.state = 'published' AND ${isMember})
  OR (v.state <> 'published' AND ${isModerator})
  OR (v.state <> 'published' AND ${isMember} AND v.author = ${me}))`;
/** The address at which an event takes place online, for those who may attend: never for a suspended member, let alone others. */
export const linkVisible = `COALESCE(m.state = 'active', FALSE)`;

/** All answers to an event `i`, for those who organise it: administrators and, as long as they may write, its author. */
export const attendeesVisible = (me = ':me', i = 'i') => `(${isAdministrator}
  OR (COALESCE(m.state = 'active', FALSE) AND ${i}.author = ${me}))`;

/** The members list, by the community's setting. */
export const membersVisible = `(${isModerator}
  OR (c.members_visible_to IN ('public', 'members') AND ${isMember})
  OR (c.members_visible_to = 'public' AND ${isPublic}))`;

/** Somebody else's membership `o`: members are seen by those who see the list, everything else has its own readers. */
export const membershipVisible = (me = ':me') => `(
  o.member = ${me}
  OR (o.state IN ('active', 'suspended') AND ${membersVisible})
  OR (o.state IN ('invited', 'requested', 'refused', 'left', 'removed') AND ${isAdministrator})
  OR (o.state = 'banned' AND ${isModerator}))`;

/** Audit entries `a`. The platform team sees the steps of the community's life, in which it takes part. */
export const auditVisible = (team = ':team') => `(${isAdministrator} OR (${team} AND a.subject_kind = 'community'))`;

/** The talk on a request, as long as the applicant or, later, an administrator. */
export const messagesVisible = (me = ':me', team = ':team') =>
  `(${team} OR (${beforeDecision} AND ${isApplicant(me)}) OR (NOT ${beforeDecision} AND ${isAdministrator}))`;
