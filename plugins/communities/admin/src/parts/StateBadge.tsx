import type { Community, CommunityState } from '../../../shared/communities';
import { useText } from '../intl';
import { ReadableBadge as Badge } from './ReadableBadge';

const VARIANTS = {
  requested: 'warning',
  'information-asked': 'alternative',
  refused: 'danger',
  draft: 'secondary',
  active: 'success',
  dormant: 'neutral',
  archived: 'neutral',
} as const satisfies Record<CommunityState, string>;

export function StateBadge({ state }: { state: CommunityState | null }) {
  const { t } = useText();
  return state && <Badge variant={VARIANTS[state]}>{t(`state.${state}`)}</Badge>;
}

export function VisibilityBadge({ visibility, listed }: Pick<Community, 'visibility' | 'listed'>) {
  const { t } = useText();
  return (
    <Badge variant="neutral">
      {t(visibility === 'private' && listed === false ? 'visibility.unlisted' : `visibility.${visibility}`)}
    </Badge>
  );
}
