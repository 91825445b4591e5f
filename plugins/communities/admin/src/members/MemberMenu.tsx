import { useRef, useState } from 'react';
import { IconButton, Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import type { Community } from '../../../shared/communities';
import type { Member } from '../../../shared/memberships';
import { useText } from '../intl';
import { actsOn, isPlain, type MemberAct } from './acts';
import { OfferDialog } from './OfferDialog';
import { PanelAccountDialog } from './PanelAccountDialog';
import { PlainDialog } from './PlainDialog';
import { RoleDialog } from './RoleDialog';
import { SuspendDialog } from './SuspendDialog';

const GRAVE: MemberAct[] = ['suspend', 'remove', 'ban', 'revokeInvitation'];

export function MemberMenu({ member, community }: { member: Member; community: Community }) {
  const { t } = useText();
  const [open, setOpen] = useState<MemberAct | null>(null);
  const acts = actsOn(member, community);
  const path = `/${community.documentId}/members/${member.documentId}`;
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(null);
    // The item that opened the dialog has gone with its menu: the focus goes to what opened the menu.
    requestAnimationFrame(() => trigger.current?.focus());
  };
  const dialog = { member, path, onClose: close };
  return (
    <>
      {acts.length > 0 ? (
        <Menu.Root>
          <Menu.Trigger
            ref={trigger}
            tag={IconButton}
            variant="tertiary"
            icon={<More />}
            label={t('members.acts.of', { name: member.name })}
            endIcon={null}
          />
          <Menu.Content popoverPlacement="bottom-end" maxHeight="40rem">
            {acts.map((act) => (
              <Menu.Item key={act} variant={GRAVE.includes(act) ? 'danger' : 'default'} onSelect={() => setOpen(act)}>
                {t(`members.${act}`)}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Root>
      ) : null}
      {open === 'setRole' || open === 'stepDown' ? <RoleDialog act={open} {...dialog} /> : null}
      {open === 'suspend' ? <SuspendDialog {...dialog} /> : null}
      {open === 'offerOwnership' ? <OfferDialog community={community} {...dialog} /> : null}
      {open === 'panelAccount' ? <PanelAccountDialog {...dialog} /> : null}
      {open && isPlain(open) ? <PlainDialog act={open} {...dialog} /> : null}
    </>
  );
}
