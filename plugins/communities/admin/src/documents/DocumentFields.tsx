import { Field, Grid } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { Folder } from '../../../shared/documents';
import { useText } from '../intl';
import { Choice } from '../parts/Choice';
import { DateInput } from '../parts/DateInput';
import { Half } from '../parts/Half';
import { ManyChoice } from '../parts/ManyChoice';
import { TextInput } from '../parts/TextInput';
import { choicesOf, useTaxonomies } from '../taxonomies';
import { AudienceChoice } from './AudienceChoice';
import { pathOf } from './folders';
import { TOP, type DocumentInput } from './input';

interface Props {
  value: DocumentInput;
  onChange(changes: Partial<DocumentInput>): void;
  community: Community;
  /** Those into which it can be moved. */
  folders: Folder[];
}

/** Everything that is said of a document. A field with only one possible answer is not shown. */
export function DocumentFields({ value, onChange, community, folders }: Props) {
  const { t, languageName } = useText();
  const { themes } = useTaxonomies();
  const languages = [...new Set([value.language, ...community.languages])];
  const line = (name: 'title' | 'source' | 'licence', label: string, max: number, min = 0) => (
    <TextInput
      name={name}
      label={label}
      value={value[name]}
      onChange={(it) => onChange({ [name]: it })}
      min={min}
      max={max}
    />
  );
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={12} alignItems="stretch">
        {line('title', t('documents.field.title'), 200, 1)}
      </Grid.Item>
      <Grid.Item col={12} alignItems="stretch">
        <TextInput
          name="description"
          label={t('documents.description')}
          value={value.description}
          onChange={(description) => onChange({ description })}
          max={5_000}
          rows={3}
        />
      </Grid.Item>
      {themes.length > 0 ? (
        <Half>
          <ManyChoice
            label={t('documents.themes')}
            options={choicesOf(themes)}
            value={value.themes}
            onChange={(chosen) => onChange({ themes: chosen })}
            max={10}
          />
        </Half>
      ) : null}
      <Half>
        <Field.Root name="date" hint={t('documents.date.hint')} width="100%">
          <Field.Label>{t('documents.date')}</Field.Label>
          <DateInput type="date" value={value.date} onChange={(event) => onChange({ date: event.target.value })} />
          <Field.Hint />
        </Field.Root>
      </Half>
      <Half>{line('source', t('documents.source'), 500)}</Half>
      <Half>{line('licence', t('documents.licence'), 100)}</Half>
      {languages.length > 1 ? (
        <Half>
          <Choice
            label={t('documents.language')}
            value={value.language}
            onChange={(language) => onChange({ language })}
            options={languages.map((code) => ({ value: code, label: languageName(code) }))}
          />
        </Half>
      ) : null}
      {community.visibility === 'public' ? (
        <Half>
          <AudienceChoice
            community={community}
            value={value.audience}
            onChange={(audience) => onChange({ audience })}
          />
        </Half>
      ) : null}
      {folders.length > 0 ? (
        <Half>
          <Choice
            label={t('documents.path')}
            value={value.folder}
            onChange={(folder) => onChange({ folder })}
            options={[
              { value: TOP, label: t('documents.folder.parent.none') },
              ...folders.map(({ documentId }) => ({ value: documentId, label: pathOf(folders, documentId) })),
            ]}
          />
        </Half>
      ) : null}
    </Grid.Root>
  );
}
