import type { Audience, Community } from '../../../shared/communities';
import { useText } from '../intl';
import { Choice } from '../parts/Choice';

interface Props {
  community: Community;
  value: Audience;
  onChange(value: Audience): void;
}

/** Who can read it; not asked in a private community, where that is its members. */
export function AudienceChoice({ community, value, onChange }: Props) {
  const { t } = useText();
  if (community.visibility !== 'public') return null;
  return (
    <Choice<Audience>
      label={t('documents.audience')}
      value={value}
      onChange={onChange}
      options={(['public', 'members'] as const).map((it) => ({ value: it, label: t(`audience.${it}`) }))}
    />
  );
}
