import { Widget } from '@strapi/strapi/admin';
import { useText } from '../intl';
import { pathOfRequest } from '../paths';
import { useQueue } from '../requests/queue';
import { WidgetList } from './WidgetList';

/** On the homepage of the platform team: who waits for an answer, the longest first. */
export default function RequestsWidget() {
  const { t, ago } = useText();
  const requests = useQueue('requested');
  if (requests.isLoading) return <Widget.Loading />;
  if (!requests.data) return requests.refusal?.status === 403 ? <Widget.NoPermissions /> : <Widget.Error />;
  if (requests.data.length === 0) return <Widget.NoData>{t('widget.requests.none')}</Widget.NoData>;
  return (
    <WidgetList
      items={requests.data.slice(0, 5).map(({ documentId, name, applicant, createdAt }) => ({
        to: pathOfRequest(documentId),
        name,
        detail: applicant?.name ?? t('former-member'),
        aside: createdAt ? ago(createdAt) : '',
      }))}
    />
  );
}
