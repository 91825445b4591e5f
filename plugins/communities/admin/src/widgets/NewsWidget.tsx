import { Button, Flex } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { Notification } from '../../../shared/notifications';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { placeOf } from '../notifications/place';
import { useIsTeam } from '../permissions';
import { WidgetList } from './WidgetList';

/** On the homepage of community administrators: what they have not read. The platform team has its desk instead. */
export default function NewsWidget() {
  const { t, ago, locale } = useText();
  const { act, isActing } = useAct();
  const isTeam = useIsTeam();
  const news = useRead<Notification[]>(isTeam === false ? '/notifications' : null, {
    filters: { unread: true },
    locale,
    pagination: { pageSize: 6 },
  });
  if (isTeam) return <Widget.NoData>{t('widget.news.team')}</Widget.NoData>;
  if (isTeam === null || news.isLoading) return <Widget.Loading />;
  if (!news.data) return news.refusal?.status === 403 ? <Widget.NoPermissions /> : <Widget.Error />;
  if (news.data.length === 0) return <Widget.NoData>{t('widget.news.none')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <WidgetList
        items={news.data.map((it) => ({
          to: placeOf(it),
          name: it.text,
          detail: it.community?.name ?? '',
          aside: ago(it.updatedAt),
        }))}
      />
      <Flex>
        <Button
          variant="tertiary"
          size="S"
          loading={isActing}
          onClick={() => void act('POST', '/notifications/read', { all: true })}
        >
          {t('widget.news.read')}
        </Button>
      </Flex>
    </Flex>
  );
}
