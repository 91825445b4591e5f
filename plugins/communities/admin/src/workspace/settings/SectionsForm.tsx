import { useState } from 'react';
import { Flex } from '@strapi/design-system';
import type { Community, Section } from '../../../../shared/communities';
import { useAct } from '../../api';
import { useText } from '../../intl';
import { Panel } from '../../parts/Panel';
import { SaveButton } from './SaveButton';
import { SectionRow } from './SectionRow';
import { useUnsaved } from './unsaved';

/** The same sections with the one at `from` moved one place up or down. */
function moved(sections: Section[], from: number, by: -1 | 1): Section[] {
  const result = [...sections];
  const [section] = result.splice(from, 1);
  if (section) result.splice(from + by, 0, section);
  return result;
}

/** What the community consists of, in which order and under which names. */
export function SectionsForm({ community }: { community: Community }) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const saved = community.sections ?? [];
  const [changed, setChanged] = useState<Section[] | null>(null);
  const sections = changed ?? saved;
  const isDirty = JSON.stringify(sections) !== JSON.stringify(saved);
  useUnsaved('sections', isDirty);

  const save = async () => {
    // A label of nothing but blanks is none.
    const tidy = sections.map((it) => ({ ...it, label: it.label?.trim() ? it.label.trim() : null }));
    const done = await act('PUT', `/${community.documentId}`, { sections: tidy }, { done: t('saved') });
    if (done) setChanged(null);
  };

  return (
    <Panel title={t('sections.title')} hint={t('sections.hint')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {sections.map((section, at) => (
          <SectionRow
            key={section.name}
            section={section}
            isPublic={community.visibility === 'public'}
            isFirst={at === 0}
            isLast={at === sections.length - 1}
            onChange={(change) =>
              setChanged(sections.map((it) => (it.name === section.name ? { ...it, ...change } : it)))
            }
            onMove={(by) => setChanged(moved(sections, at, by))}
          />
        ))}
      </Flex>
      <SaveButton
        disabled={!isDirty}
        loading={isActing}
        onSave={() => void save()}
        onReset={isDirty ? () => setChanged(null) : undefined}
      />
    </Panel>
  );
}
