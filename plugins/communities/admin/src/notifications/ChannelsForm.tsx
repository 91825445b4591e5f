import { useState } from 'react';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { NotificationSettings } from '../../../shared/notifications';
import { useAct } from '../api';
import { useText } from '../intl';
import { Choice } from '../parts/Choice';
import { Panel } from '../parts/Panel';
import { SaveButton } from '../workspace/settings/SaveButton';

type Row = NotificationSettings['choices'][number];

const CATEGORIES = ['discussion', 'announcements', 'membership', 'administration'] as const;
const CHANNELS = ['now', 'digest', 'none'] as const;
/** Announcements wait for no digest. */
const channelsOf = ({ category }: Row) => CHANNELS.filter((it) => it !== 'digest' || category !== 'announcements');

/** For each kind of notification: whether it is in the list, and how it comes by mail. */
export function ChannelsForm({ settings }: { settings: NotificationSettings }) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const [changed, setChanged] = useState<Record<string, Row>>({});
  const isDirty = Object.keys(changed).length > 0;
  const save = async () => {
    const choices = Object.values(changed).map(({ kind, inApp, mail }) => ({ kind, inApp, mail }));
    if (await act('PUT', '/notifications/settings', { choices }, { done: t('saved') })) setChanged({});
  };
  return (
    <Panel title={t('channels.title')} hint={t('channels.hint')}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        {CATEGORIES.map((category) => (
          <Box key={category}>
            <Typography variant="sigma" tag="h3" textColor="neutral600">
              {t(`channels.${category}`)}
            </Typography>
            <Flex tag="ul" direction="column" alignItems="stretch" paddingTop={2}>
              {settings.choices
                .filter((it) => it.category === category)
                .map((it) => (
                  <Kind
                    key={it.kind}
                    row={changed[it.kind] ?? it}
                    onChange={(row) => setChanged({ ...changed, [row.kind]: row })}
                  />
                ))}
            </Flex>
          </Box>
        ))}
      </Flex>
      <SaveButton
        disabled={!isDirty}
        loading={isActing}
        onSave={() => void save()}
        onReset={isDirty ? () => setChanged({}) : undefined}
      />
    </Panel>
  );
}

function Kind({ row, onChange }: { row: Row; onChange(row: Row): void }) {
  const { t, named } = useText();
  const name = named(`channels.kind.${row.kind}`, row.kind);
  return (
    <Flex
      tag="li"
      justifyContent="space-between"
      gap={4}
      wrap="wrap"
      paddingTop={2}
      paddingBottom={2}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
    >
      <Box flex="1 1 20rem">
        <Checkbox checked={row.inApp} onCheckedChange={(checked) => onChange({ ...row, inApp: checked === true })}>
          {name}
        </Checkbox>
      </Box>
      <Box width="20rem">
        <Choice
          label={t('channels.mail', { kind: name })}
          hideLabel
          size="S"
          options={channelsOf(row).map((it) => ({ value: it, label: t(`channels.${it}`) }))}
          value={row.mail}
          onChange={(mail) => onChange({ ...row, mail })}
        />
      </Box>
    </Flex>
  );
}
