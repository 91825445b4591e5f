import type { Term } from '../../shared/common';
import { useRead } from './api';

interface Taxonomies {
  themes: Term[];
  regions: Term[];
  institutions: Term[];
}

const NONE: Taxonomies = { themes: [], regions: [], institutions: [] };

/** The lists by which this site classifies communities; a list that the site does not have is empty. */
export const useTaxonomies = (): Taxonomies => useRead<Taxonomies>('/taxonomies').data ?? NONE;

export const choicesOf = (terms: Term[]) => terms.map(({ slug, name }) => ({ value: slug, label: name }));
