import { Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { Inviting, InvitingNav, viewOf } from '../invitations/Inviting';
import { useAddress } from '../parts/address';
import { JoinRequests } from './JoinRequests';
import { MembersList } from './MembersList';
import { MyMembership } from './MyMembership';
import { OwnershipOffer } from './OwnershipOffer';

/** The people of one community: what waits for a decision first, then everybody, then oneself; beside that, who is invited. */
export default function MembersTab({ community }: { community: Community; reload?: () => void }) {
  const { get } = useAddress();
  const runsIt = community.may.includes('readImports');
  const view = runsIt ? viewOf(get('show')) : null;
  return (
    // Labels for screen readers are placed absolutely: without this they would lengthen the whole window.
    <Flex position="relative" direction="column" alignItems="stretch" gap={6}>
      {runsIt ? <InvitingNav community={community} view={view} /> : null}
      {view ? <Inviting community={community} view={view} /> : <Members community={community} />}
    </Flex>
  );
}

const Members = ({ community }: { community: Community }) => (
  <>
    <OwnershipOffer community={community} />
    {community.may.includes('decideRequests') ? <JoinRequests community={community} /> : null}
    <MembersList community={community} />
    {community.membership ? <MyMembership community={community} /> : null}
  </>
);
