import type { Core } from '@strapi/strapi';
import type { Who } from './data/people';

/** What the demo has put into the site, by documentId: removing takes this out and nothing else. */
export interface Ledger {
  /** Also people who were there before: an account with the same e-mail address is used, not made twice. */
  people: Partial<Record<Who, string>>;
  users: string[];
  /** Accounts and roles of the admin panel. */
  adminUsers: string[];
  adminRoles: string[];
  themes: string[];
  regions: string[];
  institutions: string[];
  publications: string[];
  /** Slugs of the communities that are done, so that a seed that was cut short goes on where it stopped. */
  communities: string[];
  complete: boolean;
}

const EMPTY: Ledger = {
  people: {},
  users: [],
  adminUsers: [],
  adminRoles: [],
  themes: [],
  regions: [],
  institutions: [],
  publications: [],
  communities: [],
  complete: false,
};

const store = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'communities' });

export const readLedger = async (strapi: Core.Strapi): Promise<Ledger> => ({
  ...structuredClone(EMPTY),
  ...((await store(strapi).get({ key: 'demo' })) as Partial<Ledger> | null),
});

/** Keeps the ledger; called in the transaction that writes what it records, so that the two never differ. */
export const keepLedger = (strapi: Core.Strapi, ledger: Ledger) => store(strapi).set({ key: 'demo', value: ledger });

export const dropLedger = (strapi: Core.Strapi) => store(strapi).delete({ key: 'demo' });
