import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { NumberedMeta } from '../../../shared/common';
import type { Community } from '../../../shared/communities';
import { useRead, type Read } from '../api';
import { pathOf } from '../directory/CommunitiesTable';
import { useText } from '../intl';
import { Panel } from '../parts/Panel';
import { StateBadge } from '../parts/StateBadge';

/** The three longest words say most about a subject; short ones ("for", "de la") say nothing. */
export const tellingWords = (name: string): string[] =>
  [...new Set(name.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u))]
    .filter((word) => word.length > 3)
    .sort((a, b) => b.length - a.length)
    .slice(0, 3);

function useFound(word: string | undefined, locale: string) {
  return useRead<Community[], NumberedMeta>(word ? '' : null, { _q: word, locale, pagination: { pageSize: 20 } });
}

/** Those that share most with the request first; a word that half of all communities contain counts for little. */
function ranked(reads: Read<Community[], NumberedMeta>[], except: string): Community[] {
  const scores = new Map<string, { community: Community; score: number }>();
  for (const { data = [], meta } of reads) {
    for (const community of data) {
      const held = scores.get(community.documentId)?.score ?? 0;
      scores.set(community.documentId, { community, score: held + 1 / (meta?.pagination.total || 1) });
    }
  }
  scores.delete(except);
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ community }) => community);
}

/** Communities that share words with the request: perhaps one of them serves already. */
export function Similar({ request }: { request: Community }) {
  const { t, locale } = useText();
  const words = tellingWords(request.name);
  const reads = [useFound(words[0], locale), useFound(words[1], locale), useFound(words[2], locale)];
  const found = ranked(reads, request.documentId);
  const isLoading = reads.some((it) => it.isLoading);
  return (
    <Panel
      title={t('requests.similar')}
      hint={words.length > 0 ? t('requests.similar.hint', { words: words.join(', ') }) : null}
    >
      {found.length === 0 ? (
        <Typography textColor="neutral600">{t(isLoading ? 'loading' : 'requests.similar.none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {found.slice(0, 5).map((community) => (
            <li key={community.documentId}>
              <Flex gap={2} wrap="wrap">
                <Link tag={RouterLink} to={pathOf(community)}>
                  {community.name}
                </Link>
                <StateBadge state={community.state} />
              </Flex>
              <Box paddingTop={1}>
                <Typography variant="pi" textColor="neutral600">
                  {t('directory.members', { count: community.memberCount })}
                  {community.summary && ` · ${community.summary}`}
                </Typography>
              </Box>
            </li>
          ))}
        </Flex>
      )}
    </Panel>
  );
}
