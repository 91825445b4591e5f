import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useText } from '../intl';
import { TeamTabs } from '../parts/TeamTabs';
import { OF_PLATFORM } from './events';
import { Webhooks } from './Webhooks';

/** The webhooks of the platform, for the platform team. */
export function WebhooksPage() {
  const { t } = useText();
  return (
    <Page.Main>
      <Page.Title>{t('webhooks.name')}</Page.Title>
      <Layouts.Header title={t('name')} subtitle={t('webhooks.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <TeamTabs />
          <Webhooks path="/webhooks" events={OF_PLATFORM} hint={t('webhooks.hint.platform')} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
