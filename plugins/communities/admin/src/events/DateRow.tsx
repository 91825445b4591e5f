import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { Event } from '../../../shared/events';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { ReadableBadge as Badge } from '../parts/ReadableBadge';
import { Row } from '../parts/Rows';
import type { SeriesDate } from './dates';
import { MoveDate } from './MoveDate';
import { useEventWords } from './words';

interface Props {
  date: SeriesDate;
  event: Event;
  /** Of the event. */
  path: string;
}

type Deed = 'move' | 'out' | 'in';

/** What can be done with a date, by what it is. */
const DEEDS: Record<SeriesDate['how'], Deed[]> = {
  usual: ['move', 'out'],
  changed: ['move', 'in', 'out'],
  out: ['in'],
};

/** One date of a series: when it is, whether that is as planned, and what can be done about it. */
export function DateRow({ date, event, path }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const { spanThere } = useEventWords();
  const [open, setOpen] = useState<Deed | null>(null);
  const { occurrence, how, place } = date;
  const close = () => setOpen(null);
  const when = spanThere(date);
  const planned = spanThere({ start: occurrence, end: occurrence });
  const told = t(event.state === 'draft' ? 'events.dates.told.none' : 'events.told');
  const set = async (takesPlace: boolean) =>
    (await act('POST', `${path}/occurrences`, { occurrence, takesPlace }, { done: t('saved') })) !== null;
  const acts = event.may.includes('edit') ? (
    <Flex gap={2} wrap="wrap">
      {DEEDS[how].map((deed) => (
        <Button
          key={deed}
          size="S"
          variant="tertiary"
          aria-label={t(`events.dates.${deed}.of`, { date: when })}
          onClick={() => setOpen(deed)}
        >
          {t(`events.dates.${deed}`)}
        </Button>
      ))}
    </Flex>
  ) : undefined;
  return (
    <Row acts={acts}>
      {/* As high as the buttons beside it. */}
      <Flex gap={2} wrap="wrap" minHeight="3.2rem">
        <Typography
          textColor={how === 'out' ? 'neutral600' : 'neutral800'}
          textDecoration={how === 'out' ? 'line-through' : 'none'}
        >
          {when}
        </Typography>
        {how === 'changed' ? <Badge variant="warning">{t('events.dates.changed')}</Badge> : null}
        {how === 'out' ? <Badge variant="danger">{t('events.dates.is-out')}</Badge> : null}
      </Flex>
      {how === 'changed' ? (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {[
            ...(date.start === occurrence ? [] : [t('events.dates.instead', { date: planned })]),
            ...(place && place !== event.place ? [place] : []),
          ].join(' · ')}
        </Typography>
      ) : null}
      {open === 'move' ? <MoveDate date={date} path={path} when={when} told={told} onClose={close} /> : null}
      {open === 'out' || open === 'in' ? (
        <AskDialog
          title={t(`events.dates.${open}.title`)}
          confirm={t(`events.dates.${open}`)}
          danger={open === 'out'}
          onConfirm={() => set(open === 'in')}
          onClose={close}
        >
          {t(`events.dates.${open}.what`, { date: open === 'in' ? planned : when })} {told}
        </AskDialog>
      ) : null}
    </Row>
  );
}
