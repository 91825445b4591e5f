import { randomInt } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Who } from './data/people';
import type { CommunityContent } from './data/types';

export type Row = Record<string, unknown>;

/** The plugin's types that the demo fills, in the order in which they are written. */
export const KINDS = [
  'community',
  'slug',
  'community-text',
  'rules-version',
  'request-message',
  'membership',
  'category',
  'topic',
  'post',
  'post-revision',
  'read-marker',
  'folder',
  'document',
  'document-version',
  'event',
  'attendance',
  'announcement',
  'acknowledgement',
  'audit-entry',
  'activity',
  'notification',
] as const;
export type Kind = (typeof KINDS)[number];
export type Rows = Record<Kind, Row[]>;

/** Everything that the rows of one community are made from. */
export interface Scene {
  content: CommunityContent;
  /** documentId of the community. */
  id: string;
  /** documentIds of the people. */
  people: Record<Who, string>;
  /** Who of the panel acts for the platform team. */
  team: string;
  now: number;
  render: (markdown: string) => string;
  /** What the plugin keeps of the times of an event. */
  eventTimes: (series: { start: string; end: string; zone: string; recurrence: string | null }) => Row;
  rows: Rows;
}

export const noRows = (): Rows => Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Rows;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A documentId as Strapi makes them: 24 letters and digits, a letter first. */
export const newId = (): string => {
  const signs = Array.from({ length: 23 }, () => `${LETTERS}0123456789`[randomInt(36)]);
  return [LETTERS[randomInt(26)], ...signs].join('');
};

/** Adds a row with its documentId and times; gives the documentId. */
export function add(scene: Scene, kind: Kind, at: number, row: Row, documentId = newId()): string {
  const time = new Date(at);
  scene.rows[kind].push({ documentId, createdAt: time, updatedAt: time, publishedAt: time, ...row });
  return documentId;
}

export const table = (strapi: Core.Strapi, kind: string) =>
  strapi.db.query(`plugin::communities.${kind}` as UID.ContentType);

/** Writes the rows in a few statements per table; to be called in a transaction. */
export async function writeRows(strapi: Core.Strapi, rows: Rows): Promise<void> {
  for (const kind of KINDS) {
    // The audit log is read in the order in which it was written.
    const inOrder = [...rows[kind]].sort((a, b) => Number(a.createdAt) - Number(b.createdAt));
    if (inOrder.length > 0) await table(strapi, kind).createMany({ data: inOrder as never[] });
  }
}
