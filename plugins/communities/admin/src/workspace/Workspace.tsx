import { Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, Navigate, Route, Routes, useParams } from 'react-router-dom';
import AnnouncementsTab from '../announcements/AnnouncementsTab';
import type { Community } from '../../../shared/communities';
import { useRead } from '../api';
import { useOwnCommunities } from '../directory/OwnCommunities';
import DocumentsTab from '../documents/DocumentsTab';
import EventsTab from '../events/EventsTab';
import ForumTab from '../forum/ForumTab';
import { useText } from '../intl';
import MembersTab from '../members/MembersTab';
import { Answered } from '../parts/Answered';
import { ClosedNotice } from '../parts/ClosedNotice';
import { LinkTabs } from '../parts/LinkTabs';
import { StateBadge, VisibilityBadge } from '../parts/StateBadge';
import { HOME, pathOfCommunity } from '../paths';
import { useIsTeam } from '../permissions';
import { Bell } from '../notifications/Bell';
import { AuditTab } from './audit/AuditTab';
import { LifeActs } from './LifeActs';
import { OverviewTab } from './OverviewTab';
import { SettingsTab } from './settings/SettingsTab';

/** One community, for its administrators, and for the platform team as far as it may see it. */
export function Workspace() {
  const { community: id = '' } = useParams();
  const { t, locale } = useText();
  const community = useRead<Community>(`/${id}`, { locale });
  return (
    <Page.Main>
      <Page.Title>{community.data?.name ?? t('name')}</Page.Title>
      <Answered read={community}>
        {(found) => <Inside key={found.documentId} community={found} reload={community.reload} />}
      </Answered>
    </Page.Main>
  );
}

interface Props {
  community: Community;
  reload(): void;
}

function Inside({ community, reload }: Props) {
  const tabs = useTabs(community);
  // The tabs for those inside show a notice to everybody else: what one may not read is null.
  const isClosed = community.sections === null;
  return (
    <>
      <Layouts.BaseHeader
        title={community.name}
        subtitle={
          <Flex gap={2} wrap="wrap">
            <StateBadge state={community.state} />
            <VisibilityBadge {...community} />
          </Flex>
        }
        navigationAction={<WayBack />}
        primaryAction={<LifeActs community={community} />}
        secondaryAction={<Bell />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <LinkTabs label={community.name} links={tabs} />
          <Routes>
            <Route index element={<OverviewTab community={community} />} />
            {community.may.includes('edit') && (
              <Route path="settings" element={<SettingsTab community={community} />} />
            )}
            <Route
              path="members/*"
              element={isClosed ? <ClosedNotice /> : <MembersTab community={community} reload={reload} />}
            />
            <Route
              path="forum/*"
              element={isClosed ? <ClosedNotice /> : <ForumTab community={community} reload={reload} />}
            />
            <Route path="documents/*" element={isClosed ? <ClosedNotice /> : <DocumentsTab community={community} />} />
            <Route path="events/*" element={isClosed ? <ClosedNotice /> : <EventsTab community={community} />} />
            <Route
              path="announcements"
              element={isClosed ? <ClosedNotice /> : <AnnouncementsTab community={community} />}
            />
            {community.may.includes('readAudit') && <Route path="audit" element={<AuditTab community={community} />} />}
            <Route path="*" element={<Navigate to={pathOfCommunity(community.documentId)} replace />} />
          </Routes>
        </Flex>
      </Layouts.Content>
    </>
  );
}

function useTabs({ documentId, may }: Community) {
  const { t } = useText();
  const tab = (name: string, label: string) => ({ to: pathOfCommunity(documentId, name), label });
  return [
    { ...tab('', t('workspace.overview')), end: true },
    ...(may.includes('edit') ? [tab('settings', t('workspace.settings'))] : []),
    tab('members', t('workspace.members')),
    tab('forum', t('workspace.forum')),
    tab('documents', t('workspace.documents')),
    tab('events', t('section.events')),
    tab('announcements', t('workspace.announcements')),
    ...(may.includes('readAudit') ? [tab('audit', t('workspace.audit'))] : []),
  ];
}

/** Who administers a single community has no list to go back to. */
function WayBack() {
  const { t } = useText();
  const isTeam = useIsTeam();
  const own = useOwnCommunities(isTeam !== false);
  if (!isTeam && (own.data ?? []).length < 2) return null;
  return (
    <Link tag={RouterLink} to={HOME} startIcon={<ArrowLeft />}>
      {t(isTeam ? 'name' : 'own.title')}
    </Link>
  );
}
