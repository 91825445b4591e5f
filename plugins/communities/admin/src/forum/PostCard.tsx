import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Post } from '../../../shared/forum';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { ReadableBadge as Badge } from '../parts/ReadableBadge';
import { EditPost } from './EditPost';
import { History } from './History';
import { PostText } from './PostText';

type Open = 'edit' | 'delete' | 'history';

/** @param path of the post */
export function PostCard({ post, path }: { post: Post; path: string }) {
  const { t, ago, moment } = useText();
  const { act } = useAct();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  if (post.state === 'deleted') {
    return (
      <Box tag="li" padding={4} hasRadius borderColor="neutral200">
        <Typography textColor="neutral600">{t('forum.post.tombstone')}</Typography>
      </Box>
    );
  }
  const author = post.author?.name ?? t('former-member');
  const remove = async () => (await act('DELETE', path, undefined, { done: t('forum.post.delete.done') })) !== null;
  const button = (what: Open) => (
    <Button
      variant="tertiary"
      size="S"
      aria-label={t(`forum.post.${what}.of`, { author })}
      onClick={() => setOpen(what)}
    >
      {t(`forum.post.${what}`)}
    </Button>
  );
  return (
    <Box tag="li" padding={5} background="neutral0" hasRadius shadow="tableShadow">
      <Flex
        direction={{ initial: 'column', medium: 'row' }}
        justifyContent="space-between"
        alignItems="baseline"
        gap={{ initial: 1, medium: 2 }}
        paddingBottom={3}
      >
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="bold">{author}</Typography>
          {post.author?.institution ? (
            <Typography variant="pi" textColor="neutral600">
              {post.author.institution}
            </Typography>
          ) : null}
          {post.state === 'published' ? null : <Badge variant="danger">{t(`forum.state.${post.state}`)}</Badge>}
        </Flex>
        <Typography variant="pi" textColor="neutral600" title={moment(post.createdAt)}>
          {ago(post.createdAt)}
          {post.editedAt ? ` · ${t('forum.post.edited', { when: ago(post.editedAt) })}` : ''}
        </Typography>
      </Flex>
      {post.stateReason ? (
        <Box paddingBottom={3}>
          <Typography textColor="neutral600">{post.stateReason}</Typography>
        </Box>
      ) : null}
      {open === 'edit' ? <EditPost post={post} path={path} onClose={close} /> : <PostText html={post.html ?? ''} />}
      {post.may.length > 0 && open !== 'edit' ? (
        <Flex gap={2} wrap="wrap" paddingTop={4}>
          {post.may.includes('edit') ? button('edit') : null}
          {post.may.includes('readHistory') && post.editedAt ? button('history') : null}
          {post.may.includes('delete') ? button('delete') : null}
        </Flex>
      ) : null}
      {open === 'history' ? <History path={path} onClose={close} /> : null}
      {open === 'delete' ? (
        <AskDialog
          title={t('forum.post.delete.title', { author })}
          confirm={t('forum.post.delete')}
          danger
          onConfirm={remove}
          onClose={close}
        >
          {t('forum.post.delete.what')}
        </AskDialog>
      ) : null}
    </Box>
  );
}
