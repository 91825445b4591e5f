import type { Knex } from 'knex';
import type { Term } from '../../shared/common';
import { settings } from './config';
import { sql } from './database';
import { invalid } from './refusals';

export type TaxonomyName = 'themes' | 'regions' | 'institutions';

interface Known {
  names: Map<string, string>;
  readAt: number;
  reading: boolean;
}

/** Names of terms, kept for some seconds: the site owns these types, and no decision about access rests on them. */
const known = new Map<TaxonomyName, Known>();
const FRESH_FOR = 5_000;

async function read(name: TaxonomyName, on: Knex): Promise<void> {
  const uid = settings().taxonomies[name];
  const model = uid ? strapi.db.metadata.get(uid) : undefined;
  const terms = model
    ? ((await on(model.tableName).whereNotNull('published_at').orderBy('id').select('slug', 'name')) as Term[])
    : [];
  known.set(name, { names: new Map(terms.map((it) => [it.slug, it.name])), readAt: Date.now(), reading: false });
}

export async function loadTaxonomies(): Promise<void> {
  for (const name of ['themes', 'regions', 'institutions'] as const) await read(name, sql());
}

function namesOf(name: TaxonomyName): Map<string, string> {
  const taxonomy = known.get(name);
  if (!taxonomy) return new Map();
  if (Date.now() - taxonomy.readAt > FRESH_FOR && !taxonomy.reading) {
    taxonomy.reading = true;
    // Beside any transaction: nobody waits for this, so the transaction may end meanwhile.
    read(name, strapi.db.connection as unknown as Knex).catch((error: unknown) => {
      taxonomy.reading = false;
      strapi.log.warn(`The taxonomy ${name} could not be read: ${String(error)}`);
    });
  }
  return taxonomy.names;
}

export const termOf = (name: TaxonomyName, slug: string | null): Term | null => {
  const label = slug === null ? undefined : namesOf(name).get(slug);
  return slug === null || label === undefined ? null : { slug, name: label };
};

export const termsOf = (name: TaxonomyName, slugs: string[]): Term[] =>
  slugs.map((slug) => termOf(name, slug)).filter((it) => it !== null);

const allTerms = (name: TaxonomyName): Term[] =>
  [...namesOf(name)].map(([slug, label]) => ({ slug, name: label })).sort((a, b) => a.name.localeCompare(b.name));

export const classification = () => ({
  themes: allTerms('themes'),
  regions: allTerms('regions'),
  institutions: allTerms('institutions'),
});

/** @throws ValidationError naming `field` where the site has no such term, after looking again */
export async function demandTerms(name: TaxonomyName, slugs: string[], field: string): Promise<void> {
  if (slugs.every((slug) => namesOf(name).has(slug))) return;
  await read(name, sql());
  if (!slugs.every((slug) => namesOf(name).has(slug))) throw invalid(field, 'unknown-term');
}
