import { Field, lightTheme } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The browser draws its calendar in black, in the dark too, unless it is told what is around it. */
export const DateInput = styled(Field.Input)`
  color-scheme: ${({ theme }) => (theme.colors.neutral0 === lightTheme.colors.neutral0 ? 'light' : 'dark')};
`;
