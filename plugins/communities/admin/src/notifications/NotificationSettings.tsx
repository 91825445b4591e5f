import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { NotificationSettings as Settings } from '../../../shared/notifications';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { MemberTabs } from '../parts/MemberTabs';
import { ChannelsForm } from './ChannelsForm';
import { DigestForm } from './DigestForm';
import { FailingMails } from './FailingMails';

/** By which channels a community administrator hears of what, for all their communities. */
export function NotificationSettings() {
  const { t } = useText();
  const settings = useRead<Settings>('/notifications/settings');
  return (
    <Page.Main>
      <Page.Title>{t('notifications.settings')}</Page.Title>
      <Layouts.Header title={t('notifications.settings')} subtitle={t('notifications.settings.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <MemberTabs />
          <Answered read={settings}>
            {(found) => (
              <>
                {found.mailFails && <FailingMails reason={found.mailFails} />}
                <DigestForm settings={found} />
                <ChannelsForm settings={found} />
              </>
            )}
          </Answered>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
