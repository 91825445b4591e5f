import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Occurrence } from '../../../shared/events';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { ReadableBadge as Badge } from '../parts/ReadableBadge';
import { useEventWords } from './words';

/** The occurrences of a month one below the other, for a phone. */
export function Agenda({ all }: { all: Occurrence[] }) {
  const { t } = useText();
  const { span } = useEventWords();
  const address = useAddress();
  if (all.length === 0) return <Typography textColor="neutral600">{t('events.none.month')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {all.map((it) => (
        <li key={`${it.event} ${it.occurrence}`}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {span(it)}
          </Typography>
          <Flex gap={2} wrap="wrap">
            <Link tag={RouterLink} to={address.to({ event: it.event })}>
              {it.title}
            </Link>
            {it.cancelled ? <Badge variant="danger">{t('events.cancelled')}</Badge> : null}
          </Flex>
        </li>
      ))}
    </Flex>
  );
}
