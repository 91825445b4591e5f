import { Button, Dialog } from '@strapi/design-system';
import { useText } from '../intl';
import { CopyField } from '../parts/CopyField';

/** The secret of a webhook, for the only time. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose(): void }) {
  const { t } = useText();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Dialog.Content>
        <Dialog.Header>{t('webhooks.secret')}</Dialog.Header>
        <Dialog.Body alignItems="stretch" gap={4}>
          <Dialog.Description>{t('webhooks.secret.what')}</Dialog.Description>
          <CopyField label={t('webhooks.secret')} value={secret} />
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {t('webhooks.secret.close')}
            </Button>
          </Dialog.Cancel>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
