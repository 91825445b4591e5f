import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import type { Event } from '../../../shared/events';
import { useRead } from '../api';
import { PostText } from '../forum/PostText';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered } from '../parts/Answered';
import { Panel } from '../parts/Panel';
import { Attendance } from './Attendance';
import { Attendees } from './Attendees';
import { EditEvent } from './EditEvent';
import { EventBadges } from './EventBadges';
import { EventFacts } from './EventFacts';
import { EventMenu } from './EventMenu';
import { Occurrences } from './Occurrences';

interface Props {
  id: string;
  community: Community;
}

export function EventPage({ id, community }: Props) {
  const { t } = useText();
  const address = useAddress();
  const path = `/${community.documentId}/events/${id}`;
  const event = useRead<Event>(path);
  const isEditing = address.get('show') === 'edit';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Link tag={RouterLink} to={address.to({ event: null, show: null })} startIcon={<ArrowLeft />}>
        {t('events.all')}
      </Link>
      <Answered read={event}>
        {(it) =>
          isEditing && it.may.includes('edit') ? (
            <EditEvent key={it.updatedAt} event={it} path={path} community={community} />
          ) : (
            <Shown event={it} path={path} community={community} />
          )
        }
      </Answered>
    </Flex>
  );
}

function Shown({ event, path, community }: { event: Event; path: string; community: Community }) {
  const { t } = useText();
  return (
    <>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Box>
          <Typography variant="beta" tag="h2">
            {event.title}
          </Typography>
          <Box paddingTop={2}>
            <EventBadges event={event} community={community} />
          </Box>
        </Box>
        <EventMenu event={event} path={path} />
      </Flex>
      {event.cancelReason ? (
        <Typography tag="p">{t('events.cancelled.because', { reason: event.cancelReason })}</Typography>
      ) : null}
      <Panel title={t('events.facts')}>
        <EventFacts event={event} />
      </Panel>
      {event.html ? (
        <Panel title={t('events.text')}>
          <PostText html={event.html} />
        </Panel>
      ) : null}
      {event.may.includes('attend') ? <Attendance event={event} path={path} /> : null}
      {event.recurrence && !event.cancelledAt ? <Occurrences event={event} path={path} community={community} /> : null}
      {event.attending === null ? null : <Attendees event={event} path={path} />}
    </>
  );
}
