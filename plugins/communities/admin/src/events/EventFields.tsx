import type { ReactNode } from 'react';
import { Flex, Grid } from '@strapi/design-system';
import type { Audience, Community } from '../../../shared/communities';
import type { Event } from '../../../shared/events';
import { MarkdownField } from '../forum/MarkdownField';
import { useText } from '../intl';
import { Choice } from '../parts/Choice';
import { Panel } from '../parts/Panel';
import { TextInput } from '../parts/TextInput';
import type { EventInput } from './input';
import { RegistrationFields } from './RegistrationFields';
import { SpeakerFields } from './SpeakerFields';
import { TimeFields } from './TimeFields';

const CATEGORIES = ['meeting', 'webinar', 'training', 'conference', 'deadline', 'other'] as const;

interface Props {
  title: string;
  value: EventInput;
  onChange(value: EventInput): void;
  community: Community;
  /** The buttons. */
  children: ReactNode;
}

/** Everything that an event has, in groups: what it is, when, where, who comes, what is left of it. */
export function EventFields({ title, value, onChange, community, children }: Props) {
  const { t, languageName } = useText();
  const set = (changes: Partial<EventInput>) => onChange({ ...value, ...changes });
  const languages = [...new Set([value.language, ...community.languages])];
  return (
    <>
      <Panel title={title}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextInput
            name="title"
            label={t('events.title')}
            value={value.title}
            onChange={(it) => set({ title: it })}
            min={3}
            max={200}
          />
          <Grid.Root gap={4}>
            <Grid.Item col={4} xs={12} alignItems="stretch">
              <Choice<Event['category']>
                label={t('events.category')}
                value={value.category}
                onChange={(category) => set({ category })}
                options={CATEGORIES.map((it) => ({ value: it, label: t(`events.category.${it}`) }))}
              />
            </Grid.Item>
            {community.visibility === 'public' ? (
              <Grid.Item col={4} xs={12} alignItems="stretch">
                <Choice<Audience>
                  label={t('forum.topic.audience')}
                  value={value.audience}
                  onChange={(audience) => set({ audience })}
                  options={(['public', 'members'] as const).map((it) => ({ value: it, label: t(`audience.${it}`) }))}
                />
              </Grid.Item>
            ) : null}
            {languages.length > 1 ? (
              <Grid.Item col={4} xs={12} alignItems="stretch">
                <Choice
                  label={t('forum.topic.language')}
                  value={value.language}
                  onChange={(language) => set({ language })}
                  options={languages.map((code) => ({ value: code, label: languageName(code) }))}
                />
              </Grid.Item>
            ) : null}
          </Grid.Root>
          <MarkdownField
            label={t('events.text')}
            value={value.text}
            onChange={(text) => set({ text })}
            required={false}
          />
        </Flex>
      </Panel>
      <TimeFields value={value} onChange={set} />
      <Panel title={t('events.where')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextInput
            name="place"
            label={t('events.place')}
            value={value.place}
            onChange={(place) => set({ place })}
            max={300}
          />
          <TextInput
            name="link"
            label={t('events.link')}
            hint={t('events.link.hint')}
            value={value.onlineLink}
            onChange={(onlineLink) => set({ onlineLink })}
            max={1000}
          />
        </Flex>
      </Panel>
      <RegistrationFields value={value} onChange={set} />
      <SpeakerFields value={value} onChange={set} />
      <Flex gap={2} wrap="wrap">
        {children}
      </Flex>
    </>
  );
}
