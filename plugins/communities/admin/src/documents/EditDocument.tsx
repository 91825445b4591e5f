import { useState, type FormEvent } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { Document, Folder } from '../../../shared/documents';
import { useAct } from '../api';
import { useText } from '../intl';
import { DocumentFields } from './DocumentFields';
import { changesOf, inputFrom } from './input';

interface Props {
  document: Document;
  path: string;
  community: Community;
  folders: Folder[];
  onClose(): void;
}

/** What is said of a document; moderators move it to another folder, too. */
export function EditDocument({ document, path, community, folders, onClose }: Props) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const [input, setInput] = useState(() => inputFrom(document));
  const isReady = input.title.trim() !== '';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const changes = changesOf(input, document);
    if (Object.keys(changes).length === 0) return onClose();
    if (isReady && (await act('PUT', path, changes, { done: t('saved') }))) onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      {/* What was written is not lost because the pointer slipped. */}
      <Modal.Content aria-describedby={undefined} onInteractOutside={(event: Event) => event.preventDefault()}>
        <Modal.Header closeLabel={t('forum.close')}>
          <Modal.Title>{t('documents.edit')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void save(event)} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography tag="p">{t('documents.edit.what')}</Typography>
              <DocumentFields
                value={input}
                onChange={(changes) => setInput((now) => ({ ...now, ...changes }))}
                community={community}
                folders={document.may.includes('move') ? folders : []}
              />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {t('act.cancel')}
            </Button>
            <Button type="submit" loading={isActing} disabled={!isReady}>
              {t('act.save')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
