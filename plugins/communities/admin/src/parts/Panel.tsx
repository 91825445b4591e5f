import { useId, type ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface Props {
  title?: string;
  hint?: ReactNode;
  /** Buttons beside the title. */
  acts?: ReactNode;
  children: ReactNode;
}

/** A white box on the grey page. With a title it is a region that a screen reader can jump to. */
export function Panel({ title, hint, acts, children }: Props) {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={title ? id : undefined}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      {(title || acts) && (
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap" paddingBottom={4}>
          <Box>
            <Typography variant="delta" tag="h2" id={id}>
              {title}
            </Typography>
            {hint && (
              <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
                {hint}
              </Typography>
            )}
          </Box>
          {acts && (
            <Flex gap={2} wrap="wrap">
              {acts}
            </Flex>
          )}
        </Flex>
      )}
      {children}
    </Box>
  );
}
