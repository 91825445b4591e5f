'use strict';
const { SaxesParser } = require('saxes');
const yauzl = require('yauzl');
const { MAX_ENTRIES, MAX_TEXT, MAX_XML } = require('./limits.cjs');

/** Elements of WordprocessingML and of OpenDocument after which a line ends, and those that stand for a blank. */
const LINES = new Set(['w:p', 'text:p', 'text:h', 'w:br', 'text:line-break']);
const BLANKS = new Set(['w:tab', 'text:tab', 'text:s', 'w:tc', 'table:table-cell']);
/** Parts of a document that nobody reads in it. */
const SILENT = new Set(['w:instrText', 'w:delText', 'text:tracked-changes', 'office:annotation']);

/** The text in the part called `wanted` of an office document, which is a ZIP of XML. */
exports.textOfOffice = async (bytes, wanted) => {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  let seen = 0;
  for await (const entry of zip.eachEntry()) {
    if ((seen += 1) > MAX_ENTRIES) throw new Error('This document has too many parts');
    if (entry.fileName === wanted) return textIn(await zip.openReadStreamPromise(entry));
  }
  throw new Error('This document has no text');
};

async function textIn(stream) {
  const parser = new SaxesParser();
  const text = [];
  let length = 0;
  let silent = 0;
  const add = (part) => {
    if (silent > 0) return;
    text.push(part);
    length += part.length;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', add);
  parser.on('opentag', ({ name }) => {
    if (SILENT.has(name)) silent += 1;
    if (BLANKS.has(name)) add(' ');
  });
  parser.on('closetag', ({ name }) => {
    if (SILENT.has(name)) silent -= 1;
    if (LINES.has(name)) add('\n');
  });
  let unpacked = 0;
  stream.setEncoding('utf8');
  for await (const part of stream) {
    // Counted as it comes: what the ZIP says of its own size may be a lie.
    if ((unpacked += part.length) > MAX_XML) throw new Error('This document unfolds to too much');
    parser.write(part);
    if (length > MAX_TEXT) break;
  }
  return text.join('');
}
