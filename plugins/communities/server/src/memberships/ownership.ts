import type { Community } from '../../../shared/communities';
import type { Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { record } from '../audit';
import { presentOne } from '../communities/present';
import { sql, transact, update } from '../database';
import { conflict, forbidden, invalid, notFound } from '../refusals';
import { changeMembership, findMembership, membershipNow, takeTurnIn } from './rows';

type Acting = Extract<Actor, { kind: 'member' }>;

const afterwards = async (actor: Acting, at: Standing) => (await presentOne(actor, at.community.id)) as Community;

/** The owner offers the community to an active member; nothing changes before the offer is accepted. */
export async function offerOwnership(actor: Acting, at: Standing, member: string): Promise<Community> {
  if (!COMMUNITY_RULES.offerOwnership(at)) throw forbidden();
  await findMembership(actor, at, member);
  const community = at.community.id;
  return transact(async () => {
    await takeTurnIn(community);
    const mine = await membershipNow(community, actor.id);
    const theirs = await membershipNow(community, member);
    if (mine?.role !== 'owner') throw forbidden();
    if (theirs?.state !== 'active' || member === actor.id) throw invalid('data.member', 'not-a-member');
    await update('cm_communities', { document_id: community }, { offered_to: member });
    await record(actor, { community, action: 'ownership.offered', subjectKind: 'person', subject: member });
    return afterwards(actor, at);
  });
}

/** Accepts or declines the offer; the owner can take it back by declining. */
export function answerOffer(actor: Acting, at: Standing, accepted: boolean): Promise<Community> {
  const community = at.community.id;
  return transact(async () => {
    const { offeredTo } = await takeTurnIn(community);
    const takesBack = !accepted && at.name === 'owner' && offeredTo !== null;
    if (offeredTo !== actor.id && !takesBack) throw notFound();
    await update('cm_communities', { document_id: community }, { offered_to: null });
    if (!accepted) {
      await record(actor, { community, action: 'ownership.declined', subjectKind: 'person', subject: actor.id });
      return afterwards(actor, at);
    }
    const formerOwner = await ownerOf(community);
    const took = await changeMembership(actor, community, actor.id, {
      from: ['active'],
      set: { role: 'owner' },
      action: 'ownership.accepted',
    });
    if (!took) throw conflict('not-a-member');
    if (formerOwner && formerOwner !== actor.id) {
      await changeMembership(actor, community, formerOwner, {
        from: ['active', 'suspended'],
        set: { role: 'administrator' },
        action: 'membership.role-changed',
        details: { from: 'owner', to: 'administrator' },
      });
    }
    return afterwards(actor, at);
  });
}

async function ownerOf(community: string): Promise<string | undefined> {
  const owner = (await sql()('cm_memberships').where({ community, role: 'owner' }).first('member')) as
    | { member: string }
    | undefined;
  return owner?.member;
}
