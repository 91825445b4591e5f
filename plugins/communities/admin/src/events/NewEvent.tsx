import { useState } from 'react';
import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import type { Event } from '../../../shared/events';
import { useAct } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { EventFields } from './EventFields';
import { bodyOf, newInput } from './input';

export function NewEvent({ community }: { community: Community }) {
  const { t } = useText();
  const address = useAddress();
  const { act, isActing } = useAct();
  const [input, setInput] = useState(() => newInput(community));
  const add = async (state: 'draft' | 'published') => {
    const body = { ...bodyOf(input, community), state };
    const done = t(state === 'draft' ? 'events.draft.done' : 'events.new.done');
    const answer = await act<Event>('POST', `/${community.documentId}/events`, body, { done });
    if (answer) address.set({ show: null, event: answer.data.documentId }, { replace: true });
  };
  const isShort = input.title.trim().length < 3;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Link tag={RouterLink} to={address.to({ show: null })} startIcon={<ArrowLeft />}>
        {t('events.all')}
      </Link>
      <EventFields title={t('events.new')} value={input} onChange={setInput} community={community}>
        <Button loading={isActing} disabled={isShort} onClick={() => void add('published')}>
          {t('events.publish')}
        </Button>
        <Button variant="tertiary" disabled={isActing || isShort} onClick={() => void add('draft')}>
          {t('events.draft')}
        </Button>
      </EventFields>
    </Flex>
  );
}
