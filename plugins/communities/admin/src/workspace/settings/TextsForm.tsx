import { useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { z } from '@strapi/utils';
import type { Community, textsAnswer } from '../../../../shared/communities';
import { useAct, useRead } from '../../api';
import { MarkdownField } from '../../forum/MarkdownField';
import { useText } from '../../intl';
import { languageChoices } from '../../languages';
import { Answered } from '../../parts/Answered';
import { Choice } from '../../parts/Choice';
import { Panel } from '../../parts/Panel';
import { TextInput } from '../../parts/TextInput';
import { SaveButton } from './SaveButton';
import { useUnsaved } from './unsaved';

type Texts = z.infer<typeof textsAnswer>;
type Words = Omit<Texts, 'locale'>;

/** What visitors and members read, one language at a time. */
export function TextsForm({ community }: { community: Community }) {
  const { t, languageName } = useText();
  const main = community.language ?? community.locale;
  const [language, setLanguage] = useState(main);
  const [isDirty, setDirty] = useState(false);
  const own = [...new Set([main, ...community.languages, ...(community.translations ?? [])])];
  const choices = languageChoices(languageName, own).filter(({ value }) => own.includes(value));
  const texts = useRead<Texts>(`/${community.documentId}/texts/${language}`);
  return (
    <Panel title={t('texts.title')} hint={t('texts.hint')}>
      <Box maxWidth="32rem" paddingBottom={4}>
        <Choice
          label={t('texts.language')}
          hint={isDirty ? t('texts.language.unsaved') : t('texts.language.hint')}
          disabled={isDirty}
          options={choices.map((it) =>
            it.value === main ? { ...it, label: t('texts.main', { language: it.label }) } : it
          )}
          value={language}
          onChange={setLanguage}
        />
      </Box>
      <Answered read={texts}>
        {(saved) => (
          <InOneLanguage
            key={language}
            community={community.documentId}
            saved={saved}
            isMain={language === main}
            onDirty={setDirty}
          />
        )}
      </Answered>
    </Panel>
  );
}

interface Props {
  community: string;
  saved: Texts;
  isMain: boolean;
  onDirty(isDirty: boolean): void;
}

function InOneLanguage({ community, saved, isMain, onDirty }: Props) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const [changes, setChanges] = useState<Partial<Words>>({});
  const words = { ...saved, ...changes };
  const changed = (Object.keys(changes) as (keyof Words)[]).filter((name) => changes[name] !== saved[name]);
  useUnsaved('texts', changed.length > 0);
  const set = (name: keyof Words) => (value: string) => {
    const next = { ...changes, [name]: value };
    setChanges(next);
    onDirty((Object.keys(next) as (keyof Words)[]).some((it) => next[it] !== saved[it]));
  };
  const reset = () => {
    setChanges({});
    onDirty(false);
  };
  const save = async () => {
    const input = Object.fromEntries(changed.map((name) => [name, words[name]]));
    const done = changed.includes('rules') ? t('texts.saved-rules') : t('saved');
    if (await act('PUT', `/${community}/texts/${saved.locale}`, input, { done })) reset();
  };
  const isComplete = words.name.trim().length >= 3 && words.summary.trim() !== '';

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {isMain && (
        <TextInput name="name" label={t('texts.name')} value={words.name} onChange={set('name')} min={3} max={120} />
      )}
      <TextInput
        name="summary"
        label={t('texts.summary')}
        hint={t('texts.summary.hint')}
        value={words.summary}
        onChange={set('summary')}
        min={1}
        max={500}
        rows={3}
      />
      <MarkdownField
        label={t('texts.description')}
        value={words.description}
        onChange={set('description')}
        max={20_000}
        required={false}
      />
      <MarkdownField
        label={t('texts.welcome')}
        value={words.welcome}
        onChange={set('welcome')}
        max={5_000}
        required={false}
      />
      <MarkdownField
        label={t('texts.rules')}
        value={words.rules}
        onChange={set('rules')}
        max={20_000}
        required={false}
      />
      {changed.includes('rules') && (
        <Typography role="status" textColor="warning700">
          {t('texts.rules.new-version')}
        </Typography>
      )}
      <SaveButton
        disabled={changed.length === 0 || !isComplete}
        loading={isActing}
        onSave={() => void save()}
        onReset={changed.length > 0 ? reset : undefined}
      />
    </Flex>
  );
}
