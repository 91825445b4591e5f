import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../intl';

interface Props {
  title: string;
  /** What will happen, in full sentences. */
  children: ReactNode;
  /** On the button that does it: a verb. */
  confirm: string;
  danger?: boolean;
  reason?: 'needed' | 'optional' | 'none';
  reasonLabel?: string;
  reasonHint?: string;
  /** What else is asked for. */
  fields?: ReactNode;
  /** Returns true when it is done; else the dialog stays open with what was written. */
  onConfirm(reason: string): Promise<boolean>;
  onClose(): void;
}

/** The design system cuts off what has no room in the window, the buttons first: title and buttons need as much. */
const Asked = styled(Flex)`
  max-height: calc(100dvh - 18rem);
  overflow-y: auto;
`;

/**
 * Asks before an act with consequences, and for a reason where one is due. Rendered only while it is open, so that it
 * starts empty each time.
 */
export function AskDialog({ reason: demand = 'none', ...props }: Props) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const label = props.reasonLabel ?? t('reason.label');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // A dialog is drawn elsewhere but stays a child in React: the form around its opener must not be sent, too.
    event.stopPropagation();
    if (demand === 'needed' && reason.trim() === '') return setMissing(true);
    setBusy(true);
    const isDone = await props.onConfirm(reason.trim()).finally(() => setBusy(false));
    if (isDone) props.onClose();
  };

  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Dialog.Content>
        <Dialog.Header>{props.title}</Dialog.Header>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Asked direction="column" alignItems="stretch" gap={4} padding={6}>
            <Dialog.Description>
              <Typography tag="span">{props.children}</Typography>
            </Dialog.Description>
            {props.fields}
            {demand !== 'none' && (
              <Field.Root
                name="reason"
                required={demand === 'needed'}
                hint={props.reasonHint ?? t('reason.hint')}
                error={isMissing && reason.trim() === '' ? t('reason.needed') : undefined}
              >
                <Field.Label>{demand === 'optional' ? t('optional', { label }) : label}</Field.Label>
                <Textarea value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
            )}
          </Asked>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                {t('act.cancel')}
              </Button>
            </Dialog.Cancel>
            <Button type="submit" variant={props.danger ? 'danger' : 'default'} fullWidth loading={isBusy}>
              {props.confirm}
            </Button>
          </Dialog.Footer>
        </form>
      </Dialog.Content>
    </Dialog.Root>
  );
}
