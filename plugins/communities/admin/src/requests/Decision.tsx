import { useRef, useState } from 'react';
import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { Panel } from '../parts/Panel';
import { TextInput } from '../parts/TextInput';
import type { Approval } from './Approved';
import { useShortcut } from './useShortcut';

interface Props {
  request: Community;
  panelAccount: boolean;
  onPanelAccount(value: boolean): void;
  onApproved(approval: Approval): void;
  onDecided(): void;
}

export function Decision({ request, panelAccount, onPanelAccount, onApproved, onDecided }: Props) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const [message, setMessage] = useState('');
  const [isRefusing, setRefusing] = useState(false);
  const approveButton = useRef<HTMLButtonElement>(null);
  const { documentId, name, may } = request;
  // To the button only: what is approved is approved by a second, deliberate key.
  useShortcut('KeyA', () => approveButton.current?.focus());
  useShortcut('KeyR', may.includes('refuse') ? () => setRefusing(true) : null);

  const approve = async () => {
    const input = { ...(message.trim() ? { message } : {}), panelAccount };
    const done = t('decision.approved', { name });
    const made = await act<Approval>('POST', `/${documentId}/approve`, input, { done });
    if (made) onApproved(made.data);
  };
  const refuse = async (reason: string) => {
    const done = t('decision.refused', { name });
    return (await act('POST', `/${documentId}/refuse`, { reason }, { done })) !== null;
  };

  if (!may.includes('approve') && !may.includes('refuse')) {
    return (
      <Panel title={t('decision.title')}>
        <Typography textColor="neutral600">{t('decision.not-yours')}</Typography>
      </Panel>
    );
  }
  return (
    <Panel title={t('decision.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <TextInput
          name="message"
          label={t('optional', { label: t('decision.message') })}
          hint={t('decision.message.hint')}
          value={message}
          onChange={setMessage}
          max={2000}
          rows={3}
        />
        <Checkbox checked={panelAccount} onCheckedChange={(checked) => onPanelAccount(checked === true)}>
          {t('decision.account')}
        </Checkbox>
        <Typography variant="pi" textColor="neutral600">
          {t('decision.what')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button
            ref={approveButton}
            variant="success"
            loading={isActing}
            onClick={() => void approve()}
            aria-keyshortcuts="Alt+A"
          >
            {t('decision.approve')}
          </Button>
          <Button
            variant="danger-light"
            disabled={isActing}
            onClick={() => setRefusing(true)}
            aria-keyshortcuts="Alt+R"
          >
            {t('decision.refuse')}
          </Button>
        </Flex>
        <Box display={{ initial: 'none', large: 'block' }}>
          <Typography variant="pi" textColor="neutral600">
            {t('decision.keys')}
          </Typography>
        </Box>
      </Flex>
      {isRefusing && (
        <AskDialog
          title={t('decision.refuse.title', { name })}
          confirm={t('decision.refuse.confirm')}
          danger
          reason="needed"
          reasonHint={t('decision.refuse.hint')}
          onConfirm={async (reason) => {
            const isDone = await refuse(reason);
            if (isDone) onDecided();
            return isDone;
          }}
          onClose={() => setRefusing(false)}
        >
          {t('decision.refuse.what')}
        </AskDialog>
      )}
    </Panel>
  );
}
