import { useState } from 'react';
import { Typography } from '@strapi/design-system';
import type { Community } from '../../../../shared/communities';
import type { DefaultLevel, Level } from '../../../../shared/notifications';
import { useAct, useRead } from '../../api';
import { useText } from '../../intl';
import { Answered } from '../../parts/Answered';
import { Panel } from '../../parts/Panel';
import { RadioList, type RadioOption } from '../../parts/RadioList';
import { SaveButton } from './SaveButton';
import { useUnsaved } from './unsaved';

const LEVELS: Level[] = ['muted', 'normal', 'tracking', 'watching'];

/** What members hear who chose nothing, and before it is saved how many of them, and how. */
export function LevelForm({ community: { documentId } }: { community: Community }) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const path = `/${documentId}/default-level`;
  const [chosen, setChosen] = useState<Level | null>(null);
  const read = useRead<DefaultLevel>(path, { level: chosen });
  const isDirty = chosen !== null && chosen !== read.data?.level;
  useUnsaved('level', isDirty);
  const save = async () => {
    if (await act('PUT', path, { level: chosen }, { done: t('saved') })) setChosen(null);
  };
  return (
    <Panel title={t('level.title')} hint={t('level.hint')}>
      <Answered read={read}>
        {(found) => (
          <>
            <RadioList
              label={t('level.label')}
              options={LEVELS.map(
                (value): RadioOption<Level> => ({ value, label: t(`level.${value}`), hint: t(`level.${value}.what`) })
              )}
              value={chosen ?? found.level}
              onChange={(level) => setChosen(level)}
            />
            <Typography tag="p" paddingTop={4} aria-live="polite" aria-busy={read.isFetching}>
              {t('level.touches', { count: found.touches })}
            </Typography>
            {found.reach.map(({ kind, now, digest, none }) => (
              <Typography key={kind} tag="p" variant="pi" textColor="neutral700" paddingTop={1}>
                {t('level.reach', { kind: t(`level.kind.${kind as 'post.replied'}`), now, digest, none })}
              </Typography>
            ))}
            <SaveButton
              disabled={!isDirty}
              loading={isActing}
              onSave={() => void save()}
              onReset={isDirty ? () => setChosen(null) : undefined}
            />
          </>
        )}
      </Answered>
    </Panel>
  );
}
