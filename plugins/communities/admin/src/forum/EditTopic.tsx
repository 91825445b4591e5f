import { useState } from 'react';
import { Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { Topic } from '../../../shared/forum';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { TopicFields, type TopicInput } from './TopicFields';
import type { Category } from './types';

interface Props {
  topic: Topic;
  /** Of the topic. */
  path: string;
  community: Community;
  categories: Category[];
  onClose(): void;
}

/** Title, category, audience and language. Only what was changed is sent, so nobody undoes another's change. */
export function EditTopic({ topic, path, community, categories, onClose }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const [changes, setChanges] = useState<Partial<TopicInput>>({});
  const fields: (keyof TopicInput)[] = [
    ...(topic.may.includes('edit') ? (['title', 'category', 'language'] as const) : []),
    ...(topic.may.includes('setAudience') ? (['audience'] as const) : []),
  ];
  const save = async () => (await act('PUT', path, changes, { done: t('saved') })) !== null;
  return (
    <AskDialog
      title={t('forum.topic.edit')}
      confirm={t('act.save')}
      onConfirm={save}
      onClose={onClose}
      fields={
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TopicFields
            value={{ ...topic, ...changes }}
            onChange={(more) => setChanges({ ...changes, ...more })}
            community={community}
            categories={categories}
            fields={fields}
          />
        </Flex>
      }
    >
      {t('forum.topic.edit.what')}
    </AskDialog>
  );
}
