import fc from 'fast-check';
import { cursorFor, cursorFrom, keysetPage } from './pages';

test('any text is a cursor of ours or none, and never an error', () => {
  fc.assert(fc.property(fc.string(), (text) => void cursorFrom(text)));
  expect(cursorFrom(cursorFor('after', [1, 'x']))).toEqual({ side: 'after', values: [1, 'x'] });
  expect(cursorFrom(cursorFor('before', ['x']))).toEqual({ side: 'before', values: ['x'] });
  expect(cursorFrom(Buffer.from('[0,{"a":1}]').toString('base64url'))).toBeUndefined();
});

test('walking forth and back over any list shows each row once, in order', () => {
  const rows = (from: number[], side: 'after' | 'before', at: number | undefined, limit: number) => {
    const ordered = side === 'after' ? from : [...from].reverse();
    return ordered.filter((it) => at === undefined || (side === 'after' ? it > at : it < at)).slice(0, limit);
  };
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(500)), fc.integer({ min: 1, max: 7 }), (values, size) => {
      const all = [...values].sort((a, b) => a - b);
      const walk = (side: 'after' | 'before', start: string | null) => {
        const seen: number[][] = [];
        for (let next: string | null | undefined = start ?? undefined; next !== null; ) {
          const cursor = cursorFrom(next);
          const found = rows(all, cursor?.side ?? 'after', cursor?.values[0] as number | undefined, size + 1);
          const { page, meta } = keysetPage(found, size, cursor, (it) => [it]);
          seen.push(page);
          next = side === 'after' ? meta.pagination.next : meta.pagination.previous;
          if (page.length === 0) break;
        }
        return seen;
      };
      expect(walk('after', null).flat()).toEqual(all);
      const last = all[all.length - 1];
      if (last !== undefined) {
        const back = walk('before', cursorFor('before', [last]));
        expect(back.reverse().flat()).toEqual(all.slice(0, -1));
      }
    })
  );
});
