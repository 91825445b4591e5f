import sharp from 'sharp';
import { openPromise, type ZipFile } from 'yauzl';
import type { DocumentType } from '../../../shared/documents';
import { headOf, pictureFormat } from '../files/decoding';

interface TypeFacts {
  mime: string;
  /** The first is given to files that we name. */
  endings: string[];
}

export const TYPES: Record<DocumentType, TypeFacts> = {
  pdf: { mime: 'application/pdf', endings: ['pdf'] },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endings: ['pptx'] },
  odt: { mime: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
  odp: { mime: 'application/vnd.oasis.opendocument.presentation', endings: ['odp'] },
  txt: { mime: 'text/plain; charset=utf-8', endings: ['txt'] },
  csv: { mime: 'text/csv; charset=utf-8', endings: ['csv'] },
  md: { mime: 'text/markdown; charset=utf-8', endings: ['md', 'markdown'] },
  png: { mime: 'image/png', endings: ['png'] },
  jpeg: { mime: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  webp: { mime: 'image/webp', endings: ['webp'] },
  gif: { mime: 'image/gif', endings: ['gif'] },
  zip: { mime: 'application/zip', endings: ['zip'] },
};

/** Part without which a document of Office is none. */
const PARTS: Partial<Record<DocumentType, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
};
const PICTURES: DocumentType[] = ['png', 'jpeg', 'webp', 'gif'];
export const isPicture = (type: DocumentType) => PICTURES.includes(type);

export function typeByName(name: string): DocumentType | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = (Object.keys(TYPES) as DocumentType[]).find((type) => TYPES[type].endings.includes(ending));
  return found ?? null;
}

/** Whether the bytes are what the name says: nobody gets something else than it is called. */
export async function isReally(type: DocumentType, place: string): Promise<boolean> {
  const head = await headOf(place);
  switch (type) {
    case 'pdf':
      return head.subarray(0, 5).toString('latin1') === '%PDF-';
    case 'txt':
    case 'csv':
    case 'md':
      return isText(head);
    case 'png':
    case 'jpeg':
    case 'webp':
    case 'gif':
      return pictureFormat(head) === type && (await isDecodable(place));
    default:
      return head.subarray(0, 2).toString('latin1') === 'PK' && (await isZipOf(type, place));
  }
}

const isDecodable = (place: string) =>
  sharp(place)
    .metadata()
    .then(
      () => true,
      () => false
    );

/** Text of any character set has no control characters but these; that of UTF-16 says so in its first two bytes. */
function isText(head: Buffer): boolean {
  if (head.length > 1 && [0xfffe, 0xfeff].includes(head.readUInt16BE(0))) return true;
  return head.every((byte) => byte >= 0x20 || [0x09, 0x0a, 0x0c, 0x0d].includes(byte));
}

const MOST_ENTRIES = 20_000;

async function isZipOf(type: DocumentType, place: string): Promise<boolean> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(place, { lazyEntries: true, autoClose: false });
    if (type === 'zip') return true;
    return type.startsWith('od') ? await isOpenDocument(type, zip) : await isOffice(PARTS[type] as string, zip);
  } catch {
    return false;
  } finally {
    zip?.close();
  }
}

/** One with macros is called otherwise, and is not taken under this name. */
async function isOffice(part: string, zip: ZipFile): Promise<boolean> {
  const names = new Set<string>();
  for await (const { fileName } of zip.eachEntry()) {
    if (names.add(fileName).size > MOST_ENTRIES) return false;
  }
  const hasMacros = [...names].some((it) => /vbaProject\.bin$/i.test(it));
  return names.has('[Content_Types].xml') && names.has(part) && !hasMacros;
}

/** Its first part says which it is, not compressed. */
async function isOpenDocument(type: DocumentType, zip: ZipFile): Promise<boolean> {
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'mimetype' || entry.uncompressedSize > 100) return false;
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('latin1').trim() === TYPES[type].mime;
  }
  return false;
}
