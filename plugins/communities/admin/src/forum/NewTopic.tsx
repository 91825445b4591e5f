import { useState, type FormEvent } from 'react';
import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import type { Topic, TopicBody } from '../../../shared/forum';
import { useAct } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Panel } from '../parts/Panel';
import { MarkdownField } from './MarkdownField';
import { TopicFields, type TopicInput } from './TopicFields';
import type { Category } from './types';

const defaultAudience = ({ sections }: Community) =>
  sections?.find(({ name }) => name === 'forum')?.defaultAudience ?? 'members';

export function NewTopic({ community, categories }: { community: Community; categories: Category[] }) {
  const { t } = useText();
  const address = useAddress();
  const { act, isActing } = useAct();
  const [text, setText] = useState('');
  const [input, setInput] = useState<TopicInput>({
    title: '',
    category: address.get('category') || null,
    audience: defaultAudience(community),
    language: community.language ?? community.locale,
  });
  const start = async () => {
    // In a private community the audience is not ours to choose.
    const { audience, ...rest } = input;
    const body: TopicBody = { ...rest, text, ...(community.visibility === 'public' ? { audience } : {}) };
    const answer = await act<Topic>('POST', `/${community.documentId}/topics`, body, { done: t('forum.new.done') });
    if (answer) address.set({ show: null, topic: answer.data.documentId, around: 'first' }, { replace: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void start();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Link tag={RouterLink} to={address.to({ show: null })} startIcon={<ArrowLeft />}>
        {t('forum.topics.all')}
      </Link>
      <Panel title={t('forum.new')}>
        <Flex tag="form" onSubmit={submit} direction="column" alignItems="stretch" gap={4}>
          <TopicFields
            value={input}
            onChange={(changes) => setInput({ ...input, ...changes })}
            community={community}
            categories={categories}
            fields={['title', 'category', 'audience', 'language']}
          />
          <MarkdownField label={t('forum.new.text')} value={text} onChange={setText} />
          <Flex>
            <Button type="submit" loading={isActing} disabled={input.title.trim().length < 3 || text.trim() === ''}>
              {t('forum.new.send')}
            </Button>
          </Flex>
        </Flex>
      </Panel>
    </Flex>
  );
}
