import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../intl';
import type { Turning } from './turning';

/** To the request before and the one after, also by Alt+P and Alt+N. */
export function Neighbours({ previous, next, position }: Turning) {
  const { t } = useText();
  if (!position || position.of < 2) return null;
  return (
    <Flex tag="nav" aria-label={t('requests.neighbours')} gap={2}>
      <Typography variant="pi" textColor="neutral600">
        {t('requests.position', position)}
      </Typography>
      {previous && (
        <LinkButton
          tag={RouterLink}
          to={previous}
          variant="tertiary"
          startIcon={<ArrowLeft />}
          aria-keyshortcuts="Alt+P"
          title="Alt+P"
        >
          {t('requests.previous')}
        </LinkButton>
      )}
      {next && (
        <LinkButton
          tag={RouterLink}
          to={next}
          variant="tertiary"
          endIcon={<ArrowRight />}
          aria-keyshortcuts="Alt+N"
          title="Alt+N"
        >
          {t('requests.next')}
        </LinkButton>
      )}
    </Flex>
  );
}
