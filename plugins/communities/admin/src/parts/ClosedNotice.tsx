import { Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useText } from '../intl';
import { Panel } from './Panel';

/** In place of what the platform team may not read: the inside of a private community. */
export function ClosedNotice() {
  const { t } = useText();
  return (
    <Panel>
      <Flex direction="column" gap={3} padding={6} role="note">
        <Lock width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />
        <Typography variant="delta" tag="h2" textAlign="center">
          {t('closed.title')}
        </Typography>
        <Typography textColor="neutral600" textAlign="center">
          {t('closed.text')}
        </Typography>
      </Flex>
    </Panel>
  );
}
