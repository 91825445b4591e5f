import { useState } from 'react';
import { Box, Button, Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowLeft, ArrowUp, Pencil, Plus, Trash } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import { useAct } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Empty } from '../parts/Answered';
import { AskDialog } from '../parts/AskDialog';
import { Panel } from '../parts/Panel';
import { CategoryDialog } from './CategoryDialog';
import type { Category } from './types';

interface Open {
  what: 'edit' | 'delete';
  /** None for a new one. */
  category?: Category;
}

export function Categories({ community, categories }: { community: Community; categories: Category[] }) {
  const { t } = useText();
  const address = useAddress();
  const { act, isActing } = useAct();
  const [open, setOpen] = useState<Open | null>(null);
  const path = `/${community.documentId}/categories`;
  const close = () => setOpen(null);

  const move = async (from: number, to: number) => {
    const order = categories.toSpliced(from, 1).toSpliced(to, 0, ...categories.slice(from, from + 1));
    for (const [position, it] of order.entries()) {
      if (it.position !== position && !(await act('PUT', `${path}/${it.documentId}`, { position }))) return;
    }
  };
  const remove = async (category: Category) =>
    (await act('DELETE', `${path}/${category.documentId}`, undefined, { done: t('forum.category.delete.done') })) !==
    null;

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Link tag={RouterLink} to={address.to({ show: null })} startIcon={<ArrowLeft />}>
        {t('forum.topics.all')}
      </Link>
      <Panel
        title={t('forum.categories')}
        hint={t('forum.categories.hint')}
        acts={
          <Button startIcon={<Plus />} onClick={() => setOpen({ what: 'edit' })}>
            {t('forum.category.add')}
          </Button>
        }
      >
        {categories.length === 0 ? <Empty>{t('forum.categories.none')}</Empty> : null}
        <Box tag="ol">
          {categories.map((category, index) => {
            const { name } = category;
            return (
              <Flex
                key={category.documentId}
                tag="li"
                justifyContent="space-between"
                gap={3}
                wrap="wrap"
                paddingBottom={4}
              >
                <Box style={{ overflowWrap: 'anywhere' }}>
                  <Typography fontWeight="bold" tag="h3">
                    {name}
                  </Typography>
                  {category.description ? <Typography tag="p">{category.description}</Typography> : null}
                  <Typography variant="pi" textColor="neutral600">
                    {t('forum.category.topics', { count: category.topicCount })}
                  </Typography>
                </Box>
                <Flex gap={1}>
                  <IconButton
                    label={t('forum.category.up', { name })}
                    disabled={index === 0 || isActing}
                    onClick={() => void move(index, index - 1)}
                  >
                    <ArrowUp />
                  </IconButton>
                  <IconButton
                    label={t('forum.category.down', { name })}
                    disabled={index === categories.length - 1 || isActing}
                    onClick={() => void move(index, index + 1)}
                  >
                    <ArrowDown />
                  </IconButton>
                  <IconButton
                    label={t('forum.category.edit', { name })}
                    onClick={() => setOpen({ what: 'edit', category })}
                  >
                    <Pencil />
                  </IconButton>
                  <IconButton
                    label={t('forum.category.delete.of', { name })}
                    onClick={() => setOpen({ what: 'delete', category })}
                  >
                    <Trash />
                  </IconButton>
                </Flex>
              </Flex>
            );
          })}
        </Box>
      </Panel>
      {open?.what === 'edit' ? (
        <CategoryDialog path={path} category={open.category} position={categories.length} onClose={close} />
      ) : null}
      {open?.what === 'delete' && open.category ? (
        <AskDialog
          title={t('forum.category.delete.title', { name: open.category.name })}
          confirm={t('forum.category.delete')}
          danger
          onConfirm={() => remove(open.category as Category)}
          onClose={close}
        >
          {t('forum.category.delete.what')}
        </AskDialog>
      ) : null}
    </Flex>
  );
}
