import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { PLAIN, type PlainAct } from './acts';
import type { OfMember } from './dialog';

export function PlainDialog({ act: name, member, path, onClose }: OfMember & { act: PlainAct }) {
  const { t } = useText();
  const { act } = useAct();
  const plain = PLAIN[name];
  const values = { name: member.name };
  const confirm = async (reason: string) => {
    const input = plain.reason === 'needed' ? { reason } : {};
    return (await act(plain.method, path + plain.path, input, { done: t(`members.${name}.done`, values) })) !== null;
  };
  return (
    <AskDialog
      title={t(`members.${name}.title`, values)}
      confirm={t(`members.${name}`)}
      danger={plain.danger}
      reason={plain.reason}
      onConfirm={confirm}
      onClose={onClose}
    >
      {t(`members.${name}.what`, values)}
    </AskDialog>
  );
}
