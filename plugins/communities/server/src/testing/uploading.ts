import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { ZipFile } from 'yazl';
import type { Site } from './boot';
import { call, type Answer } from './http';
import { jobRow } from './jobs';
import type { Hand, Scene } from './scene';

/** Sends a file as a browser's form does. */
export function upload(
  { site }: Scene,
  hand: Hand,
  path: string,
  name: string,
  bytes: Uint8Array | string,
  data: Record<string, unknown> = {},
  { method = 'POST', headers = {} }: { method?: string; headers?: Record<string, string> } = {}
): Promise<Answer> {
  const body = new FormData();
  body.append('files', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  body.append('data', JSON.stringify(data));
  return call(`${site.url}/api/communities${path}`, { method, token: hand.user.token, body, headers });
}

export interface Download {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

export async function download(
  { site }: Scene,
  hand: Hand | null,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET'
): Promise<Download> {
  const answer = await fetch(`${site.url}/api/communities${path}`, {
    method,
    redirect: 'manual',
    headers: { ...(hand?.user.token ? { authorization: `Bearer ${hand.user.token}` } : {}), ...headers },
  });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** Asks until the answer is as it should be: jobs take their time. */
export async function eventually<T>(ask: () => Promise<T>, isSo: (it: T) => boolean, seconds = 30): Promise<T> {
  for (const end = Date.now() + seconds * 1_000; ; ) {
    const it = await ask();
    if (isSo(it)) return it;
    if (Date.now() > end) throw new Error(`It never came to be so: ${JSON.stringify(it).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function pdfSaying(text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([300, 400]).drawText(text, { x: 20, y: 300, size: 14, font });
  return pdf.save();
}

export async function zipOf(parts: Record<string, string | Buffer>, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  const bytes: Buffer[] = [];
  for await (const part of zip.outputStream as AsyncIterable<Buffer>) bytes.push(part);
  return Buffer.concat(bytes);
}

export const docxSaying = (text: string) =>
  zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  });

export const odtSaying = (text: string) =>
  zipOf(
    {
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t"><text:p>${text}</text:p></office:document-content>`,
    },
    false
  );

export const picture = (width = 40, height = 30, format: 'png' | 'jpeg' | 'webp' | 'gif' = 'png') =>
  sharp({ create: { width, height, channels: 3, background: '#036' } })
    .toFormat(format)
    .toBuffer();

/** Removes what nobody has, as the hourly sweep would hours after an upload was given up. */
export async function sweepFiles({ strapi }: Site): Promise<void> {
  const table = strapi.db.connection;
  await table('cm_files')
    .where({ state: 'coming' })
    .update({ changed_at: new Date(0) });
  await table('cm_jobs').where({ name: 'files.remove' }).delete();
  await table('cm_jobs').insert(jobRow('files.remove'));
  await eventually(
    () => table('cm_files').whereNot({ state: 'kept' }).select('key', 'state'),
    (rows) => rows.length === 0,
    120
  );
}
