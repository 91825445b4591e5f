import type { Document } from '../../../shared/documents';
import { changesOf, inputFrom, TOP } from './input';

const document = {
  title: 'Prices',
  description: '',
  source: null,
  licence: 'CC BY 4.0',
  date: '2026-03-31',
  language: 'en',
  themes: [{ slug: 'payments', name: 'Payments' }],
  audience: 'members',
  folder: 'guides',
} as unknown as Document;
const input = inputFrom(document);

test('what was not changed is not sent', () => {
  expect(changesOf(input, document)).toEqual({});
  expect(changesOf({ ...input, title: 'Prices in 2026' }, document)).toEqual({ title: 'Prices in 2026' });
});

test('what was emptied is taken away', () => {
  const emptied = { ...input, licence: ' ', date: '', themes: [], folder: TOP };
  expect(changesOf(emptied, document)).toEqual({ licence: null, date: null, themes: [], folder: null });
});
