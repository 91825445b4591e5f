import { useState } from 'react';
import { Box, Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { Webhook, WebhookEvent } from '../../../shared/webhooks';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered, Empty } from '../parts/Answered';
import { Panel } from '../parts/Panel';
import { SecretDialog } from './SecretDialog';
import { WebhookDialog } from './WebhookDialog';
import { WebhookRow } from './WebhookRow';

interface Props {
  /** Of the list, as the server has it. */
  path: string;
  /** What these webhooks can be told of. */
  events: readonly WebhookEvent[];
  hint: string;
}

/** The webhooks of the platform or of a community, with all that one does with them. */
export function Webhooks({ path, events, hint }: Props) {
  const { t } = useText();
  const webhooks = useRead<Webhook[]>(path);
  const [isAdding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Panel
      title={t('webhooks.name')}
      hint={hint}
      acts={
        <Button startIcon={<Plus />} onClick={() => setAdding(true)}>
          {t('webhooks.add')}
        </Button>
      }
    >
      <Answered read={webhooks} empty={<Empty>{t('webhooks.none')}</Empty>}>
        {(found) => (
          <Box tag="ul" aria-busy={webhooks.isLoading}>
            {found.map((webhook) => (
              <WebhookRow
                key={webhook.documentId}
                webhook={webhook}
                path={`${path}/${webhook.documentId}`}
                events={events}
                onSecret={setSecret}
                onSent={webhooks.reload}
              />
            ))}
          </Box>
        )}
      </Answered>
      {isAdding ? (
        <WebhookDialog path={path} events={events} onSecret={setSecret} onClose={() => setAdding(false)} />
      ) : null}
      {secret && !isAdding ? <SecretDialog secret={secret} onClose={() => setSecret(null)} /> : null}
    </Panel>
  );
}
