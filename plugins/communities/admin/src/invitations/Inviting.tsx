import { Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { ImportPage } from '../imports/ImportPage';
import { Imports } from '../imports/Imports';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { SwitchLinks } from '../parts/SwitchLinks';
import { InvitationsList } from './InvitationsList';
import { InvitePage } from './InvitePage';

/** Part of the members tab, as its address says: `?show=invite`, `invitations`, `imports`. */
export const VIEWS = ['invite', 'invitations', 'imports'] as const;
type View = (typeof VIEWS)[number];

export const viewOf = (show: string): View | null => VIEWS.find((it) => it === show) ?? null;

/** The ways between the members, the invitations and the imports, for those who run the community. */
export function InvitingNav({ community, view }: { community: Community; view: View | null }) {
  const { t } = useText();
  const { to } = useAddress();
  const at = (show: View | null) =>
    to({ show, import: null, state: null, result: null, page: null, _q: null, role: null, country: null });
  const options = [
    { value: 'members', to: at(null), label: t('members') },
    ...(community.may.includes('invite') ? [{ value: 'invite', to: at('invite'), label: t('invite.nav') }] : []),
    { value: 'invitations', to: at('invitations'), label: t('invitations') },
    { value: 'imports', to: at('imports'), label: t('imports') },
  ];
  return <SwitchLinks label={t('invite.parts')} current={view ?? 'members'} options={options} />;
}

export function Inviting({ community, view }: { community: Community; view: View }) {
  const { get } = useAddress();
  const id = get('import');
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {view === 'invite' ? <InvitePage community={community} /> : null}
      {view === 'invitations' ? <InvitationsList community={community} /> : null}
      {view === 'imports' && !id ? <Imports community={community} /> : null}
      {view === 'imports' && id ? <ImportPage key={id} id={id} community={community} /> : null}
    </Flex>
  );
}
