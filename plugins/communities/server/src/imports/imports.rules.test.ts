import { decode } from './decode';
import { lineOf } from './lines';
import { readTable } from './table';

const reasonOf = async (act: () => unknown): Promise<unknown> => {
  try {
    await act();
    return undefined;
  } catch (error) {
    return (error as { details?: { reason?: string } }).details?.reason;
  }
};
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('the text of a file', () => {
  const text = 'Prénom;Courriel\r\nAïssatou;aissatou@example.org\r\n';
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['Latin-1', Buffer.from(text, 'latin1'), 'windows-1252'],
    ['UTF-16', utf16(text), 'utf-16'],
    ['UTF-16, the other way round', utf16(text, true), 'utf-16'],
    ['UTF-16 without a mark', Buffer.from(text.normalize('NFD').replace(/\p{M}/gu, ''), 'utf16le'), 'utf-16'],
  ])('is read from %s', async (_, bytes, encoding) => {
    const found = decode(bytes, 'files');
    expect(found.encoding).toBe(encoding);
    expect(await readTable(found.text, 'files')).toMatchObject({
      separator: 'semicolon',
      rows: [{ number: 2, cells: { address: 'aissatou@example.org' } }],
    });
  });

  it('keeps the signs that only Windows has', async () => {
    const found = decode(Buffer.from([...Buffer.from('email,name\na@example.org,N'), 0x92, 0x47, 0x9c]), 'files');
    expect((await readTable(found.text, 'files')).rows[0]?.cells.name).toBe('N’Gœ');
  });

  it.each([
    ['a workbook', Buffer.from('PK\u0003\u0004xl/workbook.xml'), 'workbook'],
    ['an old workbook', Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'workbook'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]), 'not-a-table'],
    ['half of a character', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'not-a-table'],
    ['a NUL', Buffer.from('email\na@example.org\0'), 'not-a-table'],
  ])('is not found in %s', async (_, bytes, reason) => {
    expect(await reasonOf(() => decode(bytes, 'files'))).toBe(reason);
  });
});

describe('a table', () => {
  const columnsOf = async (header: string) => {
    try {
      return (await readTable(`${header}\nx\n`, 'files')).columns.map(({ means }) => means);
    } catch {
      return undefined;
    }
  };

  it('has its columns by the names that people give them', async () => {
    const names = ['E-Mail', 'e mail', 'COURRIEL', 'Adresse électronique', 'Correo electrónico', 'Correio eletrônico'];
    for (const name of names) expect([name, await columnsOf(name)]).toEqual([name, ['address']]);
    expect(await columnsOf('Nom complet;Adresse;Adresse e-mail;Rôle;Langue;Message;Note')).toEqual([
      'name',
      null,
      'address',
      'role',
      'language',
      'message',
      null,
    ]);
    expect(await columnsOf('Nombre\tCorreo\tRol\tIdioma\tMensaje')).toEqual([
      'name',
      'address',
      'role',
      'language',
      'message',
    ]);
    expect(await columnsOf('Nome,E-mail,Papel,Língua,Mensagem')).toEqual([
      'name',
      'address',
      'role',
      'language',
      'message',
    ]);
    // Of two, the first counts.
    expect(await columnsOf('email,courriel')).toEqual(['address', null]);
  });

  it('is separated by what makes sense of its first row', async () => {
    expect(await readTable('Nom, prénom;E-mail\n"Sow; Awa";awa@example.org', 'files')).toMatchObject({
      separator: 'semicolon',
      rows: [{ cells: { address: 'awa@example.org' } }],
    });
    expect(await readTable('sep=,\nemail,name\na@example.org,A;B', 'files')).toMatchObject({
      separator: 'comma',
      rows: [{ number: 3, cells: { name: 'A;B' } }],
    });
    expect((await readTable('email\na@example.org', 'files')).separator).toBe('comma');
  });

  it('counts its rows as a spreadsheet does, and leaves empty ones out', async () => {
    const { rows } = await readTable('email;message\na@example.org;"two\nlines"\n;;;\n\nb@example.org\n;\n', 'files');
    expect(rows.map(({ number, cells }) => [number, cells.address])).toEqual([
      [2, 'a@example.org'],
      [5, 'b@example.org'],
    ]);
    expect(rows[0]?.cells.message).toBe('two\nlines');
  });

  it.each(
    [
      ['', 'empty-file'],
      [' \n\n', 'empty-file'],
      ['email\n', 'empty-file'],
      ['email\n;;\n\n', 'empty-file'],
      ['awa@example.org\nben@example.org\n', 'no-address-column'],
      ['name;role\nAwa;member\n', 'no-address-column'],
      ['email\n"awa@example.org', 'not-a-table'],
      [`email\n${'a@example.org\n'.repeat(5_001)}`, 'too-many-lines'],
      [`email${'\n'.repeat(900_000)}`, 'too-many-lines'],
      [`email\n${'x'.repeat(900_000)}`, 'not-a-table'],
      ['x'.repeat(900_000), 'no-address-column'],
      [','.repeat(900_000), 'no-address-column'],
      [`email\n${'"a" '.repeat(200_000)}`, 'not-a-table'],
    ].map((it) => [String(it[0]).slice(0, 40), ...it] as string[])
  )('is not found in %j', async (_, text, reason) => {
    expect(await reasonOf(() => readTable(text, 'files'))).toBe(reason);
  });
});

describe('a line', () => {
  const line = (cells: Parameters<typeof lineOf>[0]['cells']) => lineOf({ number: 2, cells });

  it('says who is invited, as what, and in which language', async () => {
    expect(
      line({ address: 'Awa <AWA@example.org>', role: 'Modératrice', language: 'Français', name: ' Awa ' })
    ).toEqual({
      number: 2,
      text: 'Awa <AWA@example.org>',
      address: 'awa@example.org',
      name: 'Awa',
      role: 'moderator',
      message: null,
      language: 'fr',
      result: 'invite',
      problem: null,
    });
    expect(line({ address: 'a@example.org', language: 'pt-BR' })).toMatchObject({ language: 'pt-BR', role: 'member' });
  });

  it.each([
    [{ address: 'awa@' }, 'address'],
    [{}, 'address'],
    [{ address: 'a@example.org', role: 'administrator' }, 'role'],
    [{ address: 'a@example.org', role: 'owner' }, 'role'],
    [{ address: 'a@example.org', role: 'économiste' }, 'role'],
    [{ address: 'a@example.org', name: 'x'.repeat(101) }, 'name'],
    [{ address: 'a@example.org', message: 'x'.repeat(2_001) }, 'message'],
    [{ address: 'a@example.org', language: 'Klingon' }, 'language'],
  ])('%j is malformed in a column', (cells, problem) => {
    expect(line(cells)).toMatchObject({ result: 'malformed', problem });
  });
});
