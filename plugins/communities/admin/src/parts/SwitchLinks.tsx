import { Flex } from '@strapi/design-system';
import { Link, type To } from 'react-router-dom';
import { styled } from 'styled-components';

const Pill = styled(Link)`
  display: inline-block;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-decoration: none;

  &[aria-current='true'] {
    border-color: ${({ theme }) => theme.colors.primary200};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

interface Option {
  value: string;
  to: To;
  label: string;
  count?: number | undefined;
}

/** Switches between a few views of the same page; each is an address. */
export function SwitchLinks({ label, current, options }: { label: string; current: string; options: Option[] }) {
  return (
    <nav aria-label={label}>
      <Flex tag="ul" gap={2} wrap="wrap">
        {options.map(({ value, to, label: name, count }) => (
          <li key={value}>
            <Pill to={to} aria-current={value === current ? 'true' : undefined}>
              {name}
              {count ? ` (${count})` : ''}
            </Pill>
          </li>
        ))}
      </Flex>
    </nav>
  );
}
