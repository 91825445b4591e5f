import { useEffect, useRef } from 'react';
import { Box, Flex } from '@strapi/design-system';
import { NavLink, useLocation } from 'react-router-dom';
import { css, styled } from 'styled-components';

const Tab = styled(NavLink)`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[2]}`};
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;
  white-space: nowrap;

  ${({ theme }) => theme.breakpoints.medium} {
    padding-inline: ${({ theme }) => theme.spaces[4]};
  }

  &:hover {
    color: ${({ theme }) => theme.colors.neutral900};
  }

  &[aria-current='page'] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
  }
`;

const Scrolling = styled(Box)`
  overflow-x: auto;
  /* Room for the focus ring, which the scrolling box would cut off. */
  padding: 2px;
  /* A shadow at the side where more of them are: what has the colour of the page scrolls with them and covers it. */
  ${({ theme: { colors } }) => css`
    background:
      linear-gradient(to right, ${colors.neutral100} 50%, transparent) left / 4rem 100% local,
      linear-gradient(to left, ${colors.neutral100} 50%, transparent) right / 4rem 100% local,
      linear-gradient(to right, ${colors.neutral200}, transparent) left / 1.2rem 100% scroll,
      linear-gradient(to left, ${colors.neutral200}, transparent) right / 1.2rem 100% scroll;
    background-repeat: no-repeat;
  `}
`;

export interface TabLink {
  to: string;
  label: string;
  /** Shown behind the label, e.g. how many wait. */
  count?: number | null | undefined;
  /** For the first of several whose address begins all others. */
  end?: boolean;
}

/** Tabs that are pages with an address of their own, so links: they can be bookmarked and opened beside each other. */
export function LinkTabs({ label, links }: { label: string; links: TabLink[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On a phone not all have room, and the present one must not be among those out of sight.
    list.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <Scrolling tag="nav" aria-label={label} borderColor="neutral200" borderStyle="solid" borderWidth="0 0 1px 0">
      <Flex tag="ul" gap={1} ref={list}>
        {links.map(({ to, label: name, count, end }) => (
          <li key={to}>
            <Tab to={to} end={end ?? false}>
              {name}
              {count ? <Count>{count}</Count> : null}
            </Tab>
          </li>
        ))}
      </Flex>
    </Scrolling>
  );
}

const Count = styled.span`
  min-width: 2rem;
  padding: ${({ theme }) => `0 ${theme.spaces[1]}`};
  border-radius: 1rem;
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  text-align: center;
`;
