import type { ReactNode } from 'react';
import { Box, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

const Line = styled(Flex)`
  overflow-wrap: anywhere;

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** A list in a white box whose rows need no columns, so that it reads the same on a phone. */
export const Rows = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box
    tag="ul"
    aria-label={label}
    background="neutral0"
    hasRadius
    shadow="tableShadow"
    paddingLeft={4}
    paddingRight={4}
  >
    {children}
  </Box>
);

/** What it is about at the left, what can be done with it at the right or below. */
export const Row = ({ acts, children }: { acts?: ReactNode; children: ReactNode }) => (
  <Line
    tag="li"
    justifyContent="space-between"
    alignItems="flex-start"
    gap={3}
    wrap="wrap"
    paddingTop={3}
    paddingBottom={3}
  >
    <Box flex="1 1 24rem" minWidth={0}>
      {children}
    </Box>
    {acts}
  </Line>
);
