import { useState } from 'react';
import { Button, Dialog } from '@strapi/design-system';
import type { z } from '@strapi/utils';
import type { panelAccountAnswer } from '../../../shared/memberships';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { CopyField } from '../parts/CopyField';
import type { OfMember } from './dialog';

type Account = z.infer<typeof panelAccountAnswer>;

/** For the platform team: an account of this panel for an administrator of the community, who gets a link by hand. */
export function PanelAccountDialog({ member, path, onClose }: OfMember) {
  const { t } = useText();
  const { act } = useAct();
  const [account, setAccount] = useState<Account | null>(null);
  const values = { name: member.name };
  if (account) return <Given account={account} name={member.name} onClose={onClose} />;
  const give = async () => {
    const answer = await act<Account>('POST', `${path}/panel-account`, {});
    if (answer) setAccount(answer.data);
    // The dialog stays, with the link in it.
    return false;
  };
  return (
    <AskDialog
      title={t('members.panelAccount.title', values)}
      confirm={t('members.panelAccount')}
      onConfirm={give}
      onClose={onClose}
    >
      {t('members.panelAccount.what', values)}
    </AskDialog>
  );
}

function Given({ account, name, onClose }: { account: Account; name: string; onClose(): void }) {
  const { t } = useText();
  const link = account.registrationLink;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Dialog.Content>
        <Dialog.Header>{t('members.panelAccount.given', { name })}</Dialog.Header>
        <Dialog.Body alignItems="stretch" gap={4}>
          <Dialog.Description>
            {t(link ? 'members.panelAccount.link.what' : 'members.panelAccount.no-link', { name })}
          </Dialog.Description>
          {link ? (
            <CopyField label={t('members.panelAccount.link')} value={new URL(link, window.location.href).href} />
          ) : null}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {t('members.close')}
            </Button>
          </Dialog.Cancel>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
