'use strict';
/** Characters of text that are kept of one document: about 150 pages. */
exports.MAX_TEXT = 300_000;
/** Bytes of XML that are unpacked of one document. */
exports.MAX_XML = 60 * 1024 * 1024;
/** Entries that an office document may have. */
exports.MAX_ENTRIES = 10_000;
/** Pages of a PDF whose text is read. */
exports.MAX_PAGES = 500;
/** Width in pixels of the first page as it is drawn. */
exports.PAGE_WIDTH = 640;
/** Pixels of a picture inside of a PDF, beyond which it is left out of the drawing. */
exports.MAX_PIXELS = 20_000_000;
