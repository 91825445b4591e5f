import { Box, Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Empty } from '../parts/Answered';
import { Calendar } from './Calendar';
import { CalendarFeed } from './CalendarFeed';
import { EventPage } from './EventPage';
import { EventsHeader } from './EventsHeader';
import { EventsList } from './EventsList';
import { NewEvent } from './NewEvent';

/** The events of one community. The address says which part of it: `?event=…`, `?show=new`, `?show=list`, `?month=…`. */
export default function EventsTab({ community }: { community: Community }) {
  const { t } = useText();
  const address = useAddress();
  const isOff = community.sections?.some(({ name, enabled }) => name === 'events' && !enabled) ?? false;
  if (isOff) return <Empty>{t('events.off')}</Empty>;
  const event = address.get('event');
  return (
    // Labels for screen readers are placed absolutely: without this they would lengthen the whole window.
    <Box position="relative">
      {event ? <EventPage key={event} id={event} community={community} /> : <Overview community={community} />}
    </Box>
  );
}

function Overview({ community }: { community: Community }) {
  const address = useAddress();
  const show = address.get('show');
  if (show === 'new' && community.may.includes('createEvent')) return <NewEvent community={community} />;
  const isList = show === 'list' || show === 'past';
  return (
    <>
      <EventsHeader community={community} show={show} />
      {isList ? (
        <EventsList key={show} community={community} past={show === 'past'} />
      ) : (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Calendar community={community} />
          {community.membership ? <CalendarFeed /> : null}
        </Flex>
      )}
    </>
  );
}
