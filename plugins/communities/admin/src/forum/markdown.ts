export const MARKS = ['bold', 'italic', 'link', 'list', 'quote'] as const;
export type Mark = (typeof MARKS)[number];

const AROUND: Record<'bold' | 'italic' | 'link', [string, string]> = {
  bold: ['**', '**'],
  italic: ['_', '_'],
  link: ['[', '](https://)'],
};
const LINE = { list: '- ', quote: '> ' };

interface Marked {
  text: string;
  start: number;
  end: number;
}

/** Puts a mark around what is selected from `start` to `end`, or before each line of it. */
export function marked(mark: Mark, text: string, start: number, end: number): Marked {
  if (mark === 'list' || mark === 'quote') return linewise(LINE[mark], text, start, end);
  const [before, after] = AROUND[mark];
  const chosen = text.slice(start, end);
  return {
    text: text.slice(0, start) + before + chosen + after + text.slice(end),
    start: start + before.length,
    end: end + before.length,
  };
}

function linewise(prefix: string, text: string, start: number, end: number): Marked {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(from, end).split('\n');
  const chosen = lines.map((line) => prefix + line).join('\n');
  return {
    text: text.slice(0, from) + chosen + text.slice(end),
    start: start + prefix.length,
    end: end + prefix.length * lines.length,
  };
}
