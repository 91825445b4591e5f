import { Field } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The browser's own button is white in the dark. */
export const FileInput = styled(Field.Input)`
  &::file-selector-button {
    margin-right: ${({ theme }) => theme.spaces[3]};
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    cursor: pointer;
  }
`;
