import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** CommonMark with tables, strikethrough and bare links; HTML in the text is text. */
const markdown = new MarkdownIt('default', { html: false, linkify: true, breaks: true });
// A picture from elsewhere would tell its server who reads a private topic.
markdown.disable('image');

const RULES: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li'],
    ...['strong', 'em', 's', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'title', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow ugc noopener noreferrer' }) },
};

/** What is stored beside a Markdown text: HTML of the tags and addresses in RULES only. */
export const render = (text: string): string => sanitizeHtml(markdown.render(text), RULES);

/** Clean HTML by stored HTML. It is a function of its key alone, so no entry can be out of date. */
const cleaned = new Map<string, string>();
const REMEMBERED = 5_000;

/** Sanitises stored HTML once more before it leaves, should a row come from an older version or another hand. */
export function clean(html: string): string {
  const known = cleaned.get(html);
  if (known !== undefined) return known;
  const safe = sanitizeHtml(html, RULES);
  if (cleaned.size >= REMEMBERED) cleaned.delete(cleaned.keys().next().value as string);
  cleaned.set(html, safe);
  return safe;
}
