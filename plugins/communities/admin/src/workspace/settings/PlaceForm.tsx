import { useState } from 'react';
import { Grid } from '@strapi/design-system';
import type { Community } from '../../../../shared/communities';
import { useAct } from '../../api';
import { useText } from '../../intl';
import { languageChoices } from '../../languages';
import { Choice } from '../../parts/Choice';
import { Half } from '../../parts/Half';
import { ManyChoice } from '../../parts/ManyChoice';
import { Panel } from '../../parts/Panel';
import { TextInput } from '../../parts/TextInput';
import { choicesOf, useTaxonomies } from '../../taxonomies';
import { SaveButton } from './SaveButton';
import { useUnsaved } from './unsaved';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const placeOf = (community: Community) => ({
  slug: community.slug,
  language: community.language ?? '',
  languages: community.languages,
  themes: community.themes.map(({ slug }) => slug),
  regions: (community.regions ?? []).map(({ slug }) => slug),
  institution: community.institution?.slug ?? null,
});
type Place = ReturnType<typeof placeOf>;

/** Where the community is found: its address, and by what it is found in the directory. */
export function PlaceForm({ community }: { community: Community }) {
  const { t, languageName } = useText();
  const { act, isActing } = useAct();
  const { themes, regions, institutions } = useTaxonomies();
  const saved = placeOf(community);
  const [changes, setChanges] = useState<Partial<Place>>({});
  const [isTaken, setTaken] = useState(false);
  const place = { ...saved, ...changes };
  const set = (change: Partial<Place>) => setChanges((before) => ({ ...before, ...change }));
  const isDirty = JSON.stringify(place) !== JSON.stringify(saved);
  useUnsaved('place', isDirty);

  const isSlug = SLUG.test(place.slug) && place.slug.length >= 3;
  const slugError = !isSlug ? t('place.slug.invalid') : isTaken ? t('refusal.slug-taken') : undefined;
  const languages = languageChoices(languageName, [place.language, ...place.languages].filter(Boolean));

  const save = async () => {
    const done = await act('PUT', `/${community.documentId}`, changes, {
      done: t('saved'),
      onRefusal: ({ reason }) => {
        setTaken(reason === 'slug-taken');
        return reason === 'slug-taken';
      },
    });
    if (done) setChanges({});
  };

  return (
    <Panel title={t('place.title')}>
      <Grid.Root gap={4}>
        <Half>
          <TextInput
            name="slug"
            label={t('place.slug')}
            hint={t(community.listed === false ? 'place.slug.hint.unlisted' : 'place.slug.hint')}
            value={place.slug}
            onChange={(slug) => {
              setTaken(false);
              set({ slug });
            }}
            min={3}
            max={60}
            error={slugError}
          />
        </Half>
        <Half>
          <Choice
            label={t('place.language')}
            options={languages}
            value={place.language}
            onChange={(language) => set({ language })}
          />
        </Half>
        <Half>
          <ManyChoice
            label={t('place.languages')}
            options={languages}
            value={place.languages}
            onChange={(chosen) => set({ languages: chosen })}
            max={20}
            error={place.languages.length === 0 ? t('place.languages.needed') : undefined}
          />
        </Half>
        {themes.length > 0 && (
          <Half>
            <ManyChoice
              label={t('place.themes')}
              options={choicesOf(themes)}
              value={place.themes}
              onChange={(chosen) => set({ themes: chosen })}
              max={10}
            />
          </Half>
        )}
        {regions.length > 0 && (
          <Half>
            <ManyChoice
              label={t('place.regions')}
              options={choicesOf(regions)}
              value={place.regions}
              onChange={(chosen) => set({ regions: chosen })}
              max={10}
            />
          </Half>
        )}
        {institutions.length > 0 && (
          <Half>
            <Choice
              label={t('place.institution')}
              placeholder={t('place.institution.none')}
              options={choicesOf(institutions)}
              value={place.institution ?? ''}
              onChange={(institution) => set({ institution })}
              onClear={() => set({ institution: null })}
              clearLabel={t('directory.clear')}
            />
          </Half>
        )}
      </Grid.Root>
      <SaveButton
        disabled={!isDirty || !isSlug || place.languages.length === 0}
        loading={isActing}
        onSave={() => void save()}
        onReset={isDirty ? () => setChanges({}) : undefined}
      />
    </Panel>
  );
}
