import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useText } from '../intl';
import type { Decision } from './DecideDialog';

export interface Result {
  documentId: string;
  name: string;
  decision: Decision;
  isDone: boolean;
  /** Why not, as one of the server's reasons. */
  refusal: string | null;
}

export function DecisionResults({ results, onClose }: { results: Result[]; onClose(): void }) {
  const { t, because } = useText();
  return (
    <Box role="status" background="neutral100" hasRadius padding={4} marginBottom={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
        <Box tag="ul" aria-label={t('members.results')}>
          {results.map(({ documentId, name, decision, isDone, refusal }) => (
            <Flex key={documentId} tag="li" gap={2} paddingBottom={1}>
              {isDone ? <CheckCircle fill="success600" aria-hidden /> : <WarningCircle fill="danger600" aria-hidden />}
              <Typography>
                {isDone
                  ? t(`members.${decision}.done`, { name })
                  : t('members.not-decided', {
                      name,
                      why: because({ status: 409, reason: refusal, fields: [], details: {} }),
                    })}
              </Typography>
            </Flex>
          ))}
        </Box>
        <Button variant="ghost" size="S" onClick={onClose}>
          {t('members.results.close')}
        </Button>
      </Flex>
    </Box>
  );
}
