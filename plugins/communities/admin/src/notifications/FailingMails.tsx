import { Alert, Button } from '@strapi/design-system';
import { useAct } from '../api';
import { useText } from '../intl';

/** Says that no mails go to this person any more, and why, with the way to begin again. */
export function FailingMails({ reason }: { reason: string }) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const again = () => act('PUT', '/notifications/settings', { mailWorksAgain: true }, { done: t('saved') });
  return (
    <Alert
      variant="danger"
      title={t('notifications.mail-fails')}
      closeLabel=""
      onClose={undefined}
      action={
        <Button variant="danger-light" size="S" loading={isActing} onClick={() => void again()}>
          {t('notifications.mail-works')}
        </Button>
      }
    >
      {reason}
    </Alert>
  );
}
