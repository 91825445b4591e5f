import { useState, type FormEvent } from 'react';
import { Button, Flex } from '@strapi/design-system';
import type { Post } from '../../../shared/forum';
import { useAct } from '../api';
import { useText } from '../intl';
import { MarkdownField } from './MarkdownField';

export function EditPost({ post, path, onClose }: { post: Post; path: string; onClose(): void }) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const [text, setText] = useState(post.text ?? '');
  const save = async () => {
    if (await act('PUT', path, { text }, { done: t('saved') })) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Flex tag="form" onSubmit={submit} direction="column" alignItems="stretch" gap={3}>
      <MarkdownField label={t('forum.post.text')} value={text} onChange={setText} />
      <Flex gap={2}>
        <Button type="submit" loading={isActing} disabled={text.trim() === '' || text === post.text}>
          {t('act.save')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('act.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
