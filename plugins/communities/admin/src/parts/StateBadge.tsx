import { Badge } from '@strapi/design-system';
import type { Community, CommunityState } from '../../../shared/communities';
import { useText } from '../intl';

/** The badge's own colours for warning and danger are too pale to read, so all states have dark text on a tint. */
const TINTS = {
  requested: 'warning100',
  'information-asked': 'alternative100',
  refused: 'danger100',
  draft: 'secondary100',
  active: 'success100',
  dormant: 'neutral150',
  archived: 'neutral150',
} as const satisfies Record<CommunityState, string>;

export function StateBadge({ state }: { state: CommunityState | null }) {
  const { t } = useText();
  return (
    state && (
      <Badge backgroundColor={TINTS[state]} textColor="neutral800">
        {t(`state.${state}`)}
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
