import { useEffect, useState } from 'react';
import { Box, Typography } from '@strapi/design-system';
import type { KeysetMeta } from '../../../shared/common';
import type { Delivery } from '../../../shared/webhooks';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { ByCursor } from '../parts/ByCursor';
import { DeliveryRow } from './DeliveryRow';

const SOON = 30_000;
const LOOK = 2_000;

/** Sent within the next moments, so that looking again is worth it. */
const isSoon = ({ state, nextAt }: Delivery) =>
  state === 'waiting' && nextAt !== null && Date.parse(nextAt) - Date.now() < SOON;

interface Props {
  name: string;
  path: string;
  onSent(): void;
}

/** What was sent to a webhook, newest first. */
export function DeliveryLog({ name, path, onSent }: Props) {
  const { t } = useText();
  const [cursor, setCursor] = useState('');
  const log = useRead<Delivery[], KeysetMeta>(path, { pagination: { cursor, pageSize: 10 } });
  const { data, reload, isFetching } = log;
  // What came of an attempt can have switched the webhook off.
  useEffect(() => {
    if (data?.some(({ attempts }) => attempts > 0)) onSent();
  }, [data, onSent]);
  useEffect(() => {
    if (isFetching || !data?.some(isSoon)) return;
    const again = setTimeout(reload, LOOK);
    return () => clearTimeout(again);
  }, [data, reload, isFetching]);
  return (
    <Box tag="section" aria-label={t('webhooks.log.of', { name })}>
      <Answered read={log} empty={<Typography textColor="neutral600">{t('webhooks.log.none')}</Typography>}>
        {(found) => (
          <>
            <Box tag="ul">
              {found.map((delivery) => (
                <DeliveryRow key={delivery.documentId} delivery={delivery} path={`${path}/${delivery.documentId}`} />
              ))}
            </Box>
            <ByCursor meta={log.meta} onTurn={setCursor} isFetching={isFetching} />
          </>
        )}
      </Answered>
    </Box>
  );
}
