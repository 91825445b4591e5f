import type { ReactNode } from 'react';
import { Box, Button, Flex, IconButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';

interface Props<T> {
  all: T[];
  onChange(all: T[]): void;
  empty: T;
  max: number;
  addLabel: string;
  removeLabel(position: number): string;
  children(it: T, change: (it: T) => void, position: number): ReactNode;
}

/** A short list of things that are written one below the other, such as questions. */
export function Lines<T>({ all, onChange, empty, max, addLabel, removeLabel, children }: Props<T>) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {all.map((it, n) => (
        // Nothing else tells two lines apart that say the same.
        <Flex key={n} gap={2} alignItems="flex-end">
          <Box flex="1" minWidth={0}>
            {children(it, (changed) => onChange(all.map((one, k) => (k === n ? changed : one))), n + 1)}
          </Box>
          <IconButton type="button" label={removeLabel(n + 1)} onClick={() => onChange(all.filter((_, k) => k !== n))}>
            <Trash />
          </IconButton>
        </Flex>
      ))}
      {all.length < max ? (
        <Flex>
          <Button type="button" variant="tertiary" startIcon={<Plus />} onClick={() => onChange([...all, empty])}>
            {addLabel}
          </Button>
        </Flex>
      ) : null}
    </Flex>
  );
}
