import type { Community } from '../../../shared/communities';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import type { OfMember } from './dialog';

/** Offers the community to a member; a new offer takes the place of one that is still open. */
export function OfferDialog({ community, member, onClose }: OfMember & { community: Community }) {
  const { t } = useText();
  const { act } = useAct();
  const values = { name: member.name, community: community.name };
  const confirm = async () => {
    const input = { member: member.documentId };
    const done = t('members.offerOwnership.done', values);
    return (await act('POST', `/${community.documentId}/ownership`, input, { done })) !== null;
  };
  return (
    <AskDialog
      title={t('members.offerOwnership.title', values)}
      confirm={t('members.offerOwnership')}
      danger
      onConfirm={confirm}
      onClose={onClose}
    >
      {t('members.offerOwnership.what', values)}
    </AskDialog>
  );
}
