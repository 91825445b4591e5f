import type { Core, UID } from '@strapi/strapi';
import { institutions, regions, themes } from './data/institutions';
import { publications } from './data/publications';
import { keepLedger, type Ledger } from './ledger';

type Entry = { slug: string } & Record<string, unknown>;
type Kind = 'theme' | 'region' | 'institution' | 'publication';

const uidOf = (kind: Kind) => `api::${kind}.${kind}` as UID.ContentType;

/** Adds the entries whose slug the site does not have; gives the documentIds of those that were added. */
async function addMissing(strapi: Core.Strapi, kind: Kind, entries: Entry[]): Promise<string[]> {
  const held = (await strapi.db.query(uidOf(kind)).findMany({ select: ['slug'] })) as Entry[];
  const slugs = new Set(held.map(({ slug }) => slug));
  const added: string[] = [];
  for (const data of entries.filter(({ slug }) => !slugs.has(slug))) {
    const status = kind === 'publication' ? { status: 'published' as const } : {};
    const { documentId } = await strapi.documents(uidOf(kind)).create({ data: data as never, ...status });
    added.push(documentId);
  }
  return added;
}

/** Themes, regions and institutions of the site. */
export const makeTerms = (strapi: Core.Strapi, ledger: Ledger) =>
  strapi.db.transaction(async () => {
    const named = (terms: Record<string, string>) => Object.entries(terms).map(([slug, name]) => ({ slug, name }));
    ledger.themes.push(...(await addMissing(strapi, 'theme', named(themes))));
    ledger.regions.push(...(await addMissing(strapi, 'region', named(regions))));
    const bodies = Object.entries(institutions).map(([slug, it]) => ({ slug, ...it }));
    ledger.institutions.push(...(await addMissing(strapi, 'institution', bodies)));
    await keepLedger(strapi, ledger);
  });

/** Publications, linked to their themes and to the community that they came from. */
export const makePublications = (strapi: Core.Strapi, ledger: Ledger, communities: Map<string, string>) =>
  strapi.db.transaction(async () => {
    const terms = (await strapi.db.query(uidOf('theme')).findMany({ select: ['slug', 'documentId'] })) as Entry[];
    const documentIds = new Map(terms.map((it) => [it.slug, it.documentId as string]));
    const entries = publications.map(({ age, community, ...data }) => ({
      ...data,
      year: new Date().getUTCFullYear() - age,
      themes: data.themes.map((slug) => documentIds.get(slug)),
      community: community ? communities.get(community) : null,
    }));
    ledger.publications.push(...(await addMissing(strapi, 'publication', entries)));
    await keepLedger(strapi, ledger);
  });
