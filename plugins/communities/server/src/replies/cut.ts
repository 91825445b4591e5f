import { MARKERS } from '../notifications/texts';

/** Outlook quotes without `>`, below a line, or below the head of that mail. */
const LINE = /^\s*(_{10,}|-{2,}\s?[\p{L}' ’]{8,40}\s?-{2,})\s*$/u;
const HEAD = [
  /^\*?(from|de|von|da)\s?:/i,
  /^\*?(sent|date|envoyé|enviado|enviada|fecha|data|gesendet)( el| em)?\*?\s?:/i,
];
const QUOTED = /^\s*>/;
/** By RFC 3676, with or without its space, which many programs lose. */
const SIGNATURE = /^-- ?$/;
const DEVICE = /^(sent from (my|mail)|get outlook|envoyé (de|depuis)|enviado (desde|do meu|de meu))\b.{0,60}$/i;

/** What a mail program puts before a quotation ends so, and has an address or a year in it, whatever the language. */
const INTRODUCTION = /(@|\b\d{4}\b|, ).*:\s*$/s;
const LONGEST_INTRODUCTION = 3;

/**
 * What somebody wrote, without what their mail program quoted and without a signature. Empty where that is all. Our own
 * line above each mail tells most of it; the rest is for programs that leave it out.
 */
export function cutQuotes(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const ends = [
    lines.findIndex((line) => MARKERS.some((marker) => line.includes(marker))),
    lines.findIndex((line, n) => LINE.test(line) || (HEAD[0]?.test(line) && HEAD[1]?.test(lines[n + 1] ?? ''))),
  ].filter((it) => it >= 0);
  const end = Math.min(...ends, lines.length);
  const above = lines.slice(0, end);
  const own = withoutLast(above, (line) => line.trim() === '' || QUOTED.test(line));
  if (own.length < lines.length && (end < lines.length || lines.slice(own.length).some((line) => QUOTED.test(line)))) {
    dropIntroduction(own);
  }
  const signature = own.findIndex((line) => SIGNATURE.test(line));
  if (signature >= 0) own.length = signature;
  return withoutLast(own, (line) => line.trim() === '' || DEVICE.test(line.trim()))
    .join('\n')
    .trim();
}

function withoutLast(lines: string[], isNothing: (line: string) => boolean): string[] {
  let length = lines.length;
  while (length > 0 && isNothing(lines[length - 1] as string)) length -= 1;
  return lines.slice(0, length);
}

function dropIntroduction(lines: string[]): void {
  const paragraph = lines.length - 1 - lines.lastIndexOf('', lines.length - 1);
  if (paragraph > LONGEST_INTRODUCTION) return;
  if (INTRODUCTION.test(lines.slice(lines.length - paragraph).join('\n'))) lines.length -= paragraph;
}
