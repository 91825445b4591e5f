import { cutQuotes } from './cut';

const quote = ['> Awa replied in “Floods”', '>', '> What works with us is a register.', '> — the end'].join('\n');
const marked = ['##- Write your answer above this line -##', '', 'Awa replied in “Floods”', '', 'What works?'];

/** As mail programs of several makers and languages write answers. */
const MAILS: Record<string, string> = {
  'Gmail in English': `Thank you, that helps.\n\nOn Tue, 3 Nov 2026 at 10:22, Awa <awa@example.org>\nwrote:\n\n${quote}`,
  'Gmail in French': `Thank you, that helps.\n\nLe mar. 3 nov. 2026 à 10:22, Awa <awa@example.org> a écrit :\n\n${quote}`,
  'Gmail in Spanish': `Thank you, that helps.\n\nEl mar, 3 nov 2026 a las 10:22, Awa (<awa@example.org>) escribió:\n\n${quote}`,
  'Gmail in Portuguese': `Thank you, that helps.\n\nEm ter., 3 de nov. de 2026 às 10:22, Awa <awa@example.org> escreveu:\n\n${quote}`,
  'Apple Mail': `Thank you, that helps.\n\n> On 3 Nov 2026, at 10:22, Awa <awa@example.org> wrote:\n>\n${quote}`,
  'Apple Mail in French': `Thank you, that helps.\n\n> Le 3 nov. 2026 à 10:22, Awa <awa@example.org> a écrit :\n>\n${quote}`,
  Thunderbird: `Thank you, that helps.\n\nOn 03/11/2026 10:22, Awa wrote:\n${quote}\n`,
  'Thunderbird in Portuguese': `Thank you, that helps.\n\nEm 03/11/2026 10:22, Awa escreveu:\n${quote}\n`,
  'Outlook in English': `Thank you, that helps.\n\nFrom: Awa <awa@example.org>\nSent: Tuesday, November 3, 2026 10:22 AM\nTo: ben@example.org\nSubject: Floods\n\nWhat works with us`,
  'Outlook in French': `Thank you, that helps.\n\nDe : Awa <awa@example.org>\nEnvoyé : mardi 3 novembre 2026 10:22\nÀ : ben@example.org\nObjet : Floods\n\nWhat works with us`,
  'Outlook in Spanish': `Thank you, that helps.\n\nDe: Awa <awa@example.org>\nEnviado el: martes, 3 de noviembre de 2026 10:22\nPara: ben@example.org\nAsunto: Floods\n\nWhat works`,
  'Outlook in Portuguese': `Thank you, that helps.\n\nDe: Awa <awa@example.org>\nEnviado: terça-feira, 3 de novembro de 2026 10:22\nPara: ben@example.org\nAssunto: Floods\n\nWhat works`,
  'Outlook with a line': `Thank you, that helps.\n\n________________________________\nFrom: Awa <awa@example.org>\nSent: Tuesday\n\nWhat works`,
  'Outlook of old': `Thank you, that helps.\n\n-----Original Message-----\nFrom: Awa\nSent: Tuesday\n\nWhat works`,
  'Outlook of old in French': `Thank you, that helps.\n\n-----Message d'origine-----\nDe : Awa\n\nWhat works`,
  'a signature': `Thank you, that helps.\n\n-- \nBen\nMinistry of Labour\n+221 33 000 00 00\n\nOn Tue, Awa <a@example.org> wrote:\n${quote}`,
  'an iPhone': `Thank you, that helps.\n\nSent from my iPhone\n\n> On 3 Nov 2026, at 10:22, Awa <awa@example.org> wrote:\n>\n${quote}`,
  'our line, not quoted': `Thank you, that helps.\n\n${marked.join('\n')}`,
  'our line, quoted': `Thank you, that helps.\r\n\r\nYahoo Mail: Awa a dit\r\n> ${marked.join('\r\n> ')}`.replace(
    'Yahoo Mail: Awa a dit\r\n',
    'On Tuesday, November 3, 2026, Awa <awa@example.org> wrote:\r\n'
  ),
  'our line in another language': `Thank you, that helps.\n\n${marked.join('\n').replace('Write your answer above this line', 'Escriba su respuesta encima de esta línea')}`,
};

describe('what somebody wrote in a mail', () => {
  it.each(Object.keys(MAILS))('is told from what is quoted: %s', (name) => {
    expect(cutQuotes(MAILS[name] as string)).toBe('Thank you, that helps.');
  });

  it('keeps its paragraphs, its lists, and quotations between its own lines', () => {
    const own =
      'First.\n\n* one\n* two\n\n> What works with us is a register.\n\nNot with us: we wrote to each household.';
    expect(cutQuotes(`${own}\n\nOn Tue, Awa <awa@example.org> wrote:\n${quote}`)).toBe(own);
  });

  it('keeps sentences that look a little like those of mail programs', () => {
    const own = 'As the minister wrote: all are covered.\n\nFrom: the north\nwe hear the same.';
    expect(cutQuotes(own)).toBe(own);
    expect(cutQuotes('A table\n\n| a | b |\n|---|---|\n| 1 | 2 |')).toBe('A table\n\n| a | b |\n|---|---|\n| 1 | 2 |');
  });

  it('is empty where there is nothing else', () => {
    expect(cutQuotes('')).toBe('');
    expect(cutQuotes(`\n\n${quote}`)).toBe('');
    expect(cutQuotes(`On Tue, 3 Nov 2026 at 10:22, Awa <awa@example.org> wrote:\n${quote}`)).toBe('');
    expect(cutQuotes(marked.join('\n'))).toBe('');
  });

  it('is found in what was made to take for ever', () => {
    for (const part of ['> ', 'On ', '_', '\n', ' wrote:', 'De: \n', '-- \n', 'a, ']) {
      expect(typeof cutQuotes(part.repeat(100_000))).toBe('string');
    }
  });
});
