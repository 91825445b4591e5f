import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { KINDS } from '../../../server/src/notifications/kinds';
import { REASONS } from '../../../server/src/refusals';

const LANGUAGES = ['en', 'es', 'fr', 'pt'];
const PANEL = join(__dirname, '..');
const SERVER = join(__dirname, '../../../server/src');

type Texts = Record<string, string>;

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/\.test\.tsx?$|^testing\b/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const keysOf = (json: string) => [...json.matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key as string);
const filesOf = (language: string) => filesIn(join(__dirname, language), /\.json$/);
const textsOf = (language: string): Texts =>
  Object.assign({}, ...filesOf(language).map((json) => JSON.parse(json) as Texts)) as Texts;

/** Names in `{name}` and `{name, plural, …}`, but no branches as in `one {is} other {are}`. */
const placeholders = (text: string) => {
  const found = text.matchAll(/(?<!(?:=\d|zero|one|two|few|many|other) )\{(\w+)[,}]/g);
  return [...new Set([...found].map(([, name]) => name as string))].sort();
};

const english = textsOf('en');

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('have each key once', () => {
    const keys = filesOf(language).flatMap(keysOf);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('have the keys of English, no fewer and no more', () => {
    expect(Object.keys(texts).filter((key) => !(key in english))).toEqual([]);
    expect(Object.keys(english).filter((key) => !texts[key])).toEqual([]);
  });

  it('have the placeholders of English', () => {
    const differing = Object.keys(english).filter(
      (key) => placeholders(texts[key] ?? '').join() !== placeholders(english[key] ?? '').join()
    );
    expect(differing).toEqual([]);
  });

  it('can be put together', () => {
    const wrong: string[] = [];
    const intl = createIntl({ locale: language, messages: texts, onError: (error) => wrong.push(error.message) });
    for (const [key, text] of Object.entries(texts)) {
      intl.formatMessage({ id: key }, Object.fromEntries(placeholders(text).map((name) => [name, 2])));
    }
    expect(wrong).toEqual([]);
  });
});

describe('the keys', () => {
  const sources = filesIn(PANEL, /\.tsx?$/).join('\n');
  const quoted = new Set([...sources.matchAll(/'([a-z][\w.-]*)'/gi)].map(([, literal]) => literal));
  /** Keys that are put together, as in `refusal.${reason}`. */
  const patterns = [...sources.matchAll(/`([a-z][^`\s]*\$\{[^`\s]*)`/g)]
    .map(([, template]) => (template as string).split(/\$\{[^}]*\}/))
    .filter((parts) => parts.join('').includes('.'))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[.]/g, '\\.')).join('[^.]+(?:\\.[^.]+)*')}$`));

  it('are all used', () => {
    const unused = Object.keys(english).filter(
      (key) => !quoted.has(key) && !patterns.some((pattern) => pattern.test(key))
    );
    expect(unused).toEqual([]);
  });

  it('have a sentence for every refusal of the server', () => {
    expect(Object.keys(REASONS).filter((reason) => !english[`refusal.${reason}`])).toEqual([]);
  });

  it('have a sentence for everything that the server writes into the audit log', () => {
    const server = filesIn(SERVER, /\.ts$/).join('\n');
    const named = [
      ...server.matchAll(
        /'((?:community|membership|ownership|panel-account|topic|post|event|announcement|webhook)\.[a-z-]+)'/g
      ),
    ];
    const steps = [...server.matchAll(/done: '([a-z-]+)'/g)].map(([, done]) => `community.${done}`);
    const actions = [...named.map(([, action]) => action as string), ...steps];
    expect(actions.length).toBeGreaterThan(40);
    // The last one only webhooks are told of.
    const kinds = [...KINDS.map(({ name }) => name), 'community.edited'];
    expect(actions.filter((action) => !english[`audit.${action}`] && !kinds.includes(action))).toEqual([]);
  });
});
