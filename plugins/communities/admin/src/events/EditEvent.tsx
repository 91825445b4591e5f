import { useState } from 'react';
import { Button, LinkButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import type { Event } from '../../../shared/events';
import { useAct } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { EventFields } from './EventFields';
import { changesOf, inputFrom } from './input';
import { repeatsFrom } from './recurrence';

interface Props {
  event: Event;
  path: string;
  community: Community;
}

export function EditEvent({ event, path, community }: Props) {
  const { t } = useText();
  const address = useAddress();
  const { act, isActing } = useAct();
  const [input, setInput] = useState(() => inputFrom(event));
  const special = event.exceptions.length + event.changes.length;
  const isOtherSeries =
    input.start !== event.start || JSON.stringify(input.repeats) !== JSON.stringify(repeatsFrom(event.recurrence));
  const save = async () => {
    if (await act('PUT', path, changesOf(input, event, community), { done: t('saved') })) address.set({ show: null });
  };
  return (
    <EventFields title={t('events.edit')} value={input} onChange={setInput} community={community}>
      <Button loading={isActing} disabled={input.title.trim().length < 3} onClick={() => void save()}>
        {t('act.save')}
      </Button>
      <LinkButton tag={RouterLink} variant="tertiary" to={address.to({ show: null })}>
        {t('act.cancel')}
      </LinkButton>
      {special > 0 && isOtherSeries ? (
        <Typography tag="p" variant="pi" role="status">
          {t('events.edit.resets', { count: special })}
        </Typography>
      ) : null}
    </EventFields>
  );
}
