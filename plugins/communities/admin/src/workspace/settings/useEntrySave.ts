import { useState } from 'react';
import type { OpeningPreview } from '../../../../shared/communities';
import { useAct } from '../../api';
import { useText } from '../../intl';
import type { Refusal } from '../../refusal';
import { changesBetween, type Entry } from './entry';

const sameOpening = (a: OpeningPreview, b: OpeningPreview) => JSON.stringify(a.opens) === JSON.stringify(b.opens);

/**
 * Saves who may enter. Where that opens something it is first asked what, which has to be confirmed; and asked again
 * where by then it has become something else.
 */
export function useEntrySave(community: string, present: Entry, onSaved: () => void) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const [preview, setPreview] = useState<OpeningPreview | null>(null);

  /** Returns true when it is saved. */
  async function save(entry: Entry, confirmed: OpeningPreview | null): Promise<boolean> {
    let opens: OpeningPreview | null = null;
    const onRefusal = ({ reason, details }: Refusal) => {
      if (reason !== 'confirmation-needed') return false;
      opens = details as unknown as OpeningPreview;
      return true;
    };
    const input = {
      ...changesBetween(present, entry),
      ...(confirmed?.confirmation ? { confirmation: confirmed.confirmation } : {}),
    };
    const saved = await act('PUT', `/${community}`, input, { done: t('saved'), onRefusal });
    if (saved) {
      setPreview(null);
      onSaved();
      return true;
    }
    if (opens === null) return false;
    // What was agreed to is what is named now: nobody needs to read the same sentence twice.
    if (confirmed && sameOpening(confirmed, opens)) return save(entry, { ...confirmed, ...(opens as OpeningPreview) });
    setPreview(opens);
    return false;
  }

  async function start(entry: Entry): Promise<void> {
    const { joinPolicy: _notAsked, ...asked } = changesBetween(present, entry);
    const answer = await act<OpeningPreview>('GET', `/${community}/opening`, asked);
    if (!answer) return;
    if (answer.data.confirmation === null) await save(entry, null);
    else setPreview(answer.data);
  }

  return {
    isActing,
    preview,
    start,
    confirm: (entry: Entry) => save(entry, preview),
    giveUp: () => setPreview(null),
  };
}
