import type { JoinPolicy, MembersVisibleTo, Visibility } from '../../../shared/communities';
import { invalid } from '../refusals';

interface Entry {
  visibility: Visibility;
  listed: boolean;
  joinPolicy: JoinPolicy;
  membersVisibleTo: MembersVisibleTo;
}

/**
 * The constraints between the settings that say who enters and who sees: unlisted forces invitation, private forbids
 * open, a public community is listed, and only a public one shows its members to everybody.
 * @throws ValidationError naming the field
 */
export function demandCoherent({ visibility, listed, joinPolicy, membersVisibleTo }: Entry): void {
  if (visibility === 'public' && !listed) throw invalid('data.listed', 'public-is-listed');
  if (visibility === 'private' && joinPolicy === 'open') throw invalid('data.joinPolicy', 'private-cannot-be-open');
  if (!listed && joinPolicy !== 'invitation') throw invalid('data.joinPolicy', 'unlisted-needs-invitation');
  if (visibility === 'private' && membersVisibleTo === 'public') {
    throw invalid('data.membersVisibleTo', 'members-visible-to-public');
  }
}
