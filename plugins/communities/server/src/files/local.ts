import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Store } from './store';

/** Bytes in a folder of the server, which no web server may show: `public/` is refused. */
export function localStore(folder: string): Store {
  const root = path.resolve(strapi.dirs.app.root, folder);
  const open_ = strapi.dirs.static.public;
  if (`${root}${path.sep}`.startsWith(`${open_}${path.sep}`)) {
    throw new Error(
      `strapi-plugin-communities: files.folder (${root}) is inside of ${open_}, which everybody can read`
    );
  }
  const placeOf = (key: string) => {
    if (!/^[a-z0-9]{20,40}$/.test(key)) throw new Error(`${key} is no key of a file`);
    return path.join(root, key.slice(-2), key);
  };
  const isThere = (place: string) =>
    stat(place).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false;
        throw error;
      }
    );
  return {
    async put(key, bytes) {
      const place = placeOf(key);
      const part = `${place}.part`;
      await mkdir(path.dirname(place), { recursive: true, mode: 0o750 });
      try {
        await pipeline(bytes, createWriteStream(part, { mode: 0o640 }));
        // On the disk before the row that counts on it.
        const written = await open(part, 'r+');
        await written.sync().finally(() => written.close());
        await rename(part, place);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    async read(key, range) {
      const place = placeOf(key);
      return (await isThere(place)) ? createReadStream(place, range ?? {}) : null;
    },
    has: async (key) => isThere(placeOf(key)),
    async remove(key) {
      await rm(placeOf(key), { force: true });
      await rm(`${placeOf(key)}.part`, { force: true });
    },
    address: () => Promise.resolve(null),
  };
}
