import { useState } from 'react';
import { Grid } from '@strapi/design-system';
import type { Community } from '../../../../shared/communities';
import { useText } from '../../intl';
import { Panel } from '../../parts/Panel';
import { RadioList, type RadioOption } from '../../parts/RadioList';
import { JOINING, MEMBERS_SEEN_BY, coherent, entryOf, type Entry, type Openness } from './entry';
import { OpeningDialog } from './OpeningDialog';
import { SaveButton } from './SaveButton';
import { useEntrySave } from './useEntrySave';
import { useUnsaved } from './unsaved';

const OPENNESS: Openness[] = ['public', 'private', 'unlisted'];

/** Who may enter, and who sees that the community exists. */
export function EntryForm({ community }: { community: Community }) {
  const { t } = useText();
  const saved = entryOf(community);
  const [changed, setChanged] = useState<Entry | null>(null);
  const entry = changed ?? saved;
  const isDirty = JSON.stringify(entry) !== JSON.stringify(saved);
  const saving = useEntrySave(community.documentId, saved, () => setChanged(null));
  useUnsaved('entry', isDirty);

  const choose = (choice: Partial<Entry>) => setChanged(coherent({ ...entry, ...choice }));
  const joining = JOINING.public.map((value): RadioOption<Entry['joinPolicy']> => {
    const disabled = !JOINING[entry.openness].includes(value);
    const why = entry.openness === 'unlisted' ? 'refusal.unlisted-needs-invitation' : 'refusal.private-cannot-be-open';
    return { value, disabled, label: t(`join.${value}`), hint: t(disabled ? why : `entry.join.${value}`) };
  });
  const seenBy = MEMBERS_SEEN_BY.public.map((value): RadioOption<Entry['membersVisibleTo']> => {
    const disabled = !MEMBERS_SEEN_BY[entry.openness].includes(value);
    const label = t(`entry.members.${value}`);
    return { value, disabled, label, ...(disabled ? { hint: t('refusal.members-visible-to-public') } : {}) };
  });

  return (
    <Panel title={t('entry.title')} hint={t('entry.hint')}>
      <Grid.Root gap={6}>
        <Grid.Item col={4} xs={12} alignItems="flex-start">
          <RadioList
            label={t('entry.visibility')}
            options={OPENNESS.map((value) => ({
              value,
              label: t(`visibility.${value}`),
              hint: t(`entry.visibility.${value}`),
            }))}
            value={entry.openness}
            onChange={(openness) => choose({ openness })}
          />
        </Grid.Item>
        <Grid.Item col={4} xs={12} alignItems="flex-start">
          <RadioList
            label={t('entry.join')}
            options={joining}
            value={entry.joinPolicy}
            onChange={(joinPolicy) => choose({ joinPolicy })}
          />
        </Grid.Item>
        <Grid.Item col={4} xs={12} alignItems="flex-start">
          <RadioList
            label={t('entry.members')}
            options={seenBy}
            value={entry.membersVisibleTo}
            onChange={(membersVisibleTo) => choose({ membersVisibleTo })}
          />
        </Grid.Item>
      </Grid.Root>
      <SaveButton
        disabled={!isDirty}
        loading={saving.isActing}
        onSave={() => void saving.start(entry)}
        onReset={isDirty ? () => setChanged(null) : undefined}
      />
      {saving.preview && (
        <OpeningDialog preview={saving.preview} onConfirm={() => saving.confirm(entry)} onClose={saving.giveUp} />
      )}
    </Panel>
  );
}
