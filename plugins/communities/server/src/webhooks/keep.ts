import type { Webhook, WebhookInput, WebhookUpdate, WebhookWithSecret } from '../../../shared/webhooks';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { settings } from '../config';
import { insert, instantOf, jsonOf, rows, sql, transact } from '../database';
import { takeTurnIn } from '../memberships/rows';
import { personColumns, personFrom } from '../people';
import { conflict, forbidden, invalid, notFound } from '../refusals';
import { AddressError, reach } from './addresses';
import { newSecret } from './signature';

type Member = Extract<Actor, { kind: 'member' }>;
type Team = Extract<Actor, { kind: 'team' }>;

/** Who looks after webhooks, and whose: `community` is empty for those of the platform. */
export interface Keeper {
  actor: Member | Team;
  community: string;
}

const MOST = 10;

export const ofPlatform = (actor: Team): Keeper => ({ actor, community: '' });

/** @throws PolicyError for everybody but administrators, and for them where the site does not allow it */
export function ofCommunity(actor: Member, at: Standing): Keeper {
  if (!COMMUNITY_RULES.manageWebhooks(at) || !settings().webhooks.byCommunities) throw forbidden();
  return { actor, community: at.community.id };
}

type Row = Record<string, unknown> & { documentId: string; name: string; address: string };

const LIST = `
  SELECT w.document_id AS "documentId", w.name AS "name", w.address AS "address", w.events AS "events",
    w.active AS "active", w.created_at AS "createdAt", w.last_delivered_at AS "lastDeliveredAt",
    CASE WHEN w.problem IS NULL AND w.community <> '' AND NOT EXISTS (
      SELECT 1 FROM cm_memberships o JOIN up_users u ON u.document_id = o.member AND u.confirmed IS TRUE AND u.blocked IS NOT TRUE
      WHERE o.community = w.community AND o.member = w.owner AND o.state = 'active'
        AND o.role IN ('administrator', 'owner')) THEN 'owner-left' ELSE w.problem END AS "problem",
    ${personColumns('w.owner', 'owner')}
  FROM cm_webhooks w WHERE w.community = :community`;

export async function listWebhooks({ community }: Keeper): Promise<Webhook[]> {
  const found = await rows<Row>(`${LIST} ORDER BY w.created_at, w.document_id`, { community });
  return found.map(webhookFrom);
}

async function readWebhook({ community }: Keeper, webhook: string): Promise<Webhook> {
  const [found] = await rows<Row>(`${LIST} AND w.document_id = :webhook`, { community, webhook });
  if (!found) throw notFound();
  return webhookFrom(found);
}

const webhookFrom = (row: Row): Webhook => ({
  documentId: row.documentId,
  name: row.name,
  address: row.address,
  events: jsonOf<string[]>(row.events, []),
  active: Boolean(row.active),
  problem: (row.problem as Webhook['problem']) ?? null,
  owner: personFrom(row, 'owner'),
  createdAt: instantOf(row.createdAt) as string,
  lastDeliveredAt: instantOf(row.lastDeliveredAt),
});

/** @throws ValidationError that names the address and says what is wrong with it */
async function demandReachable(address: string): Promise<void> {
  await reach(address, settings().webhooks.privateAddresses).catch((error: unknown) => {
    throw error instanceof AddressError ? invalid('data.address', error.problem) : error;
  });
}

/** A community's webhook is told in the name of the administrator who saved it last, and of nobody who left. */
const inNameOf = ({ actor, community }: Keeper) => ({ owner: community === '' ? null : actor.id });

export async function addWebhook(keeper: Keeper, input: WebhookInput): Promise<WebhookWithSecret> {
  await demandReachable(input.address);
  const secret = newSecret();
  const { community } = keeper;
  const documentId = await transact(async () => {
    if (community !== '') await demandRoom(community);
    const { events, active = true, name, address } = input;
    const row = { community, name, address, active, secret, events: JSON.stringify([...new Set(events)]), failures: 0 };
    const made = await insert('cm_webhooks', { ...row, ...inNameOf(keeper) });
    await note(keeper, 'webhook.added', made, name);
    return made;
  });
  return { ...(await readWebhook(keeper, documentId)), secret };
}

async function demandRoom(community: string): Promise<void> {
  await takeTurnIn(community);
  const [held] = await rows<{ n: number | string }>(
    'SELECT COUNT(*) AS "n" FROM cm_webhooks WHERE community = :community',
    { community }
  );
  if (Number(held?.n) >= MOST) throw conflict('enough-webhooks');
}

/** Whoever changes a webhook answers for it from then on; and it gets another chance. */
export async function changeWebhook(keeper: Keeper, webhook: string, input: WebhookUpdate): Promise<Webhook> {
  const before = await readWebhook(keeper, webhook);
  if (input.address !== undefined) await demandReachable(input.address);
  const { events, ...plain } = input;
  await transact(async () => {
    await updateOne(keeper, webhook, {
      ...plain,
      ...(events ? { events: JSON.stringify([...new Set(events)]) } : {}),
      ...inNameOf(keeper),
      ...(input.active || input.address !== undefined ? { failures: 0, failing_since: null, problem: null } : {}),
    });
    await note(keeper, 'webhook.changed', webhook, input.name ?? before.name);
  });
  return readWebhook(keeper, webhook);
}

/** The secret before is worth nothing from now on. */
export async function renewSecret(keeper: Keeper, webhook: string): Promise<{ secret: string }> {
  const { name } = await readWebhook(keeper, webhook);
  const secret = newSecret();
  await transact(async () => {
    await updateOne(keeper, webhook, { secret });
    await note(keeper, 'webhook.secret-renewed', webhook, name);
  });
  return { secret };
}

async function updateOne({ community }: Keeper, webhook: string, set: Record<string, unknown>): Promise<void> {
  const where = { document_id: webhook, community };
  const changed = await sql()('cm_webhooks')
    .where(where)
    .update({ ...set, updated_at: new Date() });
  if (changed === 0) throw notFound();
}

/** Removes a webhook with its log. */
export async function removeWebhook(keeper: Keeper, webhook: string): Promise<void> {
  const { name } = await readWebhook(keeper, webhook);
  await transact(async () => {
    const where = { document_id: webhook, community: keeper.community };
    if ((await sql()('cm_webhooks').where(where).delete()) === 0) throw notFound();
    await sql()('cm_webhook_deliveries').where({ webhook }).delete();
    await note(keeper, 'webhook.removed', webhook, name);
  });
}

/** Of the platform's the log is kept under no community: nobody reads it but who looks into the database. */
const note = ({ actor, community }: Keeper, action: string, webhook: string, name: string) =>
  record(actor, { community, action, subjectKind: 'webhook', subject: webhook, details: { name } });
