import { useState } from 'react';
import { Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { Document, DocumentUpdateBody, Folder } from '../../../shared/documents';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { Choice } from '../parts/Choice';
import { TextInput } from '../parts/TextInput';
import { AudienceChoice } from './AudienceChoice';

interface Props {
  document: Document;
  path: string;
  community: Community;
  folders: Folder[];
  onClose(): void;
}

const TOP = 'top';

/** What is said of a document; moderators move it to another folder, too. */
export function EditDocument({ document, path, community, folders, onClose }: Props) {
  const { t, languageName } = useText();
  const { act } = useAct();
  const [title, setTitle] = useState(document.title);
  const [description, setDescription] = useState(document.description);
  const [source, setSource] = useState(document.source ?? '');
  const [licence, setLicence] = useState(document.licence ?? '');
  const [language, setLanguage] = useState(document.language);
  const [audience, setAudience] = useState(document.audience);
  const [folder, setFolder] = useState(document.folder ?? TOP);
  const languages = [...new Set([document.language, ...community.languages])];
  const save = async () => {
    const input: DocumentUpdateBody = {
      title: title.trim() || document.title,
      description,
      source,
      licence,
      language,
      ...(audience === document.audience ? {} : { audience }),
      ...(folder === (document.folder ?? TOP) ? {} : { folder: folder === TOP ? null : folder }),
    };
    return (await act('PUT', path, input, { done: t('saved') })) !== null;
  };
  return (
    <AskDialog
      title={t('documents.edit')}
      confirm={t('act.save')}
      onConfirm={save}
      onClose={onClose}
      fields={
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextInput
            name="title"
            label={t('documents.field.title')}
            value={title}
            onChange={setTitle}
            min={1}
            max={200}
          />
          <TextInput
            name="description"
            label={t('documents.description')}
            value={description}
            onChange={setDescription}
            max={5_000}
            rows={3}
          />
          <TextInput name="source" label={t('documents.source')} value={source} onChange={setSource} max={500} />
          <TextInput name="licence" label={t('documents.licence')} value={licence} onChange={setLicence} max={100} />
          {languages.length > 1 ? (
            <Choice
              label={t('documents.language')}
              value={language}
              onChange={setLanguage}
              options={languages.map((code) => ({ value: code, label: languageName(code) }))}
            />
          ) : null}
          <AudienceChoice community={community} value={audience} onChange={setAudience} />
          {document.may.includes('move') && folders.length > 0 ? (
            <Choice
              label={t('documents.path')}
              value={folder}
              onChange={setFolder}
              options={[
                { value: TOP, label: t('documents.folder.parent.none') },
                ...folders.map((it) => ({ value: it.documentId, label: it.name })),
              ]}
            />
          ) : null}
        </Flex>
      }
    >
      {t('documents.edit.what')}
    </AskDialog>
  );
}
