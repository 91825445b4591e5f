import { clean, render } from './markdown';

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:x)',
  '![x](https://tracker.example/p.gif)',
  '<a href="javascript:x" onclick="x">y</a>',
  '<svg/onload=alert(1)>',
  '<iframe src="https://example.org"></iframe>',
  '<style>*{background:url(https://example.org)}</style>',
  '"><script>alert(1)</script>',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '[a](//evil.example)',
  '<form action="https://example.org"><input name=p></form>',
];

test.each(ATTACKS)('%s does nothing', (text) => {
  for (const html of [render(text), clean(text), clean(render(text))]) {
    expect(html).not.toMatch(/<(script|img|svg|iframe|style|form|input|math)/i);
    expect(html).not.toMatch(/\son\w+\s*=[^&]*>/i);
    expect(html).not.toMatch(/<a [^>]*href="(?!https?:|mailto:)/i);
  }
});

test('what people write is there', () => {
  const html = render(
    '**Bold**, a [link](https://example.org) and\n\n- a list\n\n> a quote\n\n| a | b |\n|---|---|\n| 1 | 2 |'
  );
  expect(html).toContain('<strong>Bold</strong>');
  expect(html).toContain('<a href="https://example.org" rel="nofollow ugc noopener noreferrer">link</a>');
  expect(html).toContain('<li>a list</li>');
  expect(html).toContain('<blockquote>');
  expect(html).toContain('<td>2</td>');
  expect(clean(html)).toBe(html);
});
