import { useState } from 'react';
import { Grid } from '@strapi/design-system';
import type { NotificationSettings } from '../../../shared/notifications';
import { useAct } from '../api';
import { useText } from '../intl';
import { capitalised, MAIL_LANGUAGES, type MailLanguage } from '../languages';
import { Choice } from '../parts/Choice';
import { Panel } from '../parts/Panel';
import { SearchedChoice } from '../parts/SearchedChoice';
import { SaveButton } from '../workspace/settings/SaveButton';
import { zoneChoices } from '../zones';

const DIGESTS = ['hourly', 'daily', 'weekly', 'none'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

/** The browser's, where nothing was chosen. */
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Language of the mails, and when the digest comes. */
export function DigestForm({ settings }: { settings: NotificationSettings }) {
  const { t, languageName, moment } = useText();
  const { act, isActing } = useAct();
  const saved = {
    language: settings.language as MailLanguage,
    digest: settings.digest,
    hour: settings.hour,
    zone: settings.zone,
  };
  const [changed, setChanged] = useState<typeof saved | null>(null);
  const value = changed ?? saved;
  const set = (part: Partial<typeof saved>) => setChanged({ ...value, ...part });
  const isDirty = JSON.stringify(value) !== JSON.stringify(saved);
  const save = async () => {
    if (await act('PUT', '/notifications/settings', value, { done: t('saved') })) setChanged(null);
  };
  const hasHour = value.digest === 'daily' || value.digest === 'weekly';
  const next =
    settings.nextDigestAt && !isDirty ? t('digest.next', { when: moment(settings.nextDigestAt) }) : undefined;
  return (
    <Panel title={t('digest.title')} hint={next ?? t('digest.hint')}>
      <Grid.Root gap={4}>
        <Grid.Item col={3} s={6} xs={12} alignItems="flex-start">
          <Choice
            label={t('mails.language')}
            options={MAIL_LANGUAGES.map((code) => ({ value: code, label: capitalised(languageName(code)) }))}
            value={value.language}
            onChange={(language) => set({ language })}
          />
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={12} alignItems="flex-start">
          <Choice
            label={t('digest.how-often')}
            options={DIGESTS.map((it) => ({ value: it, label: t(`digest.${it}`) }))}
            value={value.digest}
            onChange={(digest) => set({ digest })}
          />
        </Grid.Item>
        <Grid.Item col={2} s={6} xs={12} alignItems="flex-start">
          <Choice
            label={t('digest.hour')}
            options={HOURS.map((hour) => ({ value: hour, label: `${hour.padStart(2, '0')}:00` }))}
            value={String(value.hour)}
            onChange={(hour) => set({ hour: Number(hour), zone: value.zone === 'UTC' ? ownZone() : value.zone })}
            disabled={!hasHour}
          />
        </Grid.Item>
        <Grid.Item col={4} s={6} xs={12} alignItems="flex-start">
          <SearchedChoice
            label={t('digest.zone')}
            options={zoneChoices(value.zone)}
            value={value.zone}
            onChange={(zone) => set({ zone })}
            disabled={!hasHour}
          />
        </Grid.Item>
      </Grid.Root>
      <SaveButton
        disabled={!isDirty}
        loading={isActing}
        onSave={() => void save()}
        onReset={isDirty ? () => setChanged(null) : undefined}
      />
    </Panel>
  );
}
