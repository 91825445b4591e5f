import { useState } from 'react';
import { Button } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';

interface Step {
  /** As in `may`. */
  act: 'open' | 'wake' | 'restore' | 'rest' | 'backToDraft' | 'archive';
  path: string;
  variant: 'default' | 'secondary' | 'tertiary' | 'danger-light';
  reason: 'needed' | 'optional' | 'none';
}

/** What a community can go through, the way forward first. */
const STEPS: Step[] = [
  { act: 'open', path: 'open', variant: 'default', reason: 'none' },
  { act: 'wake', path: 'wake', variant: 'default', reason: 'optional' },
  { act: 'restore', path: 'restore', variant: 'default', reason: 'needed' },
  { act: 'rest', path: 'rest', variant: 'tertiary', reason: 'needed' },
  { act: 'backToDraft', path: 'back-to-draft', variant: 'tertiary', reason: 'optional' },
  { act: 'archive', path: 'archive', variant: 'danger-light', reason: 'needed' },
];

/** The steps in the life of the community that are open to the viewer now. Each asks first. */
export function LifeActs({ community }: { community: Community }) {
  const { t } = useText();
  const { act } = useAct();
  const [asked, setAsked] = useState<Step | null>(null);
  const { documentId, name, may, visibility, listed } = community;
  const open = STEPS.filter((step) => may.includes(step.act));

  const take = async (step: Step, reason: string) => {
    const input = reason ? { reason } : {};
    return (
      (await act('POST', `/${documentId}/${step.path}`, input, { done: t(`life.${step.act}.done`, { name }) })) !== null
    );
  };
  const whatOpens = visibility === 'public' ? 'public' : listed === false ? 'unlisted' : 'private';

  return (
    <>
      {open.map((step) => (
        <Button key={step.act} variant={step.variant} onClick={() => setAsked(step)}>
          {t(`life.${step.act}`)}
        </Button>
      ))}
      {asked && (
        <AskDialog
          title={t(`life.${asked.act}.title`, { name })}
          confirm={t(`life.${asked.act}`)}
          danger={asked.act === 'archive'}
          reason={asked.reason}
          onConfirm={(reason) => take(asked, reason)}
          onClose={() => setAsked(null)}
        >
          {t(asked.act === 'open' ? `life.open.what.${whatOpens}` : `life.${asked.act}.what`)}
        </AskDialog>
      )}
    </>
  );
}
