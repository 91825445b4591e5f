import { rows } from '../database';
import { addJob } from '../jobs/queue';
import { job } from '../jobs/job';
import { ABOUT } from '../notifications/about';
import { kindCalled } from '../notifications/kinds';
import { ACTIVITY_COLUMNS, toldBy, type ActivityRow } from '../notifications/list';
import { languageOf, sentence, textIn } from '../notifications/texts';
import { escapeHtml, footOf, MailError, page, plainFoot, send } from './send';
import { loadOwnTexts } from '../wording/own';

const DECIDERS = `
  SELECT DISTINCT u.id AS "id" FROM admin_users u
  JOIN admin_users_roles_lnk ur ON ur.user_id = u.id JOIN admin_permissions_role_lnk pr ON pr.role_id = ur.role_id
  JOIN admin_permissions p ON p.id = pr.permission_id
  WHERE p.action = 'plugin::communities.desk.decide' AND u.is_active IS TRUE AND u.blocked IS NOT TRUE`;

/** Asks for a mail to each of the platform team who may decide; one that fails is tried again alone. */
export const toTeamJob = job('mail.to-team', async ({ activity }) => {
  const deciders = await rows<{ id: number }>(DECIDERS);
  for (const { id } of deciders) await addJob('mail.to-decider', { activity, admin: id }, { key: `${activity}:${id}` });
});

const ONE = (holds: string) => `
  SELECT u.email AS "email", u.prefered_language AS "language", ${ACTIVITY_COLUMNS(`''`)}
  FROM cm_activities a JOIN cm_communities c ON c.document_id = a.community
  JOIN admin_users u ON u.id = :admin AND u.is_active IS TRUE AND u.blocked IS NOT TRUE
  LEFT JOIN cm_memberships m ON m.id IS NULL ${ABOUT}
  WHERE a.document_id = :activity AND a.kind = :kind AND ${holds}`;

export const toDeciderJob = job('mail.to-decider', async ({ activity, admin }) => {
  const [kept] = await rows<{ kind: string }>(
    'SELECT kind AS "kind" FROM cm_activities WHERE document_id = :activity',
    { activity }
  );
  if (!kept) return;
  const holds = kindCalled(kept.kind).holds(`''`);
  const [row] = await rows<ActivityRow & { email: string; language: string | null }>(ONE(holds), {
    activity,
    admin,
    kind: kept.kind,
  });
  if (!row) return;
  await loadOwnTexts();
  const language = languageOf(row.language);
  const title = sentence(language, row.kind, { ...toldBy(row), community: row.communityName, count: 1 });
  const address = `${strapi.config.get<string>('admin.absoluteUrl', '')}/plugins/communities/requests`;
  const link = { label: textIn(language, 'mail.open'), address };
  const foot = footOf(language, textIn(language, 'mail.why.team'), [link]);
  await send({
    to: row.email,
    language,
    subject: title,
    id: `team.${String(activity)}.${String(admin)}`,
    text: `${title}\n\n${plainFoot(foot)}\n`,
    html: page(language, title, `<p><strong>${escapeHtml(title)}</strong></p>`, foot),
  }).catch((error: unknown) => {
    // Said once: trying again would not help.
    if (error instanceof MailError && error.kind === 'refused') {
      strapi.log.warn(`communities: mail to a panel account was refused: ${error.message}`);
    } else throw error;
  });
});
