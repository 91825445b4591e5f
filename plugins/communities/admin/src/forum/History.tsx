import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import type { Revision } from './types';

/** Earlier texts of a post, as Markdown. @param path of the post */
export function History({ path, onClose }: { path: string; onClose(): void }) {
  const { t, moment } = useText();
  const revisions = useRead<Revision[]>(`${path}/revisions`);
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={t('forum.close')}>
          <Modal.Title>{t('forum.history.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Answered read={revisions}>
            {(all) => (
              <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
                {all.map((it) => (
                  <Box key={it.documentId} tag="li" padding={4} background="neutral100" hasRadius>
                    <Typography variant="pi" textColor="neutral600">
                      {t('forum.history.replaced', {
                        editor: it.editor?.name ?? t('former-member'),
                        when: moment(it.createdAt),
                      })}
                    </Typography>
                    <Box paddingTop={2} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                      <Typography>{it.text}</Typography>
                    </Box>
                  </Box>
                ))}
              </Flex>
            )}
          </Answered>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('forum.close')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
