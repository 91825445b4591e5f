import type { DeliveryProblem } from '../../../shared/webhooks';
import { cardVisible, isAdministrator, isPublic, membershipOf } from '../access/visible';
import { settings } from '../config';
import { instantOf, jsonOf, rows } from '../database';
import { ABOUT, TITLE } from '../notifications/about';
import { IS_OPEN_ITEM, isThereFor } from './items';

/** What is sent of a delivery, and where; or why nothing is. */
export type Message = { drop: DeliveryProblem } | { drop: null; address: string; secret: string; body: string };

interface Row {
  event: string;
  ofPlatform: boolean | number;
  isOn: boolean | number;
  ownerMay: boolean | number;
  isThere: boolean | number;
  isPublic: boolean | number;
  isOpenText: boolean | number;
  address: string;
  secret: string;
  webhook: string;
  happenedAt: unknown;
  community: string | null;
  slug: string;
  name: string;
  topic: string | null;
  item: string | null;
  title: string | null;
  post: string | null;
  text: string | null;
  actor: string | null;
  subject: string | null;
  data: unknown;
}

/**
 * Everything is asked when it is sent. A community's webhook is told what its owner, who has to be an administrator
 * still, sees; one of the platform has no owner, and is told of items what everybody sees: `w.owner` is NULL there, and
 * so is the membership.
 */
const ONE = `
  SELECT d.event AS "event", w.document_id AS "webhook", w.address AS "address", w.secret AS "secret",
    CASE WHEN w.community = '' THEN 1 ELSE 0 END AS "ofPlatform", CASE WHEN w.active THEN 1 ELSE 0 END AS "isOn",
    CASE WHEN ${isAdministrator} AND ${cardVisible('w.owner', 'FALSE')} AND u.confirmed IS TRUE AND u.blocked IS NOT TRUE
      THEN 1 ELSE 0 END AS "ownerMay",
    CASE WHEN a.id IS NOT NULL AND ${isThereFor('w.owner')} THEN 1 ELSE 0 END AS "isThere",
    CASE WHEN ${isPublic} THEN 1 ELSE 0 END AS "isPublic",
    CASE WHEN ${isPublic} AND ${IS_OPEN_ITEM} THEN 1 ELSE 0 END AS "isOpenText",
    COALESCE(a.created_at, d.created_at) AS "happenedAt", c.document_id AS "community", c.slug AS "slug", c.name AS "name",
    a.topic AS "topic", a.item AS "item", ${TITLE} AS "title", a.post AS "post", COALESCE(p.text, an.text) AS "text",
    a.actor AS "actor",
    COALESCE(a.subject, a.target) AS "subject", a.data AS "data"
  FROM cm_webhook_deliveries d JOIN cm_webhooks w ON w.document_id = d.webhook
  LEFT JOIN cm_activities a ON a.document_id = d.source
  LEFT JOIN cm_communities c ON c.document_id = COALESCE(a.community, w.community)
  ${membershipOf('w.owner')} LEFT JOIN up_users u ON u.document_id = w.owner
  ${ABOUT}
  WHERE d.document_id = :delivery`;

/** @returns undefined where the webhook is gone */
export async function messageOf(delivery: string): Promise<Message | undefined> {
  const [row] = await rows<Row>(ONE, { delivery });
  if (!row) return undefined;
  const drop = reasonToDrop(row);
  if (drop) return { drop };
  const { address, secret } = row;
  const timestamp = instantOf(row.happenedAt);
  const data = row.event === 'ping' ? { webhook: row.webhook } : dataOf(row);
  return { drop: null, address, secret, body: JSON.stringify({ type: row.event, timestamp, data }) };
}

function reasonToDrop(row: Row): DeliveryProblem | null {
  if (!row.ofPlatform && !settings().webhooks.byCommunities) return 'not-allowed';
  if (!row.ofPlatform && !row.ownerMay) return 'owner-left';
  // Somebody who looks for what is wrong tries it before they switch it on again.
  if (row.event === 'ping') return null;
  if (!row.isOn) return 'switched-off';
  return row.isThere ? null : 'not-visible';
}

/** Ids only: who wants more asks the API, with the rights that they have there. */
function dataOf(row: Row) {
  const { what } = jsonOf<{ what?: string | null }>(row.data, {});
  const withText = settings().webhooks.withText && Boolean(row.isOpenText);
  return {
    community: {
      documentId: row.community,
      ...(!row.ofPlatform || row.isPublic ? { slug: row.slug } : {}),
      ...(withText ? { name: row.name } : {}),
    },
    ...some('topic', row.topic),
    ...some('post', row.post),
    ...some(row.event.split('.')[0] as string, row.item),
    ...some('actor', row.actor),
    ...some('subject', row.subject),
    ...some('what', what ?? null),
    ...(withText ? { ...some('title', row.title), ...some('text', row.text) } : {}),
  };
}

const some = (name: string, value: string | null) => (value === null ? {} : { [name]: value });
