import { Field, IconButton } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useText } from '../intl';

/** Something to hand on, such as a link: readable, selectable, copied at a press. */
export function CopyField({ label, hint, value }: { label: string; hint?: string; value: string }) {
  const { t } = useText();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const copyIt = async () => {
    if (await copy(value)) toggleNotification({ type: 'success', message: t('copied') });
  };
  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        readOnly
        value={value}
        onFocus={(event) => event.target.select()}
        endAction={
          <IconButton label={t('copy')} variant="ghost" onClick={() => void copyIt()}>
            <Duplicate />
          </IconButton>
        }
      />
      <Field.Hint />
    </Field.Root>
  );
}
