import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Overview } from '../../../shared/life';
import { useText } from '../intl';
import { Panel } from '../parts/Panel';

const Bars = styled.div`
  display: grid;
  grid-template-columns: repeat(12, minmax(0, 1fr));
  gap: ${({ theme }) => theme.spaces[1]};
  align-items: end;
  text-align: center;
`;

const Column = styled.div`
  display: flex;
  flex-direction: column;
  justify-content: flex-end;
  gap: ${({ theme }) => theme.spaces[1]};
  height: 16rem;
`;

const Bar = styled.div`
  min-height: 2px;
  border-radius: ${({ theme }) => theme.borderRadius} ${({ theme }) => theme.borderRadius} 0 0;
  background: ${({ theme }) => theme.colors.primary600};
`;

/** A bar for each of the last twelve months; for those who do not see it, the same as a table. */
export function PostsPerMonth({ months }: { months: Overview['months'] }) {
  const { t, number, month } = useText();
  const most = Math.max(...months.map(({ posts }) => posts), 1);
  return (
    <Panel title={t('overview.per-month')}>
      <Bars aria-hidden>
        {months.map((it) => (
          <div key={it.month} title={`${month(it.month, 'long')}: ${number(it.posts)}`}>
            <Column>
              <Typography variant="pi" textColor="neutral700">
                {it.posts > 0 ? number(it.posts) : ''}
              </Typography>
              <Bar style={{ height: `${(it.posts / most) * 85}%` }} />
            </Column>
            <Box paddingTop={1}>
              <Typography variant="pi" textColor="neutral600">
                {month(it.month, 'short')}
              </Typography>
            </Box>
          </div>
        ))}
      </Bars>
      <VisuallyHidden>
        <table>
          <caption>{t('overview.per-month')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('overview.month')}</th>
              <th scope="col">{t('overview.posts')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((it) => (
              <tr key={it.month}>
                <th scope="row">{month(it.month, 'long')}</th>
                <td>{number(it.posts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </Panel>
  );
}
