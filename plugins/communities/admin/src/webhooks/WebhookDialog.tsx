import { useId, useState } from 'react';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { Webhook, WebhookEvent, WebhookWithSecret } from '../../../shared/webhooks';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { TextInput } from '../parts/TextInput';

interface Props {
  /** Of the webhook, or of the list for a new one. */
  path: string;
  /** Left out for a new one. */
  webhook?: Webhook;
  events: readonly WebhookEvent[];
  onSecret?(secret: string): void;
  onClose(): void;
}

type Errors = Partial<Record<'name' | 'address' | 'events', string>>;

/** Makes a webhook, or changes one. */
export function WebhookDialog({ path, webhook, events, onSecret, onClose }: Props) {
  const { t, because } = useText();
  const { act } = useAct();
  const [name, setName] = useState(webhook?.name ?? '');
  const [address, setAddress] = useState(webhook?.address ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(webhook?.events ?? events);
  const [errors, setErrors] = useState<Errors>({});

  const save = async () => {
    const missing: Errors = {
      ...(name.trim() === '' ? { name: t('webhooks.label.needed') } : {}),
      ...(address.trim() === '' ? { address: t('webhooks.address.needed') } : {}),
      ...(chosen.length === 0 ? { events: t('webhooks.events.needed') } : {}),
    };
    setErrors(missing);
    if (Object.keys(missing).length > 0) return false;
    const isElsewhere = address.trim() !== webhook?.address;
    // Saving a name must not ask the net for an address that nobody changed.
    const input = { name, events: chosen, ...(isElsewhere ? { address } : {}) };
    const answer = await act<WebhookWithSecret>(webhook ? 'PUT' : 'POST', path, input, {
      ...(webhook ? { done: t('saved') } : {}),
      onRefusal: (refusal) => {
        if (!refusal.fields.includes('address')) return false;
        setErrors({ address: because(refusal) });
        return true;
      },
    });
    if (answer && !webhook) onSecret?.(answer.data.secret);
    return answer !== null;
  };

  return (
    <AskDialog
      title={webhook ? t('webhooks.edit.title', { name: webhook.name }) : t('webhooks.add')}
      confirm={t(webhook ? 'act.save' : 'webhooks.add.confirm')}
      onConfirm={save}
      onClose={onClose}
      fields={
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextInput
            name="name"
            label={t('webhooks.label')}
            value={name}
            onChange={setName}
            min={1}
            max={80}
            error={errors.name}
          />
          <TextInput
            name="address"
            label={t('webhooks.address')}
            hint={t('webhooks.address.hint')}
            value={address}
            onChange={setAddress}
            min={1}
            max={500}
            error={errors.address}
          />
          <Events events={events} chosen={chosen} error={errors.events} onChange={setChosen} />
        </Flex>
      }
    >
      {t('webhooks.what')}
    </AskDialog>
  );
}

interface EventsProps {
  events: readonly string[];
  chosen: readonly string[];
  error: string | undefined;
  onChange(chosen: string[]): void;
}

function Events({ events, chosen, error, onChange }: EventsProps) {
  const { t, named } = useText();
  const id = useId();
  const toggle = (event: string) => onChange(events.filter((it) => (it === event) !== chosen.includes(it)));
  return (
    <Box role="group" aria-labelledby={id}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={2}>
        <Typography variant="pi" fontWeight="bold" id={id}>
          {t('webhooks.events')}
        </Typography>
        <Checkbox
          checked={chosen.length === events.length ? true : chosen.length === 0 ? false : 'indeterminate'}
          onCheckedChange={(checked) => onChange(checked === true ? [...events] : [])}
        >
          {t('webhooks.events.all')}
        </Checkbox>
      </Flex>
      <Box borderColor={error ? 'danger600' : 'neutral200'} hasRadius padding={3} maxHeight="20rem" overflow="auto">
        <Flex direction="column" alignItems="flex-start" gap={2}>
          {events.map((event) => (
            <Checkbox key={event} checked={chosen.includes(event)} onCheckedChange={() => toggle(event)}>
              {named(`webhooks.event.${event}`, event)}
            </Checkbox>
          ))}
        </Flex>
      </Box>
      {error ? (
        <Typography variant="pi" textColor="danger600" role="alert">
          {error}
        </Typography>
      ) : null}
    </Box>
  );
}
