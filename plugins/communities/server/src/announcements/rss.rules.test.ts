import { escapeXml } from './rss';

test('what XML does not know is left out, and the rest is there as it was', () => {
  expect(escapeXml('a<b>&"c"\u0000\u001f\ufffe\ud800d')).toBe('a&lt;b&gt;&amp;&quot;c&quot;d');
  expect(escapeXml('São Tomé 🌱 línea\n')).toBe('São Tomé 🌱 línea\n');
});
