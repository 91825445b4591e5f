import type { ReactNode } from 'react';
import { Grid } from '@strapi/design-system';

/** Of a `Grid.Root`: two of them stand beside each other where there is room. */
export const Half = ({ children }: { children: ReactNode }) => (
  <Grid.Item col={6} xs={12} alignItems="stretch">
    {children}
  </Grid.Item>
);
