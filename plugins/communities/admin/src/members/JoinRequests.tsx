import { useState } from 'react';
import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import type { NumberedMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import type { Member } from '../../../shared/memberships';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { Panel } from '../parts/Panel';
import { DecideDialog, type Decision } from './DecideDialog';
import { DecisionResults, type Result } from './DecisionResults';
import { JoinRequest } from './JoinRequest';

const never = () => false;

/** Who waits to be let in, the longest wait first; what is decided makes room for the next. */
export function JoinRequests({ community }: { community: Community }) {
  const { t, number } = useText();
  const path = `/${community.documentId}/members`;
  const requests = useRead<Member[], NumberedMeta>(path, {
    filters: { state: 'requested' },
    sort: 'requestedAt',
    pagination: { pageSize: 20 },
  });
  const [chosen, setChosen] = useState<string[]>([]);
  const [deciding, setDeciding] = useState<{ decision: Decision; people: Member[] } | null>(null);
  const [results, setResults] = useState<Result[]>([]);

  const all = requests.data ?? [];
  // Somebody else may have decided about people whom this person has ticked.
  const selected = all.filter(({ documentId }) => chosen.includes(documentId));
  const choose = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((it) => it !== id));
  const decide = (decision: Decision, people: Member[]) => setDeciding({ decision, people });
  const isAllChosen = all.length > 0 && selected.length === all.length;
  const total = requests.meta?.pagination.total ?? 0;

  return (
    <Panel title={t('members.requests', { count: total })}>
      {results.length > 0 ? <DecisionResults results={results} onClose={() => setResults([])} /> : null}
      <Answered read={requests} isEmpty={never}>
        {() =>
          all.length === 0 ? (
            <Typography textColor="neutral600">{t('members.requests.none')}</Typography>
          ) : (
            <>
              <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={4}>
                <Checkbox
                  checked={isAllChosen ? true : selected.length > 0 ? 'indeterminate' : false}
                  onCheckedChange={() => setChosen(isAllChosen ? [] : all.map(({ documentId }) => documentId))}
                >
                  {t('members.requests.all')}
                </Checkbox>
                <Flex gap={2} wrap="wrap">
                  <Button
                    startIcon={<Check />}
                    variant="success-light"
                    disabled={selected.length === 0}
                    onClick={() => decide('approve', selected)}
                  >
                    {t('members.approve.selected', { number: number(selected.length) })}
                  </Button>
                  <Button
                    startIcon={<Cross />}
                    variant="danger-light"
                    disabled={selected.length === 0}
                    onClick={() => decide('refuse', selected)}
                  >
                    {t('members.refuse.selected', { number: number(selected.length) })}
                  </Button>
                </Flex>
              </Flex>
              <Box tag="ul">
                {all.map((person) => (
                  <JoinRequest
                    key={person.documentId}
                    person={person}
                    isChosen={chosen.includes(person.documentId)}
                    onChoose={(isChosen) => choose(person.documentId, isChosen)}
                    onDecide={(decision) => decide(decision, [person])}
                  />
                ))}
              </Box>
              {total > all.length ? (
                <Typography variant="pi" textColor="neutral600">
                  {t('members.requests.more', { count: total - all.length })}
                </Typography>
              ) : null}
            </>
          )
        }
      </Answered>
      {deciding ? (
        <DecideDialog
          {...deciding}
          path={path}
          onDecided={(it) => {
            setResults(it);
            setChosen([]);
          }}
          onClose={() => setDeciding(null)}
        />
      ) : null}
    </Panel>
  );
}
