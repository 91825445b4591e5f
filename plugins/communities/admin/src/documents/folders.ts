import type { Folder } from '../../../shared/documents';

/** The folders around one, and itself, the outermost first. */
export const around = (folders: Folder[], id: string | null | undefined): Folder[] => {
  const folder = folders.find(({ documentId }) => documentId === id);
  return folder ? [...around(folders, folder.parent), folder] : [];
};

/** `Guides / 2026`: two folders of one name in different places are told apart. */
export const pathOf = (folders: Folder[], id: string | null | undefined): string =>
  around(folders, id)
    .map(({ name }) => name)
    .join(' / ');
