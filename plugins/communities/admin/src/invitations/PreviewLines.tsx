import { Box, Flex, Typography } from '@strapi/design-system';
import type { LineResult } from '../../../shared/invitations';
import { useText } from '../intl';
import { ResultMark } from '../parts/ResultMark';

const RESULTS: LineResult['result'][] = [
  'valid',
  'already-member',
  'already-invited',
  'duplicate',
  'malformed',
  'not-possible',
];

/** What would become of each pasted address, and how many there are of each kind. */
export function PreviewLines({ lines }: { lines: LineResult[] }) {
  const { t, list } = useText();
  const counts = RESULTS.map((result) => ({ result, count: lines.filter((it) => it.result === result).length }));
  const summary = counts
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => t(`line.${result}.count`, { count }));
  return (
    <Box role="status" background="neutral100" hasRadius padding={4} style={{ overflowWrap: 'anywhere' }}>
      <Typography fontWeight="semiBold" tag="p" paddingBottom={3}>
        {list(summary)}
      </Typography>
      <Box tag="ul" aria-label={t('invite.preview')}>
        {lines.map(({ line, result }, n) => (
          // The same line may be there twice.
          <Flex key={n} tag="li" gap={2} alignItems="flex-start" paddingBottom={2}>
            <Box paddingTop={1}>
              <ResultMark result={result} />
            </Box>
            <Typography>
              {line} <Typography textColor="neutral600">— {t(`line.${result}`)}</Typography>
            </Typography>
          </Flex>
        ))}
      </Box>
    </Box>
  );
}
