'use strict';
/**
 * Reads the text of a document, and draws the first page of a PDF. A program of its own, which the site starts for one
 * document and kills when it takes too long or too much: what a file makes of its reader hurts nobody but this process.
 * The document comes on stdin, the answer leaves on stdout as JSON: `{ text, page }`, `page` a PNG in base64 or null.
 */
const { textOfOffice } = require('./office.cjs');
const { readPdf } = require('./pdf.cjs');
const { MAX_TEXT } = require('./limits.cjs');

const READERS = {
  pdf: readPdf,
  docx: async (bytes) => ({ text: await textOfOffice(bytes, 'word/document.xml'), page: null }),
  odt: async (bytes) => ({ text: await textOfOffice(bytes, 'content.xml'), page: null }),
};

const input = async () => {
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
};

const main = async () => {
  // Libraries warn on stdout, which is for the answer.
  console.log = console.warn = console.info = () => undefined;
  const read = READERS[process.argv[2]];
  const { text, page } = await read(await input());
  process.stdout.write(JSON.stringify({ text: text.slice(0, MAX_TEXT), page }), () => process.exit(0));
};

main().catch((error) => {
  process.stderr.write(String(error?.message ?? error).slice(0, 500), () => process.exit(1));
});
