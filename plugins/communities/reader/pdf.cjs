'use strict';
const canvas = require('@napi-rs/canvas');
const { getDocumentProxy, renderPageAsImage } = require('unpdf');
const { MAX_PAGES, MAX_PIXELS, MAX_TEXT, PAGE_WIDTH } = require('./limits.cjs');

/** Newer than the oldest Node that the site runs on, and the PDF library uses it. */
ArrayBuffer.prototype.transferToFixedLength ??= function transferToFixedLength(length = this.byteLength) {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy;
};

const OPTIONS = { isEvalSupported: false, maxImageSize: MAX_PIXELS, stopAtErrors: false, verbosity: 0 };

/** The text of a PDF, and its first page as a PNG in base64; a page that cannot be drawn is no reason to have no text. */
exports.readPdf = async (bytes) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
  return { text: await textOf(pdf), page: await firstPage(pdf).catch(() => null) };
};

async function textOf(pdf) {
  const parts = [];
  let length = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES) && length < MAX_TEXT; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((it) => `${it.str ?? ''}${it.hasEOL ? '\n' : ''}`).join('');
    parts.push(text);
    length += text.length;
    page.cleanup();
  }
  return parts.join('\n');
}

async function firstPage(pdf) {
  const page = await pdf.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  // A page as long as a road would be drawn as long.
  if (!(width > 0 && height > 0 && height / width < 10)) return null;
  const image = await renderPageAsImage(pdf, 1, { canvasImport: () => Promise.resolve(canvas), width: PAGE_WIDTH });
  return Buffer.from(image).toString('base64');
}
