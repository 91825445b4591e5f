import type { z } from '@strapi/utils';
import type { decisions, Member } from '../../../shared/memberships';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import type { Result } from './DecisionResults';

export type Decision = 'approve' | 'refuse';

interface Props {
  decision: Decision;
  people: Member[];
  /** Of the members. */
  path: string;
  onDecided(results: Result[]): void;
  onClose(): void;
}

/** Approves or refuses one or many. Each gets a result of their own: another administrator may have been quicker. */
export function DecideDialog({ decision, people, path, onDecided, onClose }: Props) {
  const { t, list } = useText();
  const { act } = useAct();
  const values = { count: people.length, names: list(people.map(({ name }) => name)) };
  const decide = async (reason: string) => {
    const input = { members: people.map(({ documentId }) => documentId), ...(reason ? { reason } : {}) };
    const answer = await act<z.infer<typeof decisions>>('POST', `${path}/${decision}`, input);
    if (!answer) return false;
    onDecided(
      answer.data.map(({ documentId, done, reason: refusal }) => ({
        documentId,
        name: people.find((it) => it.documentId === documentId)?.name ?? documentId,
        decision,
        isDone: done,
        refusal,
      }))
    );
    return true;
  };
  return (
    <AskDialog
      title={t(`members.${decision}.title`, values)}
      confirm={t(`members.${decision}`)}
      danger={decision === 'refuse'}
      reason={decision === 'refuse' ? 'optional' : 'none'}
      onConfirm={decide}
      onClose={onClose}
    >
      {t(`members.${decision}.what`, values)}
    </AskDialog>
  );
}
