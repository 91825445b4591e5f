import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { User } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import { InviteDialog } from '../members/InviteDialog';
import { useAddress } from '../parts/address';
import { Panel } from '../parts/Panel';
import { InviteByMail } from './InviteByMail';

/** Every way to bring somebody in, from one place. */
export function InvitePage({ community }: { community: Community }) {
  const { t } = useText();
  const { to } = useAddress();
  const [isNaming, setNaming] = useState(false);
  return (
    <>
      <InviteByMail community={community} />
      <Panel title={t('invite.others')}>
        <Flex direction="column" alignItems="flex-start" gap={4}>
          <Flex gap={3} wrap="wrap">
            <Button startIcon={<User />} variant="secondary" onClick={() => setNaming(true)}>
              {t('invite.by-name')}
            </Button>
            <Typography textColor="neutral600">{t('invite.by-name.what')}</Typography>
          </Flex>
          <Flex gap={3} wrap="wrap">
            <Button tag={Link} to={to({ show: 'imports' })} variant="secondary">
              {t('invite.by-file')}
            </Button>
            <Typography textColor="neutral600">{t('invite.by-file.what')}</Typography>
          </Flex>
        </Flex>
      </Panel>
      {isNaming ? <InviteDialog path={`/${community.documentId}/members`} onClose={() => setNaming(false)} /> : null}
    </>
  );
}
