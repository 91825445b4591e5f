import { linesOf } from './addresses';

const addressesIn = (pasted: string) => linesOf(pasted).map(({ address }) => address);

describe('pasted addresses', () => {
  it('are found however they were written', () => {
    expect(addressesIn('awa@example.org, ben@example.org;cleo@example.org\nDan@Example.ORG')).toEqual([
      'awa@example.org',
      'ben@example.org',
      'cleo@example.org',
      'dan@example.org',
    ]);
    expect(addressesIn('"Ndiaye, Awa" <awa@example.org>\nBen O’Neil <ben@example.org>')).toEqual([
      'awa@example.org',
      'ben@example.org',
    ]);
    expect(addressesIn('awa@example.org ben@example.org')).toEqual(['awa@example.org', 'ben@example.org']);
  });

  it('are told from what is none', () => {
    expect(addressesIn('awa@, @example.org, a b <x>, a@b@example.org')).toEqual([null, null, null, null]);
    expect(linesOf(' ,;\n ')).toEqual([]);
  });
});
