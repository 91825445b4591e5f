import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { Directory } from './directory/Directory';
import { OwnCommunities } from './directory/OwnCommunities';
import { Jobs } from './jobs/Jobs';
import { Mails } from './mails/Mails';
import { Notifications } from './notifications/Notifications';
import { NotificationSettings } from './notifications/NotificationSettings';
import { DESK, WORKSPACE, useIsTeam } from './permissions';
import { Desk } from './requests/Desk';
import { RequestPage } from './requests/RequestPage';
import { WebhooksPage } from './webhooks/WebhooksPage';
import { Workspace } from './workspace/Workspace';

export default function App() {
  return (
    <Page.Protect permissions={WORKSPACE}>
      <Routes>
        <Route index element={<Start />} />
        <Route
          path="requests/*"
          element={
            <Page.Protect permissions={DESK}>
              <Routes>
                <Route index element={<Desk />} />
                <Route path=":community" element={<RequestPage />} />
              </Routes>
            </Page.Protect>
          }
        />
        <Route
          path="jobs"
          element={
            <Page.Protect permissions={DESK}>
              <Jobs />
            </Page.Protect>
          }
        />
        <Route
          path="mails"
          element={
            <Page.Protect permissions={DESK}>
              <Mails />
            </Page.Protect>
          }
        />
        <Route path="notifications" element={<Notifications />} />
        <Route path="notifications/settings" element={<NotificationSettings />} />
        <Route
          path="webhooks"
          element={
            <Page.Protect permissions={DESK}>
              <WebhooksPage />
            </Page.Protect>
          }
        />
        <Route path="community/:community/*" element={<Workspace />} />
        <Route path="*" element={<Navigate to="/plugins/communities" replace />} />
      </Routes>
    </Page.Protect>
  );
}

/** The platform team starts with all communities, everybody else with those that they administer. */
function Start() {
  const isTeam = useIsTeam();
  if (isTeam === null) return <Page.Loading />;
  return isTeam ? <Directory /> : <OwnCommunities />;
}
