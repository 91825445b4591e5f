import { Checkbox, Flex } from '@strapi/design-system';
import type { Announcement } from '../../../shared/announcements';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import { Choice } from '../parts/Choice';
import { TextInput } from '../parts/TextInput';
import { MomentField } from './MomentField';

export type AnnouncementInput = Pick<
  Announcement,
  'title' | 'text' | 'audience' | 'recipients' | 'language' | 'pinned' | 'acknowledge' | 'expiresAt'
>;

interface Props {
  value: AnnouncementInput;
  onChange(changes: Partial<AnnouncementInput>): void;
  community: Community;
}

/** Whom an announcement is for and how it stands there. A field with only one possible answer is not shown. */
export function AnnouncementFields({ value, onChange, community }: Props) {
  const { t, languageName } = useText();
  const languages = [...new Set([value.language, ...community.languages])];
  const isForAll = value.recipients === 'members';
  return (
    <>
      <Choice
        label={t('announcements.for')}
        value={value.recipients}
        onChange={(recipients) =>
          onChange({ recipients, ...(recipients === 'members' ? {} : { audience: 'members' }) })
        }
        options={(['members', 'moderators', 'administrators'] as const).map((it) => ({
          value: it,
          label: t(`announcements.for.${it}`),
        }))}
      />
      {community.visibility === 'public' && isForAll ? (
        <Choice
          label={t('announcements.audience')}
          hint={t(`announcements.audience.${value.audience}`)}
          value={value.audience}
          onChange={(audience) => onChange({ audience })}
          options={(['public', 'members'] as const).map((it) => ({ value: it, label: t(`audience.${it}`) }))}
        />
      ) : null}
      {languages.length > 1 ? (
        <Choice
          label={t('announcements.language')}
          value={value.language}
          onChange={(language) => onChange({ language })}
          options={languages.map((code) => ({ value: code, label: languageName(code) }))}
        />
      ) : null}
      <MomentField
        name="expiresAt"
        label={t('optional', { label: t('announcements.expires') })}
        value={value.expiresAt ? new Date(value.expiresAt) : null}
        onChange={(date) => onChange({ expiresAt: date?.toISOString() ?? null })}
      />
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Checkbox checked={value.pinned} onCheckedChange={(checked) => onChange({ pinned: checked === true })}>
          {t('announcements.pinned')}
        </Checkbox>
        <Checkbox
          checked={value.acknowledge}
          onCheckedChange={(checked) => onChange({ acknowledge: checked === true })}
        >
          {t('announcements.asks')}
        </Checkbox>
      </Flex>
    </>
  );
}

export const TitleField = ({ value, onChange }: { value: string; onChange(title: string): void }) => {
  const { t } = useText();
  return <TextInput name="title" label={t('announcements.name')} value={value} onChange={onChange} min={3} max={200} />;
};
