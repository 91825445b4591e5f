import type { ReactNode } from 'react';
import { Box, Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { EmptyDocuments, EmptyPermissions } from '@strapi/icons/symbols';
import type { Read } from '../api';
import { useText } from '../intl';

interface Props<T> {
  read: Read<T>;
  /** What to say where there is nothing; asked only when `isEmpty` holds, by default for an empty list. */
  empty?: ReactNode;
  isEmpty?(data: T): boolean;
  children(data: T): ReactNode;
}

/** The four states that everything read from the server has: loading, refused, empty, there. */
export function Answered<T>({ read, empty, isEmpty = isEmptyList, children }: Props<T>) {
  const { t } = useText();
  if (read.data !== undefined) {
    if (!isEmpty(read.data)) return <>{children(read.data)}</>;
    return <>{empty ?? <Empty>{t('empty.nothing')}</Empty>}</>;
  }
  if (!read.refusal) {
    return (
      <Flex justifyContent="center" padding={8} aria-busy>
        <Loader>{t('loading')}</Loader>
      </Flex>
    );
  }
  return <Refused read={read} />;
}

const isEmptyList = (data: unknown) => Array.isArray(data) && data.length === 0;

function Refused({ read: { refusal, reload } }: { read: Pick<Read<unknown>, 'refusal' | 'reload'> }) {
  const { t, because } = useText();
  if (!refusal) return null;
  if (refusal.status === 403) {
    return <EmptyStateLayout icon={<EmptyPermissions width="16rem" />} content={because(refusal)} />;
  }
  if (refusal.status === 404) return <Empty>{because(refusal)}</Empty>;
  return (
    <Box role="alert">
      <EmptyStateLayout
        icon={<WarningCircle width="4rem" height="4rem" aria-hidden />}
        content={because(refusal)}
        action={
          <Button variant="secondary" onClick={reload}>
            {t('act.retry')}
          </Button>
        }
      />
    </Box>
  );
}

/** Says in a sentence that there is nothing, and where it helps what to do about it. */
export function Empty({ children, action }: { children: string; action?: ReactNode }) {
  return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={children} action={action} />;
}
