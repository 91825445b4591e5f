import { useState } from 'react';
import { Flex } from '@strapi/design-system';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { TextInput } from '../parts/TextInput';
import type { Category } from './types';

interface Props {
  /** Of the categories. */
  path: string;
  /** Left out for a new one. */
  category: Category | undefined;
  /** Where a new one goes. */
  position: number;
  onClose(): void;
}

export function CategoryDialog({ path, category, position, onClose }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const [name, setName] = useState(category?.name ?? '');
  const [description, setDescription] = useState(category?.description ?? '');
  const [error, setError] = useState<string>();
  const save = async () => {
    if (name.trim() === '') {
      setError(t('forum.category.name.needed'));
      return false;
    }
    const input = { name, description, ...(category ? {} : { position }) };
    const answer = category
      ? await act('PUT', `${path}/${category.documentId}`, input, { done: t('saved') })
      : await act('POST', path, input, { done: t('saved') });
    return answer !== null;
  };
  return (
    <AskDialog
      title={category ? t('forum.category.edit', { name: category.name }) : t('forum.category.add')}
      confirm={t('act.save')}
      onConfirm={save}
      onClose={onClose}
      fields={
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextInput
            name="name"
            label={t('forum.category.name')}
            value={name}
            onChange={setName}
            min={1}
            max={80}
            error={error}
          />
          <TextInput
            name="description"
            label={t('forum.category.description')}
            value={description}
            onChange={setDescription}
            max={500}
            rows={3}
          />
        </Flex>
      }
    >
      {t('forum.category.dialog')}
    </AskDialog>
  );
}
