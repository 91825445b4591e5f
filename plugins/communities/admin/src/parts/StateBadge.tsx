import { Badge, Box, Flex } from '@strapi/design-system';
import type { Community, CommunityState } from '../../../shared/communities';
import { useText } from '../intl';

/** Of a dot: the badge's own coloured texts are too pale to read, and its tints are all the same in the dark. */
const COLOURS = {
  requested: 'warning600',
  'information-asked': 'alternative600',
  refused: 'danger600',
  draft: 'secondary600',
  active: 'success600',
  dormant: 'neutral400',
  archived: 'neutral400',
} as const satisfies Record<CommunityState, string>;

export function StateBadge({ state }: { state: CommunityState | null }) {
  const { t } = useText();
  return (
    state && (
      <Badge backgroundColor="neutral150" textColor="neutral800">
        <Flex tag="span" gap={1}>
          <Box tag="span" background={COLOURS[state]} width="0.8rem" height="0.8rem" borderRadius="50%" />
          {t(`state.${state}`)}
        </Flex>
      </Badge>
    )
  );
}

export function VisibilityBadge({ visibility, listed }: Pick<Community, 'visibility' | 'listed'>) {
  const { t } = useText();
  return (
    <Badge backgroundColor="neutral150" textColor="neutral800">
      {t(visibility === 'private' && listed === false ? 'visibility.unlisted' : `visibility.${visibility}`)}
    </Badge>
  );
}
