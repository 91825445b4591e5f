import { race, unless, valueOf, type Act } from './race';
import type { Part, World } from './world';

const count = async (world: World, table: string, where: string, values: unknown[]) =>
  Number(await valueOf(world, `SELECT COUNT(*) FROM ${table} WHERE ${where}`, values));

const put = (as: Part, path: string, data: Record<string, unknown>): Act => ({ as, method: 'PUT', path, data });

/** What people choose to hear, and whom they invite by mail. */
export const TELLING = [
  race('one address is invited twice', async (world) => {
    const community = await world.community({ members: ['admin'] });
    const address = `${world.fresh('invited')}@example.org`;
    const invite = (as: Part): Act => ({ as, path: `/${community}/invitations`, data: { addresses: address } });
    return {
      community,
      acts: [invite('owner'), invite('admin')],
      winners: [2],
      // The second finds it invited already.
      audits: () => ['membership.invited-by-mail'],
      after: async () => {
        const found = await count(world, 'cm_invitations', 'community = $1 AND address = $2', [community, address]);
        return unless(found === 1, `there are ${found} invitations`);
      },
    };
  }),
  race('an invitation by mail is sent again and taken back', async (world) => {
    const community = await world.community({ members: ['admin'] });
    const addresses = `${world.fresh('resent')}@example.org`;
    await world.done({ as: 'owner', path: `/${community}/invitations`, data: { addresses } });
    const id = String(await valueOf(world, 'SELECT document_id FROM cm_invitations WHERE community = $1', [community]));
    const act = (as: Part, what: string): Act => ({ as, path: `/${community}/invitations/${id}/${what}` });
    return {
      community,
      acts: [act('owner', 'resend'), { ...act('admin', 'revoke'), audit: ['membership.mail-invitation-revoked'] }],
      winners: [1, 2],
      after: async () => {
        const state = await valueOf(world, 'SELECT state FROM cm_invitations WHERE document_id = $1', [id]);
        return unless(state === 'revoked', `it is ${String(state)}`);
      },
    };
  }),
  race('notification settings are changed twice', async (world) => {
    const member = world.cast.member.documentId;
    await world.look.rows('DELETE FROM cm_notification_settings WHERE member = $1', [member]);
    const choices = [{ kind: 'post.replied', inApp: true, mail: 'digest' }];
    return {
      acts: [
        put('member', '/notifications/settings', { digest: 'none', choices }),
        put('member', '/notifications/settings', { digest: 'weekly', choices }),
      ],
      winners: [2],
      after: async () => {
        const [row] = await world.look.rows(
          'SELECT digest, next_digest_at AS next FROM cm_notification_settings WHERE member = $1',
          [member]
        );
        return unless((row.digest === 'none') === (row.next === null), `${row.digest}, and next ${row.next}`);
      },
    };
  }),
  race('the level of a community is chosen twice', async (world) => {
    const community = await world.community({ members: ['member'] });
    const choose = (level: string) => put('member', `/${community}/subscription`, { level });
    return {
      community,
      acts: [choose('muted'), choose('watching')],
      winners: [2],
      after: async () => {
        const found = await count(world, 'cm_subscriptions', `community = $1 AND topic = '' AND member = $2`, [
          community,
          world.cast.member.documentId,
        ]);
        return unless(found === 1, `there are ${found} levels`);
      },
    };
  }),
  race('the default level is changed twice', async (world) => {
    const community = await world.community({ members: ['admin'] });
    const change = (as: Part, level: string): Act => ({
      ...put(as, `/${community}/default-level`, { level }),
      audit: ['community.default-level-changed'],
    });
    return { community, acts: [change('owner', 'muted'), change('admin', 'watching')], winners: [2] };
  }),
  race('a text of mails is written twice', async (world) => {
    const write = (as: 'team' | 'deputy'): Act => ({
      as,
      method: 'PUT',
      path: '/mail/texts',
      data: { language: 'en', key: 'mail.signature', text: world.fresh('signature') },
    });
    await world.done({ ...write('team'), data: { language: 'en', key: 'mail.signature', text: null } });
    return {
      acts: [write('team'), write('deputy')],
      winners: [2],
      after: async () => {
        const found = await count(world, 'cm_wordings', `language = 'en' AND key = $1`, ['mail.signature']);
        return unless(found === 1, `there are ${found} texts`);
      },
    };
  }),
];
