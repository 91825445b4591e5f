import type { Context } from 'koa';
import { visitor, type Actor } from '../access/actor';
import { rows } from '../database';

interface Ability {
  can(action: string): boolean;
}

/**
 * Who somebody of the admin panel is to the plugin: the platform team where their role reads the desk, else the
 * member whose panel account it is. Anybody else of the panel is a visitor.
 */
export async function panelActor(ctx: Context): Promise<Actor> {
  const { user, userAbility } = ctx.state as { user: { id: number }; userAbility: Ability };
  if (userAbility.can('plugin::communities.desk.read')) {
    return {
      kind: 'team',
      id: String(user.id),
      mayDecide: userAbility.can('plugin::communities.desk.decide'),
    };
  }
  const [linked] = await rows<{ id: string }>(
    `SELECT u.document_id AS "id" FROM cm_panel_accounts a JOIN up_users u ON u.document_id = a.member
     WHERE a.admin_user = :admin AND u.blocked IS NOT TRUE`,
    { admin: user.id }
  );
  return linked ? { kind: 'member', id: linked.id } : visitor;
}
