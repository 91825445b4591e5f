import { useId, useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Webhook, WebhookEvent } from '../../../shared/webhooks';
import { useAct } from '../api';
import { useText } from '../intl';
import { DeliveryLog } from './DeliveryLog';
import { Dot } from './Dot';
import { WebhookMenu } from './WebhookMenu';

interface Props {
  webhook: Webhook;
  /** Of the webhook. */
  path: string;
  events: readonly WebhookEvent[];
  onSecret(secret: string): void;
  /** Something was sent, which can have changed the webhook as well. */
  onSent(): void;
}

export function WebhookRow({ webhook, path, events, onSecret, onSent }: Props) {
  const { t, ago, list, named } = useText();
  const { act, isActing } = useAct();
  const [isOpen, setOpen] = useState(false);
  const log = useId();
  const { name, address, active, problem, owner, lastDeliveredAt } = webhook;
  const test = async () => {
    if (await act('POST', `${path}/test`, {}, { done: t('webhooks.tested') })) setOpen(true);
  };
  const facts = [
    lastDeliveredAt ? t('webhooks.delivered', { when: ago(lastDeliveredAt) }) : t('webhooks.delivered.never'),
    ...(owner ? [t('webhooks.owner', { name: owner.name })] : []),
  ];
  return (
    <Box tag="li" borderColor="neutral200" hasRadius padding={4} marginBottom={3}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} style={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          <Flex gap={2} wrap="wrap">
            <Typography fontWeight="semiBold" tag="h3">
              {name}
            </Typography>
            <Dot mood={problem ? 'bad' : active ? 'good' : 'off'}>
              {t(active ? 'webhooks.active' : 'webhooks.inactive')}
            </Dot>
          </Flex>
          <Typography>{address}</Typography>
          {problem ? <Typography textColor="danger700">{t(`webhooks.trouble.${problem}`)}</Typography> : null}
          <Typography variant="pi" textColor="neutral600">
            {list(webhook.events.map((event) => named(`webhooks.event.${event}`, event)))}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {facts.join(' · ')}
          </Typography>
        </Flex>
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" loading={isActing} onClick={() => void test()}>
            {t('webhooks.test')}
          </Button>
          <Button
            variant="tertiary"
            aria-expanded={isOpen}
            aria-controls={isOpen ? log : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'webhooks.log.close' : 'webhooks.log')}
          </Button>
          <WebhookMenu webhook={webhook} path={path} events={events} onSecret={onSecret} />
        </Flex>
      </Flex>
      {isOpen ? (
        <Box id={log} paddingTop={4}>
          <DeliveryLog name={name} path={`${path}/deliveries`} onSent={onSent} />
        </Box>
      ) : null}
    </Box>
  );
}
