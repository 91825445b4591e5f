import { useState } from 'react';
import { Flex } from '@strapi/design-system';
import type { Audience, Community } from '../../../shared/communities';
import type { Folder, FolderBody } from '../../../shared/documents';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { Choice } from '../parts/Choice';
import { TextInput } from '../parts/TextInput';
import { AudienceChoice } from './AudienceChoice';
import { pathOf } from './folders';
import { TOP } from './input';

interface Props {
  community: Community;
  folders: Folder[];
  /** Left out for a new one, which goes into `parent`. */
  folder?: Folder;
  parent?: Folder | undefined;
  onClose(): void;
}

export function FolderDialog({ community, folders, folder, parent, onClose }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const section = community.sections?.find(({ name }) => name === 'documents');
  const [name, setName] = useState(folder?.name ?? '');
  const [place, setPlace] = useState(folder ? (folder.parent ?? TOP) : (parent?.documentId ?? TOP));
  const [audience, setAudience] = useState<Audience>(
    folder?.audience ?? parent?.audience ?? section?.defaultAudience ?? 'members'
  );
  const [error, setError] = useState<string>();
  const save = async () => {
    if (name.trim() === '') {
      setError(t('documents.folder.name.needed'));
      return false;
    }
    const input: FolderBody = {
      name,
      parent: place === TOP ? null : place,
      ...(community.visibility === 'public' ? { audience } : {}),
    };
    const path = `/${community.documentId}/folders`;
    const answer = folder
      ? await act('PUT', `${path}/${folder.documentId}`, input, { done: t('saved') })
      : await act('POST', path, input, { done: t('saved') });
    return answer !== null;
  };
  const places = folders.filter(({ documentId }) => documentId !== folder?.documentId);
  return (
    <AskDialog
      title={t(folder ? 'documents.folder.edit' : 'documents.folder.new')}
      confirm={t('act.save')}
      onConfirm={save}
      onClose={onClose}
      fields={
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextInput
            name="name"
            label={t('documents.folder.name')}
            value={name}
            onChange={setName}
            min={1}
            max={120}
            error={error}
          />
          {places.length > 0 ? (
            <Choice
              label={t('documents.folder.parent')}
              value={place}
              onChange={setPlace}
              options={[
                { value: TOP, label: t('documents.folder.parent.none') },
                ...places.map(({ documentId }) => ({ value: documentId, label: pathOf(folders, documentId) })),
              ]}
            />
          ) : null}
          <AudienceChoice community={community} value={audience} onChange={setAudience} />
        </Flex>
      }
    >
      {t('documents.folder.dialog')}
    </AskDialog>
  );
}
