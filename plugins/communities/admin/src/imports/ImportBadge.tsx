import type { MemberImport } from '../../../shared/imports';
import { useText } from '../intl';
import { ReadableBadge } from '../parts/ReadableBadge';

const COLOURS = {
  checked: 'secondary',
  running: 'warning',
  done: 'success',
  stopped: 'danger',
  cancelled: 'neutral',
} as const;

export function ImportBadge({ state }: Pick<MemberImport, 'state'>) {
  const { t } = useText();
  return <ReadableBadge variant={COLOURS[state]}>{t(`imports.state.${state}`)}</ReadableBadge>;
}
