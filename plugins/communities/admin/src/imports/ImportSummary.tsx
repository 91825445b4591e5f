import { useState } from 'react';
import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import type { MemberImport } from '../../../shared/imports';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import { Panel } from '../parts/Panel';
import { ImportBadge } from './ImportBadge';

/** How the file was read, how far it has got, and what became of it. */
export function ImportSummary({ found, path }: { found: MemberImport; path: string }) {
  const { t, list, number, named } = useText();
  const { act } = useAct();
  const [isCancelling, setCancelling] = useState(false);
  const { state, columns, encoding, separator, total, done, counts, reason } = found;
  const used = columns.filter(({ means }) => means !== null);
  const unused = columns.filter(({ means }) => means === null);
  const isOpen = state === 'checked' || state === 'running';
  const cancel = async () => (await act('POST', `${path}/cancel`, {}, { done: t('imports.cancel.done') })) !== null;
  return (
    <Panel
      title={found.fileName ?? t('imports.text')}
      hint={t('imports.read-as', { encoding: encoding.toUpperCase(), separator: t(`imports.separator.${separator}`) })}
      acts={
        <>
          <ImportBadge state={state} />
          {isOpen ? (
            <Button
              size="S"
              variant={state === 'running' ? 'danger-light' : 'tertiary'}
              onClick={() => setCancelling(true)}
            >
              {t(state === 'running' ? 'imports.cancel' : 'imports.discard')}
            </Button>
          ) : null}
        </>
      }
    >
      <Flex direction="column" alignItems="stretch" gap={3} style={{ overflowWrap: 'anywhere' }}>
        <Typography tag="p">
          {t('imports.columns', {
            columns: list(used.map(({ header, means }) => `“${header}” (${t(`imports.column.${means ?? 'name'}`)})`)),
          })}
          {unused.length > 0
            ? ` ${t('imports.columns.unused', { columns: list(unused.map(({ header }) => `“${header}”`)) })}`
            : ''}
        </Typography>
        {state === 'running' ? (
          <Box>
            <Typography id="import-progress" tag="p" paddingBottom={2}>
              {t('imports.progress', { done: number(done), total: number(total) })}
            </Typography>
            <ProgressBar aria-labelledby="import-progress" value={Math.round((100 * done) / Math.max(total, 1))} />
          </Box>
        ) : null}
        <Typography tag="p" fontWeight="semiBold" role="status">
          {list(counts.map(({ result, count }) => t(`line.${result}.count`, { count })))}
        </Typography>
        {state === 'stopped' ? (
          <Typography tag="p" textColor="danger700">
            {t('imports.stopped', { why: named(`refusal.${reason ?? ''}`, reason ?? '') })}
          </Typography>
        ) : null}
      </Flex>
      {isCancelling ? (
        <AskDialog
          title={t(state === 'running' ? 'imports.cancel.title' : 'imports.discard.title')}
          confirm={t(state === 'running' ? 'imports.cancel' : 'imports.discard')}
          danger
          onConfirm={cancel}
          onClose={() => setCancelling(false)}
        >
          {t(state === 'running' ? 'imports.cancel.what' : 'imports.discard.what')}
        </AskDialog>
      ) : null}
    </Panel>
  );
}
