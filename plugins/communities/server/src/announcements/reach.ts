import type { AnnouncementReach } from '../../../shared/announcements';
import type { Actor } from '../access/actor';
import { ANNOUNCEMENT_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { announcementReaches, isMember } from '../access/visible';
import { rows } from '../database';
import { kindCalled } from '../notifications/kinds';
import { forbidden } from '../refusals';
import { findAnnouncement } from './list';

/** The members `m` for whom an announcement is; blocked accounts hear of nothing. `joins` adds what else is asked of them. */
export const reached = (joins: string) => `
  FROM cm_communities c JOIN cm_announcements an ON an.community = c.document_id
  JOIN cm_memberships m ON m.community = c.document_id
  JOIN up_users u ON u.document_id = m.member AND u.blocked IS NOT TRUE
  ${joins}
  WHERE c.document_id = :community AND an.document_id = :announcement AND ${isMember} AND ${announcementReaches()}`;

const CHOICES = `
  LEFT JOIN cm_notification_choices h ON h.member = m.member AND h.kind = :kind
  LEFT JOIN cm_notification_settings s ON s.member = m.member`;

const BY_CHANNEL = `
  SELECT COUNT(*) AS "reaches", SUM(t.mail) AS "mail", SUM(CASE WHEN t.mail = 0 THEN t.in_app ELSE 0 END) AS "inApp"
  FROM (SELECT CASE WHEN COALESCE(h.mail, :preset) = 'now' AND s.bounced_at IS NULL AND u.confirmed IS TRUE
        AND c.demo IS NOT TRUE THEN 1 ELSE 0 END AS mail,
      CASE WHEN h.in_app IS NULL OR h.in_app IS TRUE THEN 1 ELSE 0 END AS in_app
    ${reached(CHOICES)} AND m.member <> :me) t`;

/** How many an announcement would reach, and how, if `actor` published it now. */
export async function readReach(actor: Actor, at: Standing, announcement: string): Promise<AnnouncementReach> {
  const found = await findAnnouncement(actor, at, announcement);
  if (!ANNOUNCEMENT_RULES.edit(at)) throw forbidden();
  const kind = 'announcement.published';
  const [counted] = await rows<Record<'reaches' | 'mail' | 'inApp', number | string | null>>(BY_CHANNEL, {
    me: actor.id ?? '',
    community: at.community.id,
    announcement,
    kind,
    preset: kindCalled(kind).mail,
  });
  const [reaches, mail, inApp] = [counted?.reaches, counted?.mail, counted?.inApp].map((it) => Number(it ?? 0)) as [
    number,
    number,
    number,
  ];
  const isOpen = ['active', 'dormant'].includes(at.community.state) && at.community.visibility === 'public';
  return { reaches, mail, inApp, none: reaches - mail - inApp, everyone: isOpen && found.audience === 'public' };
}
