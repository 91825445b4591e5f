import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { ItemState } from '../../../../shared/forum';
import type { Audience } from '../../../../shared/communities';
import type { Canaries, Sight } from './canaries';
import { only, type Rows } from './rows';
import type { Place, Thing } from './truth';
import type { Cast } from './viewers';

type Written = [audience: Audience, state: ItemState, author: string, folder: number];

const ESSENTIAL: Written[] = [
  ['public', 'published', 'member', 0],
  ['members', 'published', 'member', 1],
  ['members', 'pending', 'suspended', 1],
  ['public', 'deleted', 'member', 0],
];
const ALL: Written[] = [
  ...ESSENTIAL,
  ['public', 'pending', 'member', 0],
  ['public', 'rejected', 'member', 0],
  ['members', 'hidden', 'suspended', 1],
  ['members', 'draft', 'moderator', 1],
  ['public', 'hidden', 'left', 0],
];

export interface PlantedDocument {
  id: string;
  /** The current one, an earlier one, and one that waits for the scanner. */
  versions: string[];
}

/** Where the store of the site under test has these bytes. */
function writeBytes(key: string, text: string) {
  const place = path.resolve(__dirname, '../../../../../../.tmp/files', key.slice(-2), key);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

/** Folders for everybody and for members; documents of every audience and state, each with three versions. */
export function writeDocuments(canaries: Canaries, cast: Cast, write: Rows, place: Place, community: string) {
  const closed = (sights: Sight[][]) => (place.hasSections ? sights : []);
  const folders: string[] = [];
  for (const audience of ['public', 'members'] as const) {
    const plant = (what: string) =>
      canaries.plant(place, `${what} of a folder for ${audience}`, closed(only(`published ${audience}` as Thing)), {
        on: ['folders'],
      });
    const [id, name] = [plant('id'), plant('name')];
    write('cm_folders', {
      document_id: id,
      community,
      parent: folders[0] ?? '',
      name,
      sort_name: name,
      audience,
      author: cast.people.moderator?.documentId,
    });
    folders.push(id);
  }
  const documents = (place.isDeep ? ALL : ESSENTIAL).map(([audience, state, author, folder]) => {
    const sight: Sight =
      state === 'published' ? { thing: `published ${audience}` } : { thing: state as Thing, own: author };
    const plant = (what: string, on = ['documents'], anyOf: Sight[][] = [[sight]]) =>
      canaries.plant(place, `${what} of a ${state} document for ${audience}`, closed(anyOf), { on });
    const never = (what: string) => canaries.plant(place, `${what} of a document`, []);
    const id = plant('id', ['documents', ...(state === 'published' ? ['notifications'] : [])]);
    const at = { write, plant, never, id, community, author: cast.people[author]?.documentId };
    const versions = [
      writeVersion(
        { ...at, number: 2, state: ['pending', 'rejected'].includes(state) ? state : 'published' },
        [[sight]],
        true
      ),
      writeVersion({ ...at, number: 1, state: 'published' }, [[sight, { thing: 'earlier version' }]]),
      writeVersion({ ...at, number: 3, state: 'pending' }, [[sight, { thing: 'pending', own: author }]]),
    ];
    const one = `document ${id}`;
    write('cm_documents', {
      document_id: id,
      community,
      folder: folders[folder],
      title: plant('title', ['documents', one]),
      description: plant('description', ['documents', one]),
      found: never('words to search by'),
      language: 'en',
      source: plant('source', ['documents', one]),
      licence: plant('licence', ['documents', one]),
      themes: JSON.stringify([]),
      audience,
      state,
      state_reason: state === 'published' ? null : plant('reason', [one]),
      author: cast.people[author]?.documentId,
      current: versions[0],
      last_number: 3,
      downloads: 0,
      changed_at: new Date(),
    });
    return { id, versions };
  });
  return { folders, documents };
}

interface At {
  write: Rows;
  plant(what: string, on: string[], anyOf: Sight[][]): string;
  never(what: string): string;
  id: string;
  community: string;
  author: string | undefined;
  number: number;
  state: string;
}

function writeVersion(at: At, sights: Sight[][], isCurrent = false): string {
  const { plant, never, write, id, number, state } = at;
  const list = `versions ${id}`;
  const shown = isCurrent ? [list, `document ${id}`] : [list];
  const version = plant(`id of version ${number}`, [list], sights);
  // Nobody gets what the scanner has not seen, or has found something in.
  const bytes = plant(`bytes of version ${number}`, [`file ${version}`], state === 'published' ? sights : []);
  const key = `${never('key')}${never('key')}`;
  writeBytes(key, `Bytes: ${bytes}`);
  write('cm_document_versions', {
    document_id: version,
    community: at.community,
    document: id,
    number,
    state,
    author: at.author,
    name: `${plant(`name of version ${number}`, shown, sights)}.txt`,
    type: 'txt',
    size: 19,
    checksum: plant(`checksum of version ${number}`, shown, sights),
    note: plant(`note of version ${number}`, [list], sights),
    file_key: key,
  });
  const isSmall = isCurrent && state === 'published';
  const small = isSmall ? plant('thumbnail', [`thumbnail ${id}`], sights) : never('thumbnail');
  write('cm_document_readings', {
    document_id: never('reading'),
    community: at.community,
    version,
    state: 'read',
    text: never('text'),
    thumbnail: Buffer.from(`Small: ${small}`).toString('base64'),
  });
  return version;
}
