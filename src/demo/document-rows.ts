import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { documentTexts } from './data/documents';
import type { Who } from './data/people';
import { chartOf, csvOf, docxOf, pdfOf } from './files';
import { rolesIn } from './membership-rows';
import { add, newId, type Row, type Scene } from './rows';
import { DAY } from './time';

/** What the plugin gives to a seed: as an upload takes bytes in, and as its transaction keeps them. */
interface Documents {
  foundBy(...texts: string[]): string;
  sortNameOf(name: string): string;
  take(place: string, name: string): Promise<Row & { key: string; name: string; type: string; size: number }>;
  keep(key: string, version: string): Promise<void>;
}
interface File {
  name: string;
  bytes: Buffer;
  note?: string;
}
interface Content {
  title: string;
  description: string;
}

/**
 * Folders and files of a community that was opened: a guide of two versions, minutes for members only, a chart and a
 * table. The bytes are in the store when this is done; `keep` belongs into the transaction that writes the rows.
 */
export async function documentRows(strapi: Core.Strapi, scene: Scene): Promise<() => Promise<void>> {
  const { content, now } = scene;
  const opened = content.steps.find(({ action }) => action === 'opened')?.ago;
  const [first, second] = [...rolesIn(scene).keys()];
  if (opened === undefined || !first || !second) return async () => undefined;
  const documents = strapi.plugin('communities').service('documents') as Documents;
  const desk: Desk = { scene, documents, kept: [], place: await mkdtemp(path.join(tmpdir(), 'demo-')) };
  try {
    const { folders, guide, minutes, chart, table } = documentTexts[content.language];
    const audience = content.visibility === 'public' ? 'public' : 'members';
    const at = (share: number) => now - opened * share * DAY;
    const open = folderRow(desk, at(0.9), folders.open, audience, first);
    const closed = folderRow(desk, at(0.9), folders.closed, 'members', first);
    const { title, sections } = guide;
    const versions = [sections.slice(0, 2), sections].map((some) => pdfOf(content.name, title, some));
    const [old, present] = await Promise.all(versions);
    if (!old || !present) throw new Error('A version is missing');
    const files = [
      { name: 'guide.pdf', bytes: old },
      { name: 'guide.pdf', bytes: present, note: guide.note },
    ];
    await documentRow(desk, at(0.8), first, guide, files, { folder: open, audience, licence: 'CC BY 4.0' });
    const docx = { name: 'minutes.docx', bytes: await docxOf(minutes.title, minutes.paragraphs) };
    await documentRow(desk, at(0.3), second, minutes, [docx], { folder: closed, audience: 'members' });
    const png = { name: 'chart.png', bytes: await chartOf(chart.title, chart.years, new Date(now).getUTCFullYear()) };
    await documentRow(desk, at(0.2), second, chart, [png], { folder: open, audience });
    const csv = { name: 'values.csv', bytes: csvOf(table.columns, table.rows) };
    await documentRow(desk, at(0.15), first, table, [csv], { folder: open, audience, source: content.name });
  } finally {
    await rm(desk.place, { recursive: true, force: true });
  }
  return async () => {
    for (const { key, version } of desk.kept) await documents.keep(key, version);
  };
}

interface Desk {
  scene: Scene;
  documents: Documents;
  kept: { key: string; version: string }[];
  /** Where a file lies until the store has it. */
  place: string;
}

function folderRow({ scene, documents }: Desk, at: number, name: string, audience: string, by: Who): string {
  const sortName = documents.sortNameOf(name);
  const row = { community: scene.id, parent: '', name, sortName, audience, author: scene.people[by] };
  return add(scene, 'folder', at, row);
}

async function documentRow(desk: Desk, at: number, by: Who, { title, description }: Content, files: File[], more: Row) {
  const { scene, documents } = desk;
  const [community, document, author] = [scene.id, newId(), scene.people[by]];
  let current = '';
  for (const [n, { name, bytes, note = '' }] of files.entries()) {
    const file = path.join(desk.place, name);
    await writeFile(file, bytes);
    const { key, ...received } = await documents.take(file, name);
    const version = { community, document, number: n + 1, state: 'published', author, note, fileKey: key, ...received };
    current = add(scene, 'document-version', at + n * DAY, version);
    desk.kept.push({ key, version: current });
  }
  const row = { community, title, description, found: documents.foundBy(title, description, files[0]?.name ?? '') };
  const state = { state: 'published', language: scene.content.language, themes: scene.content.themes, downloads: 3 };
  const changedAt = new Date(at + (files.length - 1) * DAY);
  const rest = { author, current, lastNumber: files.length, changedAt, ...more };
  add(scene, 'document', at, { ...row, ...state, ...rest }, document);
}
