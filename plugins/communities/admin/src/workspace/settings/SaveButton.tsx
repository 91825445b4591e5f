import { Button, Flex } from '@strapi/design-system';
import { useText } from '../../intl';

interface Props {
  disabled: boolean;
  loading: boolean;
  onSave(): void;
  /** Given while there is something to take back. */
  onReset?: (() => void) | undefined;
}

/** At the foot of each form of the settings. */
export function SaveButton({ disabled, loading, onSave, onReset }: Props) {
  const { t } = useText();
  return (
    <Flex gap={2} paddingTop={6}>
      <Button disabled={disabled} loading={loading} onClick={onSave}>
        {t('act.save')}
      </Button>
      {onReset && (
        <Button variant="tertiary" disabled={loading} onClick={onReset}>
          {t('settings.reset')}
        </Button>
      )}
    </Flex>
  );
}
