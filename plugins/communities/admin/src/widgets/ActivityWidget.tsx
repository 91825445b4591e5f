import { Widget } from '@strapi/strapi/admin';
import type { Community } from '../../../shared/communities';
import { useRead } from '../api';
import { useOwnCommunities } from '../directory/OwnCommunities';
import { useText } from '../intl';
import { pathOfCommunity } from '../paths';
import { useIsTeam } from '../permissions';
import { WidgetList } from './WidgetList';

const HOW_MANY = 6;

/** On the homepage: where something happened last. The platform team sees all communities, others their own. */
export default function ActivityWidget() {
  const { t, ago } = useText();
  const isTeam = useIsTeam();
  const own = useOwnCommunities(isTeam !== false);
  const all = useRead<Community[]>(isTeam ? '' : null, {
    filters: { state: 'active' },
    sort: 'lastActivityAt:desc',
    pagination: { pageSize: HOW_MANY },
  });
  const read = isTeam ? all : own;
  if (isTeam === null || read.isLoading) return <Widget.Loading />;
  if (!read.data) return read.refusal?.status === 403 ? <Widget.NoPermissions /> : <Widget.Error />;
  if (read.data.length === 0) return <Widget.NoData>{t('widget.activity.none')}</Widget.NoData>;
  return (
    <WidgetList
      items={read.data.slice(0, HOW_MANY).map(({ documentId, name, memberCount, topicCount, lastActivityAt }) => ({
        to: pathOfCommunity(documentId),
        name,
        detail: [
          t('directory.members', { count: memberCount }),
          ...(topicCount === null ? [] : [t('widget.topics', { count: topicCount })]),
        ].join(' · '),
        aside: lastActivityAt ? ago(lastActivityAt) : '',
      }))}
    />
  );
}
