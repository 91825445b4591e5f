import { deflateSync } from 'node:zlib';
import { demand, setScene, type Hand, type Scene } from '../testing/scene';
import { docxSaying, download, pdfSaying, picture, upload, zipOf } from '../testing/uploading';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
const HTML = '<!doctype html><script>alert(document.domain)</script>';
const ENDINGS = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'png', 'jpg', 'webp', 'gif', 'zip'];
const FOREIGN = ['svg', 'html', 'htm', 'xhtml', 'js', 'mjs', 'exe', 'php', 'sh', 'xml', 'swf', 'docm', 'hta', ''];
const TEXTS = ['txt', 'csv', 'md'];
const NAMES = [
  '../../../../etc/passwd',
  '..\\..\\windows\\system32\\config',
  '/absolute',
  'C:\\x',
  `${'x'.repeat(251)}`,
  `${'é'.repeat(300)}`,
  '\u202Egpj.exe',
  'a\u0000b',
  'a\r\nSet-Cookie: x=1',
  '"; filename="evil.html',
  'CON',
  '....',
  ' ',
  '\u{1F600}'.repeat(80),
  '%2e%2e%2f%2e%2e%2fetc',
  '=cmd|calc',
  'a/b/c',
  "it's (a) *test*",
];

/** A PNG that says it is so wide and high, whose pixels are all the same. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const lines = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

type File = [name: string, bytes: Uint8Array | string];

describe('four hundred nasty files', () => {
  let scene: Scene;
  let path: string;
  let owner: Hand;
  beforeAll(async () => {
    // More than anybody may send in a minute.
    scene = await setScene();
    scene.site.strapi.config.set('plugin::communities.rateLimits.write.limit', 100_000);
    ({ path, owner } = await scene.community());
  });
  afterAll(() => scene.close());

  /** Of another kind than the name says, or of none. */
  async function refused(): Promise<File[]> {
    const pdf = await pdfSaying('x');
    const png = await picture();
    const docx = await docxSaying('x');
    const zip = await zipOf({ 'a.txt': 'a' });
    const wrong: [what: string, bytes: Uint8Array | string][] = [
      ['svg', SVG],
      ['html', HTML],
      ['empty', ''],
      ['nul', '\0\0\0\0'],
      ['elf', '\x7fELF\x02\x01\x01\0'],
      ['exe', 'MZ\x90\0\x03\0\0\0'],
      ['late-pdf', `junk\n%PDF-1.7\n${HTML}`],
      ['broken-zip', 'PK\x03\x04broken'],
      ['broken-png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])],
      ['gif-head', `GIF89a${HTML}`],
      ['jpeg-head', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(HTML)])],
    ];
    const macros = await zipOf({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': 'x' });
    return [
      ...wrong.flatMap(([what, bytes]) => ENDINGS.map((ending): File => [`${what}.${ending}`, bytes])),
      ...FOREIGN.flatMap((ending): File[] => [
        [`page.${ending}`, HTML],
        [`page.pdf.${ending || 'exe'}`, pdf],
        [`drawing.${ending}`, SVG],
      ]),
      ...ENDINGS.filter((it) => it !== 'pdf').map((ending): File => [`pdf.${ending}`, pdf]),
      ...ENDINGS.filter((it) => it !== 'png').map((ending): File => [`png.${ending}`, png]),
      ...ENDINGS.filter((it) => !['docx', 'zip'].includes(it)).map((ending): File => [`docx.${ending}`, docx]),
      ...ENDINGS.filter((it) => it !== 'zip').map((ending): File => [`zip.${ending}`, zip]),
      ...TEXTS.flatMap((ending): File[] => [
        [`empty.${ending}`, ''],
        [`nul.${ending}`, 'a\0b'],
        [`png.${ending}`, png],
        [`zip.${ending}`, zip],
        [`escape.${ending}`, '\x1b[2J'],
      ]),
      ['macros.docx', macros],
      ['bomb.png', bomb(30_000, 30_000)],
      ['wide.png', bomb(100_000, 500)],
      ['large.zip', Buffer.concat([zip, Buffer.alloc(9 * 1024 * 1024)])],
      ['large.txt', 'x'.repeat(9 * 1024 * 1024)],
    ];
  }

  /** Harmless as long as they are only ever downloaded. */
  async function taken(): Promise<File[]> {
    const zeros = await zipOf({ 'zeros.txt': Buffer.alloc(200 * 1024 * 1024) });
    const unfolding = await zipOf({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document>${'<w:p/>'.repeat(4_000_000)}</w:document>`,
    });
    const entities = await zipOf({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>',
    });
    const names = NAMES.flatMap((name) => ['txt', 'pdf', 'png'].map((ending) => `${name}.${ending}`));
    const bytes: Record<string, Uint8Array | string> = { txt: HTML, pdf: await pdfSaying('x'), png: await picture() };
    const gif = Buffer.concat([await picture(8, 8, 'gif'), await zipOf({ 'evil.class': 'x' }), Buffer.from(HTML)]);
    return [
      ...names.map((name): File => [name, bytes[name.split('.').pop() as string] as string]),
      ...TEXTS.flatMap((ending): File[] => [
        [`page.${ending}`, HTML],
        [`drawing.${ending}`, SVG],
        [`formula.${ending}`, '=HYPERLINK("http://x","y")'],
      ]),
      ['zeros.zip', zeros],
      ['unfolding.docx', unfolding],
      ['entities.docx', entities],
      ['polyglot.gif', gif],
      ['polyglot.pdf', `%PDF-1.4\n${HTML}`],
      ['script.pdf', '%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj'],
      [
        'traversal.zip',
        Buffer.from(
          String(await zipOf({ 'aaaaaaaa.txt': 'x' }).then((it) => it.toString('latin1'))).replaceAll(
            'aaaaaaaa',
            '../../aa'
          ),
          'latin1'
        ),
      ],
    ];
  }

  const memory = () => Math.round(process.memoryUsage().rss / 1_048_576);

  it('are refused, or go out again as downloads that nothing opens', async () => {
    const [no, yes] = [await refused(), await taken()];
    expect(2 * no.length + yes.length).toBeGreaterThanOrEqual(400);
    const before = memory();
    let most = before;
    const wrong: string[] = [];
    const first = demand(await upload(scene, owner, `${path}/documents`, 'first.txt', 'first'), 201).body.data;
    // Both ways in.
    const doors = [`${path}/documents`, `${path}/documents/${first.documentId}/versions`];
    for (const [name, bytes, door] of doors.flatMap((door) =>
      no.map(([name, bytes]) => [name, bytes, door] as const)
    )) {
      const { status, body } = await upload(scene, owner, door, name, bytes);
      most = Math.max(most, memory());
      const path_ = body?.error?.details?.errors?.[0]?.path?.join('.');
      if (!(status === 400 && path_ === 'files') && status !== 413)
        wrong.push(`${name}: ${status} ${JSON.stringify(body)}`.slice(0, 300));
    }
    // And into the picture of the community, which takes nothing but pictures.
    for (const [name, bytes] of [...no, ...yes]) {
      const { status, body } = await upload(
        scene,
        owner,
        `${path}/picture`,
        name,
        bytes,
        { alternativeText: 'x' },
        { method: 'PUT' }
      );
      most = Math.max(most, memory());
      const isRefused = status === 400 && body.error.details.errors[0].path[0] === 'files';
      const isPicture = status === 200 && /^(\x89PNG|GIF8)/.test(Buffer.from(bytes).toString('latin1', 0, 4));
      if (!isRefused && !isPicture && status !== 413) wrong.push(`picture ${name}: ${status}`);
    }
    const shown = await download(scene, owner, `${path}/picture`);
    expect([shown.headers.get('content-type'), shown.bytes.includes('<script>')]).toEqual(['image/webp', false]);
    for (const [name, bytes] of yes) {
      const made = demand(await upload(scene, owner, `${path}/documents`, name, bytes), 201).body.data;
      most = Math.max(most, memory());
      const file = await download(scene, owner, `${path}/documents/${made.documentId}/file`);
      const said = Object.fromEntries(file.headers);
      const isHard =
        file.status === 200 &&
        said['x-content-type-options'] === 'nosniff' &&
        said['content-security-policy'] === "default-src 'none'; sandbox" &&
        /^attachment; filename="[^"\\/\r\n]+"; filename\*=UTF-8''[A-Za-z0-9._~!#$&+^`|%-]+$/.test(
          said['content-disposition'] ?? ''
        ) &&
        !/html|svg|xml;|javascript/.test(said['content-type'] ?? '');
      const isPlain = !/[\\/\p{Cc}\p{Cf}]/u.test(made.file.name) && Buffer.byteLength(made.file.name) <= 210;
      if (!isHard || !isPlain) wrong.push(`${name}: ${JSON.stringify(said)} ${made.file.name}`);
      if (name === 'polyglot.gif' && file.bytes.includes('<script>')) wrong.push('the script is still in the picture');
    }
    expect(wrong).toEqual([]);
    process.stdout.write(
      `nasty files: ${3 * no.length + 2 * yes.length}, memory ${before} MB before, ${most} MB at most\n`
    );
    expect(most - before).toBeLessThan(300);
  }, 600_000);

  it('leave nothing behind of those that were refused, and nothing unread for ever', async () => {
    const knex = scene.site.strapi.db.connection;
    for (const end = Date.now() + 120_000; Date.now() < end; ) {
      const [{ n = 1 } = {}] = (await knex('cm_jobs').where({ name: 'documents.read' }).count({ n: '*' })) as {
        n?: number;
      }[];
      if (Number(n) === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const coming = await knex('cm_files').where({ state: 'coming' }).select('key');
    expect(coming).toEqual([]);
    const unread = await knex('cm_document_versions as v')
      .leftJoin('cm_document_readings as r', 'r.version', 'v.document_id')
      .whereNull('r.id')
      .select('v.name');
    expect(unread).toEqual([]);
    expect((await owner.get(`${path}/documents`)).status).toBe(200);
  }, 180_000);
});
