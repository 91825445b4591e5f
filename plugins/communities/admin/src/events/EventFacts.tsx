import { Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Event } from '../../../shared/events';
import { useText } from '../intl';
import { zoneName } from '../zones';
import { nextOf } from './dates';
import { useEventWords } from './words';

/** Only what a browser opens as a page; the server lets nothing else through either. */
const Address = ({ to, children }: { to: string; children: string }) =>
  /^https?:\/\//i.test(to) ? (
    <Link href={to} isExternal>
      {children}
    </Link>
  ) : (
    <>{children}</>
  );

/** When and where, who speaks, what is there to be seen: each a line where it is known. */
export function EventFacts({ event }: { event: Event }) {
  const { t, moment } = useText();
  const { span, spanThere, recurrence } = useEventWords();
  const series = recurrence(event.recurrence, event.start);
  const next = nextOf(event);
  const zone = zoneName(event.zone);
  const [here, there] = [span(next), spanThere(next)];
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
      <Fact name={t(series ? 'events.when.next' : 'events.when')}>{here}</Fact>
      {series ? <Fact name={t('events.repeats')}>{series}</Fact> : null}
      <Fact name={t('events.zone')}>{here === there ? zone : t('events.zone.local', { zone, time: there })}</Fact>
      {next.place ? <Fact name={t('events.place')}>{next.place}</Fact> : null}
      {next.onlineLink ? (
        <Fact name={t('events.link')}>
          <Address to={next.onlineLink}>{next.onlineLink}</Address>
        </Fact>
      ) : null}
      {event.online && !event.onlineLink ? <Fact name={t('events.link')}>{t('events.link.hidden')}</Fact> : null}
      {event.speakers.length > 0 ? (
        <Fact name={t('events.speakers')}>
          {event.speakers.map(({ name, about }) => (about ? `${name} (${about})` : name)).join(', ')}
        </Fact>
      ) : null}
      {event.recording ? (
        <Fact name={t('events.recording')}>
          <Address to={event.recording}>{event.recording}</Address>
        </Fact>
      ) : null}
      {event.materials.map(({ title, address }) => (
        <Fact key={`${title} ${address}`} name={t('events.material')}>
          <Address to={address}>{title}</Address>
        </Fact>
      ))}
      {event.capacity === null ? null : (
        <Fact name={t('events.capacity')}>{t('events.places', { count: event.capacity })}</Fact>
      )}
      {event.registrationClosesAt ? <Fact name={t('events.closes')}>{moment(event.registrationClosesAt)}</Fact> : null}
    </Flex>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch">
    <Typography tag="dt" variant="sigma" textColor="neutral600">
      {name}
    </Typography>
    <Typography tag="dd" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Flex>
);
