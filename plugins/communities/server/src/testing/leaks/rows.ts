import type { Sight } from './canaries';
import type { Thing } from './truth';

/** Takes rows to be written into a table. */
export type Rows = (table: string, ...rows: Record<string, unknown>[]) => void;

const now = new Date();
export const stamps = { created_at: now, updated_at: now, published_at: now };

/** One thing that has to be visible. */
export const only = (thing: Thing, own?: string): Sight[][] => [[own === undefined ? { thing } : { thing, own }]];
