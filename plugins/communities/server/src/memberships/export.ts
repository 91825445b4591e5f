import { Readable } from 'node:stream';
import type { z } from '@strapi/utils';
import { stringify } from 'csv-stringify/sync';
import type { Context } from 'koa';
import type { exportQuery } from '../../../shared/imports';
import type { Member as Listed } from '../../../shared/memberships';
import { seenBy, type Actor } from '../access/actor';
import { COMMUNITY_RULES } from '../access/rules';
import type { Standing } from '../access/standing';
import { isAdministrator, membershipOf, membershipVisible } from '../access/visible';
import { record } from '../audit';
import { rows, transact } from '../database';
import { languageOf, textIn } from '../notifications/texts';
import { forbidden, notFound } from '../refusals';
import { harmless } from './cells';
import { memberFrom, MEMBERS, shown, type MemberRow } from './list';

type Member = Extract<Actor, { kind: 'member' }>;
type Query = z.output<typeof exportQuery>;

/** What the list shows to administrators, no more: no e-mail addresses. */
const COLUMNS = [
  'name',
  'institution',
  'country',
  'role',
  'state',
  'joinedAt',
  'suspendedUntil',
  'reason',
  'message',
  'requestedAt',
  'documentId',
] as const satisfies (keyof Listed)[];
const SEPARATORS = { comma: ',', semicolon: ';' };
const BATCH = 500;

/** Each batch asks anew whether its reader still administers the community; the order is that of an index. */
const NEXT = shown(`SELECT o.id AS id, 0 AS "total", o.member AS "place"
  FROM cm_communities c ${membershipOf()} JOIN cm_memberships o ON o.community = c.document_id
  WHERE c.document_id = :community AND ${isAdministrator} AND ${membershipVisible()} AND ${MEMBERS}
    AND o.member > :after ORDER BY o.member LIMIT ${BATCH}`);

/** Sends the members as a table, however many there are, without ever holding more than a few hundred of them. */
export async function exportMembers(actor: Member, at: Standing, query: Query, koa: Context | null): Promise<void> {
  if (!COMMUNITY_RULES.exportMembers(at)) throw forbidden();
  if (!koa) throw notFound();
  const { id, slug } = at.community;
  await transact(() => record(actor, { community: id, action: 'membership.exported', subjectKind: 'community' }));
  const name = `members-${slug.replace(/[^a-z0-9-]/gi, '')}-${new Date().toISOString().slice(0, 10)}.csv`;
  koa.set('Content-Type', 'text/csv; charset=utf-8');
  koa.set('Content-Disposition', `attachment; filename="${name}"`);
  koa.set('X-Content-Type-Options', 'nosniff');
  koa.set('Content-Security-Policy', "default-src 'none'; sandbox");
  koa.set('Cache-Control', 'private, no-store');
  koa.status = 200;
  koa.body = Readable.from(tableOf(actor, at, query));
}

async function* tableOf(actor: Member, at: Standing, { separator = 'comma', locale }: Query): AsyncGenerator<string> {
  const language = languageOf(locale);
  // Everything in quotes: then nothing that people wrote can end a cell.
  const write = (lines: string[][], bom = false) =>
    stringify(lines, { bom, delimiter: SEPARATORS[separator], quoted: true, record_delimiter: 'windows' });
  yield write([COLUMNS.map((column) => textIn(language, `export.${column}`))], true);
  for (let after = ''; ; ) {
    const found = await rows<MemberRow>(NEXT, { ...seenBy(actor), community: at.community.id, after });
    if (found.length > 0) yield write(found.map((row) => cellsOf(memberFrom(row, actor, at))));
    if (found.length < BATCH) return;
    after = (found[found.length - 1] as MemberRow).place as string;
  }
}

const cellsOf = (member: Listed): string[] => COLUMNS.map((column) => harmless(written(member[column])));

/** An instant as spreadsheets read it. */
const written = (value: string | null) =>
  value !== null && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? value.slice(0, 19).replace('T', ' ') : (value ?? '');
