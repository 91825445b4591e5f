import { useEffect, useRef } from 'react';
import { Flex } from '@strapi/design-system';
import type { KeysetMeta } from '../../../shared/common';
import type { Post, Topic } from '../../../shared/forum';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered } from '../parts/Answered';
import { ByCursor } from '../parts/ByCursor';
import { useTopOf } from '../parts/useTopOf';
import { PostCard } from './PostCard';
import { useStart } from './useStart';

const none = { pagination: { pageSize: 0 } };

export function Posts({ topic, path }: { topic: Topic; path: string }) {
  const { t } = useText();
  const address = useAddress();
  const start = useStart(`${path}/posts`, topic.unread !== null);
  const posts = useRead<Post[], KeysetMeta>(start ? `${path}/posts` : null, { ...(start ?? none) });
  const top = useTopOf<HTMLDivElement>(address.get('at'));
  useMarkRead(topic, path, posts.isFetching ? undefined : posts.data);
  const pager = (
    <ByCursor
      meta={posts.meta}
      isFetching={posts.isFetching}
      before={t('forum.posts.earlier')}
      after={t('forum.posts.later')}
      onTurn={(at) => address.set({ at, around: null })}
    />
  );
  return (
    <Answered read={posts}>
      {(all) => (
        <Flex ref={top} tabIndex={-1} direction="column" alignItems="stretch" gap={4}>
          {posts.meta?.pagination.previous ? pager : null}
          <Flex tag="ol" direction="column" alignItems="stretch" gap={4} aria-label={t('forum.posts')}>
            {all.map((post) => (
              <PostCard key={post.documentId} post={post} path={`${path}/posts/${post.documentId}`} />
            ))}
          </Flex>
          {pager}
        </Flex>
      )}
    </Answered>
  );
}

/** What is on the screen is read. Nobody needs to hear of it if that cannot be remembered. */
function useMarkRead(topic: Topic, path: string, posts: Post[] | undefined) {
  const { act } = useAct();
  const last = posts?.at(-1)?.documentId;
  const marked = useRef<string>();
  useEffect(() => {
    if (!topic.unread || !last || marked.current === last) return;
    marked.current = last;
    void act('POST', `${path}/read`, { post: last }, { onRefusal: () => true });
  }, [topic.unread, path, last, act]);
}
