import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { KeysetMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import type { Event } from '../../../shared/events';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByCursor } from '../parts/ByCursor';
import { Row, Rows } from '../parts/Rows';
import { SearchField } from '../parts/SearchField';
import { nextOf } from './dates';
import { EventBadges } from './EventBadges';
import { useEventWords } from './words';

/** What is to come, the next first; or what is over, the latest first. */
export function EventsList({ community, past }: { community: Community; past: boolean }) {
  const { t } = useText();
  const address = useAddress();
  const words = address.get('_q');
  const events = useRead<Event[], KeysetMeta>(`/${community.documentId}/events`, {
    filters: { past: past ? 'true' : '' },
    _q: words,
    pagination: { cursor: address.get('cursor') },
  });
  const none = words ? 'empty.found' : past ? 'events.none.past' : 'events.none.coming';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SearchField label={t('events.search')} resets={['cursor']} />
      <Answered read={events} empty={<Empty>{t(none)}</Empty>}>
        {(all) => (
          <div aria-busy={events.isFetching}>
            <Rows label={t(past ? 'events.past' : 'events.coming')}>
              {all.map((event) => (
                <Line key={event.documentId} event={event} community={community} />
              ))}
            </Rows>
          </div>
        )}
      </Answered>
      <ByCursor
        meta={events.meta}
        isFetching={events.isFetching}
        onTurn={(to) => address.set({ cursor: to })}
        before={t(past ? 'act.newer' : 'events.earlier')}
        after={t(past ? 'act.older' : 'events.later')}
      />
    </Flex>
  );
}

function Line({ event, community }: { event: Event; community: Community }) {
  const { t } = useText();
  const { span, recurrence } = useEventWords();
  const address = useAddress();
  const next = nextOf(event);
  const about = [recurrence(event.recurrence, event.start), next.place];
  return (
    <Row acts={<EventBadges event={event} community={community} />}>
      <Typography tag="h3" fontWeight="semiBold">
        <Link tag={RouterLink} to={address.to({ event: event.documentId })}>
          {event.title}
        </Link>
      </Typography>
      <Box paddingTop={1}>
        <Typography tag="p">{span(next)}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {about.filter(Boolean).join(' · ')}
        </Typography>
        {event.attending === null ? null : (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('events.attending', { count: event.attending })}
          </Typography>
        )}
      </Box>
    </Row>
  );
}
