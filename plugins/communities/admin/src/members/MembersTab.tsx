import { Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { JoinRequests } from './JoinRequests';
import { MembersList } from './MembersList';
import { MyMembership } from './MyMembership';
import { OwnershipOffer } from './OwnershipOffer';

/** The people of one community: what waits for a decision first, then everybody, then oneself. */
export default function MembersTab({ community }: { community: Community; reload?: () => void }) {
  return (
    // Labels for screen readers are placed absolutely: without this they would lengthen the whole window.
    <Flex position="relative" direction="column" alignItems="stretch" gap={6}>
      <OwnershipOffer community={community} />
      {community.may.includes('decideRequests') ? <JoinRequests community={community} /> : null}
      <MembersList community={community} />
      {community.membership ? <MyMembership community={community} /> : null}
    </Flex>
  );
}
