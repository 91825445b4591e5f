import { PDFDocument, rgb, StandardFonts, type PDFFont } from 'pdf-lib';
import sharp from 'sharp';
import { ZipFile } from 'yazl';

const INK = rgb(0.13, 0.13, 0.2);
const COLOUR = rgb(0.29, 0.27, 0.85);
/** A4, in points. */
const [WIDTH, HEIGHT, MARGIN] = [595, 842, 64];

function linesOf(text: string, font: PDFFont, size: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines[lines.length - 1]} ${word}`.trim();
    if (font.widthOfTextAtSize(longer, size) > WIDTH - 2 * MARGIN) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A page with a title and paragraphs under headings. */
export async function pdfOf(
  above: string,
  title: string,
  sections: { heading: string; text: string }[]
): Promise<Buffer> {
  const document = await PDFDocument.create();
  const [plain, bold] = await Promise.all(
    [StandardFonts.Helvetica, StandardFonts.HelveticaBold].map((it) => document.embedFont(it))
  );
  if (!plain || !bold) throw new Error('A font is missing');
  const page = document.addPage([WIDTH, HEIGHT]);
  page.drawRectangle({ x: 0, y: HEIGHT - 12, width: WIDTH, height: 12, color: COLOUR });
  let y = HEIGHT - MARGIN;
  const write = (text: string, font: PDFFont, size: number, color = INK) => {
    for (const line of linesOf(text, font, size)) {
      page.drawText(line, { x: MARGIN, y, size, font, color });
      y -= size * 1.5;
    }
  };
  write(above, plain, 11, COLOUR);
  y -= 8;
  write(title, bold, 20);
  for (const { heading, text } of sections) {
    y -= 18;
    write(heading, bold, 13);
    write(text, plain, 11);
  }
  document.setTitle(title);
  return Buffer.from(await document.save());
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The smallest file that Word and LibreOffice take for a document (ECMA-376, part 1). */
export function docxOf(title: string, paragraphs: string[]): Promise<Buffer> {
  const paragraph = (text: string, run = '') =>
    `<w:p><w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const heading = paragraph(title, '<w:rPr><w:b/><w:sz w:val="36"/></w:rPr>');
  const body = [heading, ...paragraphs.map((text) => paragraph(text))].join('');
  return zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${WORDS}><w:body>${body}</w:body></w:document>`,
  });
}

async function zipOf(files: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

/** Bars, the last one being of this year. */
export function chartOf(title: string, values: number[], year: number): Promise<Buffer> {
  const most = Math.max(...values);
  const bars = values.map((value, n) => {
    const [x, height] = [90 + n * 140, (value / most) * 360];
    return `<rect x="${x}" y="${480 - height}" width="90" height="${height}" rx="6" fill="#4945ff" opacity="${0.5 + n * 0.1}"/>
      <text x="${x + 45}" y="${470 - height}" text-anchor="middle" font-size="24">${value}</text>
      <text x="${x + 45}" y="514" text-anchor="middle" font-size="22" fill="#555">${year - values.length + 1 + n}</text>`;
  });
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="560" font-family="sans-serif" fill="#212134">
    <rect width="960" height="560" fill="#fff"/><text x="60" y="64" font-size="30" font-weight="bold">${escaped(title)}</text>${bars.join('')}</svg>`;
  return sharp(Buffer.from(picture)).png().toBuffer();
}

/** A table as spreadsheets read it, in UTF-8 with a mark that says so. */
export const csvOf = (columns: string[], rows: (string | number)[][]): Buffer =>
  Buffer.from(`\uFEFF${[columns, ...rows].map((row) => row.map((it) => `"${it}"`).join(';')).join('\r\n')}\r\n`);
