import { Button, Flex } from '@strapi/design-system';
import type { KeysetMeta } from '../../../shared/common';
import { useText } from '../intl';

interface Props {
  meta: KeysetMeta | undefined;
  onTurn(cursor: string): void;
  isFetching: boolean;
  /** Words of the two buttons where the list is not newest first. */
  before?: string;
  after?: string;
}

/** Turns the pages of a list that has cursors in place of numbers, newest first. */
export function ByCursor({ meta, onTurn, isFetching, before, after }: Props) {
  const { t } = useText();
  const { previous = null, next = null } = meta?.pagination ?? {};
  if (previous === null && next === null) return null;
  return (
    <Flex justifyContent="center" gap={2} paddingTop={4}>
      <Button variant="tertiary" disabled={previous === null || isFetching} onClick={() => onTurn(previous ?? '')}>
        {before ?? t('act.newer')}
      </Button>
      <Button variant="tertiary" disabled={next === null || isFetching} onClick={() => onTurn(next ?? '')}>
        {after ?? t('act.older')}
      </Button>
    </Flex>
  );
}
