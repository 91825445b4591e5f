import { Box, Flex, Typography } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import { CommunityPicture } from '../parts/CommunityPicture';
import { Panel } from '../parts/Panel';

/** The card: what everybody who may know of the community reads about it. */
export function About({ community }: { community: Community }) {
  const { t, list, languageName, day } = useText();
  const { documentId, picture, summary, languages, themes, regions, institution, createdAt } = community;
  const facts: [string, string | undefined][] = [
    [t('about.address'), `/${community.slug}`],
    [t('about.joining'), t(`join.${community.joinPolicy}`)],
    [t('about.languages'), list(languages.map(languageName))],
    [t('about.themes'), list(themes.map(({ name }) => name))],
    [t('about.regions'), list((regions ?? []).map(({ name }) => name))],
    [t('about.institution'), institution?.name],
    [t('about.created'), createdAt ? day(createdAt) : undefined],
  ];
  return (
    <Panel title={t('about.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {picture && (
          <CommunityPicture community={documentId} kind="picture" picture={picture} width="9.6rem" height="9.6rem" />
        )}
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap' }}>
          {summary}
        </Typography>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
          {facts.map(
            ([label, value]) =>
              value && (
                <Box key={label}>
                  <Typography tag="dt" variant="sigma" textColor="neutral600">
                    {label}
                  </Typography>
                  <Typography tag="dd" paddingTop={1} display="block" style={{ overflowWrap: 'anywhere' }}>
                    {value}
                  </Typography>
                </Box>
              )
          )}
        </Flex>
      </Flex>
    </Panel>
  );
}
