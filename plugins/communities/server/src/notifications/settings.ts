import type { NotificationSettings, NotificationSettingsBody } from '../../../shared/notifications';
import type { Actor } from '../access/actor';
import { insertUnlessExists, instantOf, rows, sql, transact, update } from '../database';
import { invalid } from '../refusals';
import { isZone } from '../clock';
import { nextDigest, type Digest } from './digest-times';
import { kindsLike, PERSONAL, waitsForNoDigest, type MailChannel } from './kinds';

type Member = Extract<Actor, { kind: 'member' }>;

interface Row {
  language: string | null;
  digest: Digest;
  hour: number;
  zone: string | null;
  nextDigestAt: unknown;
  bounceReason: string | null;
}

const PRESET: Row = { language: null, digest: 'daily', hour: 8, zone: null, nextDigestAt: null, bounceReason: null };

export const settingsOf = async (member: string): Promise<Row> =>
  (
    await rows<Row>(
      `SELECT language AS "language", digest AS "digest", hour AS "hour", zone AS "zone",
         next_digest_at AS "nextDigestAt", bounce_reason AS "bounceReason"
       FROM cm_notification_settings WHERE member = :member`,
      { member }
    )
  )[0] ?? PRESET;

export async function readNotificationSettings(actor: Member): Promise<NotificationSettings> {
  const row = await settingsOf(actor.id);
  const chosen = (await sql()('cm_notification_choices').where({ member: actor.id })) as {
    kind: string;
    in_app: boolean | number;
    mail: MailChannel;
  }[];
  return {
    language: row.language ?? 'en',
    digest: row.digest,
    hour: row.hour,
    zone: row.zone ?? 'UTC',
    nextDigestAt: instantOf(row.nextDigestAt),
    mailFails: row.bounceReason,
    choices: PERSONAL.map(({ name, category, mail }) => {
      const own = chosen.find(({ kind }) => kind === name);
      return { kind: name, category, inApp: own ? Boolean(own.in_app) : true, mail: own?.mail ?? mail };
    }),
  };
}

/** Changes what is given; the time of the next digest follows from it. */
export async function writeNotificationSettings(
  actor: Member,
  { choices = [], mailWorksAgain, newReplyAddresses, ...given }: NotificationSettingsBody
): Promise<NotificationSettings> {
  if (given.zone !== undefined && !isZone(given.zone)) throw invalid('data.zone', 'unknown-time-zone');
  choices.forEach(({ kind, mail }, n) => {
    if (!PERSONAL.some(({ name }) => name === kind)) throw invalid(`data.choices.${n}.kind`, 'unknown-kind');
    if (mail === 'digest' && waitsForNoDigest(kind)) throw invalid(`data.choices.${n}.mail`, 'no-digest');
  });
  await transact(async () => {
    const member = actor.id;
    await insertUnlessExists('cm_notification_settings', { member, digest: 'daily', hour: 8 }, ['member']);
    // Held from here, so that two changes at once leave a time that fits what is chosen.
    await sql()('cm_notification_settings').where({ member }).forUpdate().first('id');
    const row = { ...(await settingsOf(member)), ...given };
    await update(
      'cm_notification_settings',
      { member },
      {
        language: row.language,
        digest: row.digest,
        hour: row.hour,
        zone: row.zone,
        next_digest_at: nextDigest(new Date(), row.digest, row.hour, row.zone),
        ...(newReplyAddresses ? { reply_generation: sql().raw('COALESCE(reply_generation, 0) + 1') } : {}),
        ...(mailWorksAgain ? { bounced_at: null, bounce_reason: null } : {}),
      }
    );
    for (const { kind, inApp, mail } of choices) await choose(member, kind, inApp, mail);
  });
  return readNotificationSettings(actor);
}

/** Sets the channels of one kind for a person. */
export async function choose(member: string, kind: string, inApp: boolean, mail: MailChannel): Promise<void> {
  await insertUnlessExists('cm_notification_choices', { member, kind, in_app: inApp, mail }, ['member', 'kind']);
  await update('cm_notification_choices', { member, kind }, { in_app: inApp, mail });
}

/** Stops mails of a kind, and of those that people take for the same. */
export async function stopMails(member: string, kind: string): Promise<void> {
  for (const name of kindsLike(kind)) {
    const held = (await sql()('cm_notification_choices').where({ member, kind: name }).first('in_app')) as
      | { in_app: boolean | number }
      | undefined;
    await choose(member, name, held ? Boolean(held.in_app) : true, 'none');
  }
}
