import { Box, Checkbox, Flex, Grid, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import type { Section } from '../../../../shared/communities';
import { useText } from '../../intl';
import { Choice } from '../../parts/Choice';
import { Half } from '../../parts/Half';
import { TextInput } from '../../parts/TextInput';

interface Props {
  section: Section;
  /** Of the community: in a private one everything is for members. */
  isPublic: boolean;
  isFirst: boolean;
  isLast: boolean;
  onChange(change: Partial<Section>): void;
  onMove(by: -1 | 1): void;
}

export function SectionRow({ section, isPublic, isFirst, isLast, onChange, onMove }: Props) {
  const { t } = useText();
  const name = t(`section.${section.name}`);
  return (
    <Box tag="li" borderColor="neutral200" hasRadius padding={4}>
      <Flex justifyContent="space-between" gap={4} paddingBottom={section.enabled ? 4 : 0}>
        <Checkbox checked={section.enabled} onCheckedChange={(checked) => onChange({ enabled: checked === true })}>
          {t('sections.on', { name })}
        </Checkbox>
        <Flex gap={1}>
          <IconButton label={t('sections.up', { name })} disabled={isFirst} onClick={() => onMove(-1)}>
            <ArrowUp />
          </IconButton>
          <IconButton label={t('sections.down', { name })} disabled={isLast} onClick={() => onMove(1)}>
            <ArrowDown />
          </IconButton>
        </Flex>
      </Flex>
      {section.enabled && (
        <Grid.Root gap={4}>
          <Half>
            <TextInput
              name={`${section.name}-label`}
              label={t('optional', { label: t('sections.label', { name }) })}
              hint={t('sections.label.hint', { name })}
              value={section.label ?? ''}
              onChange={(label) => onChange({ label: label || null })}
              max={60}
            />
          </Half>
          {section.name !== 'members' && (
            <Half>
              <Choice
                label={t('sections.audience')}
                hint={isPublic ? t('sections.audience.hint') : t('sections.audience.private')}
                disabled={!isPublic}
                options={[
                  { value: 'public', label: t('audience.public') },
                  { value: 'members', label: t('audience.members') },
                ]}
                value={isPublic ? section.defaultAudience : 'members'}
                onChange={(defaultAudience) => onChange({ defaultAudience })}
              />
            </Half>
          )}
        </Grid.Root>
      )}
    </Box>
  );
}
