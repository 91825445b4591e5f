import type { Audience, Community } from '../../../shared/communities';
import { useText } from '../intl';
import { Choice } from '../parts/Choice';
import { TextInput } from '../parts/TextInput';
import type { Category } from './types';

export interface TopicInput {
  title: string;
  category: string | null;
  audience: Audience;
  language: string;
}

interface Props {
  value: TopicInput;
  onChange(changes: Partial<TopicInput>): void;
  community: Community;
  categories: Category[];
  /** Which of them this person may set. */
  fields: (keyof TopicInput)[];
}

/** What a topic has beside its posts. A field with only one possible answer is not shown. */
export function TopicFields({ value, onChange, community, categories, fields }: Props) {
  const { t, languageName } = useText();
  const shows = (field: keyof TopicInput) => fields.includes(field);
  const languages = [...new Set([value.language, ...community.languages])];
  return (
    <>
      {shows('title') ? (
        <TextInput
          name="title"
          label={t('forum.topic.title')}
          value={value.title}
          onChange={(title) => onChange({ title })}
          min={3}
          max={200}
        />
      ) : null}
      {shows('category') && categories.length > 0 ? (
        <Choice
          label={t('forum.category')}
          placeholder={t('forum.category.none')}
          value={value.category ?? ''}
          onChange={(category) => onChange({ category })}
          onClear={() => onChange({ category: null })}
          clearLabel={t('forum.category.none')}
          options={categories.map(({ documentId, name }) => ({ value: documentId, label: name }))}
        />
      ) : null}
      {shows('audience') && community.visibility === 'public' ? (
        <Choice<Audience>
          label={t('forum.topic.audience')}
          hint={t(`forum.topic.audience.${value.audience}`)}
          value={value.audience}
          onChange={(audience) => onChange({ audience })}
          options={(['public', 'members'] as const).map((it) => ({ value: it, label: t(`audience.${it}`) }))}
        />
      ) : null}
      {shows('language') && languages.length > 1 ? (
        <Choice
          label={t('forum.topic.language')}
          value={value.language}
          onChange={(language) => onChange({ language })}
          options={languages.map((code) => ({ value: code, label: languageName(code) }))}
        />
      ) : null}
    </>
  );
}
