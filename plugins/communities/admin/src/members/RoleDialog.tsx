import { useState } from 'react';
import type { Role } from '../../../shared/memberships';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { Choice } from '../parts/Choice';
import type { OfMember } from './dialog';

/** Roles that can be given, from most to least: the owner's is handed over, not given. */
const GIVEN = ['administrator', 'moderator', 'member'] as const satisfies Role[];
type Given = (typeof GIVEN)[number];

/** Gives somebody else another role, or oneself a lesser one. */
export function RoleDialog({ act: name, member, path, onClose }: OfMember & { act: 'setRole' | 'stepDown' }) {
  const { t } = useText();
  const { act } = useAct();
  const own = GIVEN.findIndex((role) => role === member.role);
  const roles = name === 'stepDown' ? GIVEN.slice(own + 1) : GIVEN.filter((role) => role !== member.role);
  const [role, setRole] = useState<Given>(roles.at(-1) ?? 'member');
  const values = { name: member.name, role: t(`role.${role}`) };
  const confirm = async () =>
    (await act('PUT', `${path}/role`, { role }, { done: t('members.setRole.done', values) })) !== null;
  return (
    <AskDialog
      title={t(`members.${name}.title`, values)}
      confirm={t(`members.${name}.confirm`)}
      danger={name === 'stepDown'}
      onConfirm={confirm}
      onClose={onClose}
      fields={
        <Choice<Given>
          label={t('members.role')}
          hint={t(`members.role.${role}.hint`)}
          value={role}
          onChange={setRole}
          options={roles.map((it) => ({ value: it, label: t(`role.${it}`) }))}
        />
      }
    >
      {t(`members.${name}.what`, values)}
    </AskDialog>
  );
}
