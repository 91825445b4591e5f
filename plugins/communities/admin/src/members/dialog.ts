import type { Member } from '../../../shared/memberships';

/** What every dialog about one person gets. */
export interface OfMember {
  member: Member;
  /** Of the member, below `/communities`. */
  path: string;
  onClose(): void;
}
