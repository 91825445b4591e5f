import type { Canaries, Sight } from './canaries';
import type { Place, Thing } from './truth';
import { only, type Rows } from './rows';

/** People of one community only, of whom nobody else may learn. `name`: what others see of them. */
const STRANGERS = [
  { state: 'active', thing: 'members', name: 'profile' },
  { state: 'active', thing: 'members', name: 'username' },
  { state: 'active', thing: 'members', name: 'nothing' },
  { state: 'suspended', thing: 'members', name: 'profile' },
  { state: 'banned', thing: 'banned', name: 'profile' },
  { state: 'invited', thing: 'application', name: 'profile' },
  { state: 'requested', thing: 'application', name: 'username' },
  { state: 'left', thing: 'application', name: 'profile' },
  { state: 'removed', thing: 'application', name: 'profile' },
  { state: 'refused', thing: 'application', name: 'profile' },
] as const;

/** Who left wrote a post that waits in the public topic; moderators know them by it. */
export const GHOST = 'left';
const AS_GHOST: Sight[] = [{ thing: 'published public' }, { thing: 'pending' }];

export function writePeople(canaries: Canaries, write: Rows, place: Place, community: string) {
  return STRANGERS.map(({ state, thing, name }) => {
    const seen: Sight[][] = state === GHOST && place.hasSections ? [...only(thing), AS_GHOST] : only(thing);
    const listed = state === 'active' || state === 'suspended' ? ['members'] : [`members ${state}`];
    const plant = (what: string, anyOf: Sight[][], on: string[] = listed, isAccount = false) =>
      canaries.plant(place, `${what} of somebody ${state}`, anyOf, { on, isAccount });
    const id = plant('account', seen, listed, true);
    const username = plant('username', name === 'username' ? seen : [], name === 'username' ? listed : [], true);
    write('up_users', {
      document_id: id,
      // Who goes by an e-mail address is a member without a name.
      username: name === 'nothing' ? `${username}@example.org` : username,
      email: `${plant('e-mail address', [], [], true)}@example.org`,
      provider: 'local',
      confirmed: true,
      blocked: false,
    });
    if (name === 'profile') {
      write('cm_profiles', {
        document_id: plant('profile row', [], []),
        member: id,
        name: plant('name', seen),
        institution: plant('institution that is in no taxonomy', [], []),
        country: 'PT',
      });
    }
    const reason: Thing = state === 'suspended' ? 'sanction' : state === 'banned' ? 'banned' : 'application';
    write('cm_memberships', {
      document_id: plant('membership', [], []),
      community,
      member: id,
      role: 'member',
      state,
      message: plant('message', only('application')),
      reason: state === 'active' ? null : plant('reason', only(reason)),
      accepted_rules: 0,
    });
    return { id, state: state as string };
  });
}
