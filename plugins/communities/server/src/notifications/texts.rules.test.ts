import { KINDS } from './kinds';
import en from './texts/en.json';
import es from './texts/es.json';
import fr from './texts/fr.json';
import pt from './texts/pt.json';
import { languageOf, sentence, sentenceKey } from './texts';

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the sentences of notifications', () => {
  it.each(Object.entries({ es, fr, pt }))('are all there in %s, with the same words to fill in', (_, texts) => {
    expect(Object.keys(texts)).toEqual(Object.keys(en));
    for (const [key, text] of Object.entries(en)) {
      expect([key, placeholders((texts as Record<string, string>)[key] ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('are there for each kind', () => {
    for (const { name } of KINDS) {
      const variants = Object.keys(en).filter((key) => key === name || key.startsWith(`${name}.`));
      expect([name, variants.length > 0]).toEqual([name, true]);
    }
  });

  it('speak of one thing, of many, and of nobody who may be named', () => {
    const told = { actor: 'Awa', subject: null, community: 'Cash', topic: 'Floods', what: null, count: 1 };
    expect(sentence('en', 'post.replied', told)).toBe('Awa replied in “Floods”');
    expect(sentence('fr', 'post.replied', { ...told, count: 3 })).toBe('3 nouvelles réponses dans « Floods »');
    expect(sentence('en', 'membership.requested', told)).toBe('Somebody asks to join Cash');
    expect(sentence('en', 'membership.sanctioned', { ...told, what: 'banned', community: null })).toBe(
      'You were banned from a community'
    );
    expect(() => sentenceKey('no.such', told)).toThrow('no.such');
  });

  it('fill in what people wrote as it is, and run nothing', () => {
    const told = { actor: '{{count}}<b>', subject: null, community: '', topic: '{{#x}}', what: null, count: 1 };
    expect(sentence('en', 'post.replied', told)).toBe('{{count}}<b> replied in “{{#x}}”');
  });

  it('come in a language that there is', () => {
    expect(['pt-BR', 'FR', 'de', null, undefined].map(languageOf)).toEqual(['pt', 'fr', 'en', 'en', 'en']);
  });
});
