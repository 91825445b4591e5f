import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

const Text = styled(Box)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[6]};
  overflow-wrap: anywhere;

  > * + * {
    margin-top: ${({ theme }) => theme.spaces[3]};
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  strong {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
  em {
    font-style: italic;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
  ul,
  ol {
    padding-left: ${({ theme }) => theme.spaces[6]};
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  blockquote {
    border-left: 3px solid ${({ theme }) => theme.colors.neutral300};
    color: ${({ theme }) => theme.colors.neutral700};
    padding-left: ${({ theme }) => theme.spaces[3]};
  }
  code {
    background: ${({ theme }) => theme.colors.neutral150};
    border-radius: ${({ theme }) => theme.borderRadius};
    font-family: ui-monospace, monospace;
    padding: 0 ${({ theme }) => theme.spaces[1]};
  }
  pre {
    white-space: pre-wrap;
  }
  td,
  th {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    padding: ${({ theme }) => theme.spaces[1]} ${({ theme }) => theme.spaces[2]};
  }
  img {
    max-width: 100%;
  }
`;

/** Below the page's title and the topic's: a heading in a post must not pass for one of the page. */
const lowered = (html: string) =>
  html.replace(
    /<(\/?)h([1-6])>/g,
    (_tag, slash: string, level: string) => `<${slash}h${Math.min(Number(level) + 2, 6)}>`
  );

/** The one place of the panel that shows HTML. It is the server's, sanitised when it was written and again when read. */
export const PostText = ({ html }: { html: string }) => <Text dangerouslySetInnerHTML={{ __html: lowered(html) }} />;
