import { Box, Typography } from '@strapi/design-system';
import type { NumberedMeta } from '../../../shared/common';
import type { Attendee, Event } from '../../../shared/events';
import { useRead } from '../api';
import { useText } from '../intl';
import { ExportButton } from '../members/ExportButton';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { ByNumber } from '../parts/ByNumber';
import { Panel } from '../parts/Panel';
import { ReadableBadge as Badge } from '../parts/ReadableBadge';
import { Row, Rows } from '../parts/Rows';

/** How many come; for those who may see them who they are, and for organisers what they answered. */
export function Attendees({ event, path }: { event: Event; path: string }) {
  const { t } = useText();
  const address = useAddress();
  const [page, pageSize] = [address.get('page'), address.get('pageSize')];
  const found = useRead<Attendee[], NumberedMeta>(`${path}/attendees`, { pagination: { page, pageSize } });
  const organises = event.may.includes('readAttendees');
  const hint = t('events.figures', { attending: event.attending ?? 0, waiting: event.waiting ?? 0 });
  return (
    <Panel
      title={t('events.attendees')}
      hint={hint}
      acts={organises ? <ExportButton path={`${path}/attendees`} name="attendees" label={t('events.export')} /> : null}
    >
      {found.refusal?.status === 403 ? null : (
        <Answered read={found} empty={<Empty>{t('events.attendees.none')}</Empty>}>
          {(all) => (
            <>
              <Rows label={t('events.attendees')}>
                {all.map((it) => (
                  <Line key={it.person?.documentId} attendee={it} event={event} />
                ))}
              </Rows>
              <ByNumber meta={found.meta} />
            </>
          )}
        </Answered>
      )}
    </Panel>
  );
}

function Line({ attendee, event }: { attendee: Attendee; event: Event }) {
  const { t } = useText();
  const { person, answer, position, answers } = attendee;
  const variant = answer === 'yes' ? 'success' : answer === 'waiting' ? 'warning' : 'neutral';
  return (
    <Row
      acts={
        <Badge variant={variant}>
          {position ? t('events.answer.waiting.at', { position }) : t(`events.answer.${answer}`)}
        </Badge>
      }
    >
      <Typography tag="p" fontWeight="semiBold">
        {person?.name ?? t('former-member')}
      </Typography>
      {(answers ?? []).map(({ question, text }) => (
        <Box key={question} paddingTop={1}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {event.questions.find(({ id }) => id === question)?.text}
          </Typography>
          <Typography tag="p">{text}</Typography>
        </Box>
      ))}
    </Row>
  );
}
