import type { Core, UID } from '@strapi/strapi';
import { dropLedger, readLedger, type Ledger } from './ledger';
import { table } from './rows';

type Values = Array<string | number>;

/** Databases limit how many values one statement may bring. */
const AT_ONCE = 500;

async function deleteWhere(strapi: Core.Strapi, uid: string, column: string, values: Values): Promise<void> {
  for (let start = 0; start < values.length; start += AT_ONCE) {
    const where = { [column]: { $in: values.slice(start, start + AT_ONCE) } };
    await strapi.db.query(uid as UID.ContentType).deleteMany({ where });
  }
}

const idsOf = async (strapi: Core.Strapi, kind: string, where: object): Promise<string[]> =>
  ((await table(strapi, kind).findMany({ where, select: ['documentId'] })) as Array<{ documentId: string }>).map(
    ({ documentId }) => documentId
  );

/**
 * Takes the demo out again: what the ledger lists, the communities marked as demo, and all that hangs on either, also
 * what real people wrote inside. Communities of the site in which demo people took part lose them and their posts stay.
 */
export async function removeDemo(strapi: Core.Strapi, report: (sentence: string) => void): Promise<void> {
  const ledger = await readLedger(strapi);
  const communities = await idsOf(strapi, 'community', { demo: true });
  const files = await filesIn(strapi, communities);
  const store = strapi.plugin('communities').service('files');
  await strapi.plugin('communities').service('audit').forget(communities);
  await strapi.db.transaction(async () => {
    await removeCommunities(strapi, communities);
    await removePeople(strapi, ledger);
    await store.letGo(files);
  });
  await store.removeGone();
  report(
    `${communities.length} communities and ${ledger.users.length} people are gone, with all that belonged to them.`
  );
  await removeEntries(strapi, ledger);
  await removePanelAccounts(strapi, ledger);
  await dropLedger(strapi);
  report('The entries of the catalogue and the panel accounts of the demo are gone.');
}

/** Where the bytes of documents are that were added in these communities: the plugin takes them away. */
const filesIn = async (strapi: Core.Strapi, communities: string[]): Promise<string[]> =>
  (
    (await table(strapi, 'document-version').findMany({
      where: { community: { $in: communities } },
      select: ['fileKey'],
    })) as Array<{ fileKey: string }>
  ).map(({ fileKey }) => fileKey);

/** The plugin's tables that have a column `name`, today's and those of later versions; not the append-only log. */
const tablesWith = (strapi: Core.Strapi, name: string): string[] =>
  [...strapi.db.metadata.values()]
    .filter(({ uid, attributes }) => uid.startsWith('plugin::communities.') && name in attributes)
    .map(({ uid }) => uid)
    .filter((uid) => uid !== 'plugin::communities.audit-entry');

async function removeCommunities(strapi: Core.Strapi, communities: string[]): Promise<void> {
  const inside = { community: { $in: communities } };
  const posts = await idsOf(strapi, 'post', inside);
  const topics = await idsOf(strapi, 'topic', inside);
  for (const kind of ['import', 'webhook', 'event']) {
    const ids = await idsOf(strapi, kind, inside);
    for (const uid of tablesWith(strapi, kind)) await deleteWhere(strapi, uid, kind, ids);
  }
  for (const uid of tablesWith(strapi, 'post')) await deleteWhere(strapi, uid, 'post', posts);
  for (const uid of tablesWith(strapi, 'topic')) await deleteWhere(strapi, uid, 'topic', topics);
  for (const uid of tablesWith(strapi, 'community')) await deleteWhere(strapi, uid, 'community', communities);
  await deleteWhere(strapi, 'plugin::communities.community', 'documentId', communities);
}

async function removePeople(strapi: Core.Strapi, { users }: Ledger): Promise<void> {
  const theirs = { member: { $in: users }, state: { $in: ['active', 'suspended'] } };
  const left = (await table(strapi, 'membership').findMany({ where: theirs, select: ['community'] })) as Array<{
    community: string;
  }>;
  for (const uid of tablesWith(strapi, 'member')) await deleteWhere(strapi, uid, 'member', users);
  for (const community of new Set(left.map((it) => it.community))) {
    const where = { community, state: { $in: ['active', 'suspended'] } };
    const memberCount = await table(strapi, 'membership').count({ where });
    await table(strapi, 'community').updateMany({ where: { documentId: community }, data: { memberCount } });
  }
  await deleteWhere(strapi, 'plugin::communities.rate-limit', 'actor', users);
  const actors = users.map((user) => `member:${user}`);
  await deleteWhere(strapi, 'plugin::communities.idempotency-key', 'actor', actors);
  await removeAccounts(strapi, 'plugin::users-permissions.user', 'users-permissions', users);
}

/** One by one, as only this takes the rows that link them to their role along; first, what keeps them logged in. */
async function removeAccounts(strapi: Core.Strapi, uid: string, origin: string, documentIds: string[]): Promise<void> {
  const accounts = strapi.db.query(uid as UID.ContentType);
  for (const documentId of documentIds) {
    const account = (await accounts.findOne({ where: { documentId }, select: ['id'] })) as { id: number } | null;
    if (!account) continue;
    const theirs = { userId: String(account.id), origin };
    await strapi.db.query('admin::session' as UID.ContentType).deleteMany({ where: theirs });
    await accounts.delete({ where: { id: account.id } });
  }
}

async function removeEntries(strapi: Core.Strapi, ledger: Ledger): Promise<void> {
  const kinds = {
    publication: ledger.publications,
    institution: ledger.institutions,
    region: ledger.regions,
    theme: ledger.themes,
  };
  for (const [kind, documentIds] of Object.entries(kinds)) {
    const documents = strapi.documents(`api::${kind}.${kind}` as UID.ContentType);
    for (const documentId of documentIds) await documents.delete({ documentId });
  }
}

/** Straight from the database: Strapi's service keeps the last super administrator, who may be the demo's. */
async function removePanelAccounts(strapi: Core.Strapi, { adminUsers, adminRoles }: Ledger): Promise<void> {
  await removeAccounts(strapi, 'admin::user', 'admin', adminUsers);
  const roles = strapi.db.query('admin::role' as UID.ContentType);
  for (const documentId of adminRoles) {
    const role = (await roles.findOne({ where: { documentId } })) as { id: number } | null;
    if (role) await strapi.service('admin::role').deleteByIds([role.id]);
  }
}
