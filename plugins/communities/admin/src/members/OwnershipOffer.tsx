import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { Panel } from '../parts/Panel';

type Answer = 'accept' | 'decline' | 'takeBack';

/** A pending offer of the community, as its owner sees it and as the one to whom it is offered does. */
export function OwnershipOffer({ community }: { community: Community }) {
  const { t } = useText();
  const { act } = useAct();
  const [open, setOpen] = useState<Answer | null>(null);
  const offered = community.ownershipOfferedTo;
  if (!offered) return null;
  const isMine = community.may.includes('answerOffer');
  const isOwners = community.may.includes('offerOwnership');
  const answer = async (it: Answer) => {
    const path = `/${community.documentId}/ownership/${it === 'accept' ? 'accept' : 'decline'}`;
    return (await act('POST', path, {}, { done: t(`members.offer.${it}.done`) })) !== null;
  };
  const button = (it: Answer, variant: 'default' | 'tertiary') => (
    <Button variant={variant} onClick={() => setOpen(it)}>
      {t(`members.offer.${it}`)}
    </Button>
  );
  const values = { name: offered.name, community: community.name };
  return (
    <Panel
      title={t('members.offer')}
      acts={
        <>
          {isMine ? button('accept', 'default') : null}
          {isMine ? button('decline', 'tertiary') : null}
          {isOwners && !isMine ? button('takeBack', 'tertiary') : null}
        </>
      }
    >
      <Typography tag="p">{t(isMine ? 'members.offer.to-you' : 'members.offer.pending', values)}</Typography>
      {open ? (
        <AskDialog
          title={t(`members.offer.${open}`)}
          confirm={t(`members.offer.${open}`)}
          danger={open === 'accept'}
          onConfirm={() => answer(open)}
          onClose={() => setOpen(null)}
        >
          {t(`members.offer.${open}.what`, values)}
        </AskDialog>
      ) : null}
    </Panel>
  );
}
