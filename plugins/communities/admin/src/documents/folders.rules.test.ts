import type { Folder } from '../../../shared/documents';
import { pathOf } from './folders';

const folder = (documentId: string, parent: string | null) => ({ documentId, parent, name: documentId }) as Folder;

test('a folder is told apart from another of its name by those around it', () => {
  const folders = [folder('2026', 'Guides'), folder('Guides', null), folder('Drafts', '2026')];
  expect(['Guides', 'Drafts', null, 'gone'].map((id) => pathOf(folders, id))).toEqual([
    'Guides',
    'Guides / 2026 / Drafts',
    '',
    '',
  ]);
});
