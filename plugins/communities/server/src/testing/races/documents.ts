import { race, unless, valueOf, type Act } from './race';
import type { Part, World } from './world';

const folder = (community: string, name: string, parent?: string): Act => ({
  as: 'owner',
  path: `/${community}/folders`,
  data: { name, ...(parent ? { parent } : {}) },
  audit: ['folder.created'],
});

const move = (community: string, it: string, parent: string): Act => ({
  as: 'owner',
  method: 'PUT',
  path: `/${community}/folders/${it}`,
  data: { parent },
  audit: ['folder.moved'],
});

function file(as: Part, path: string, text: string, data: object = {}): Act {
  const body = new FormData();
  body.append('files', new Blob([text]), 'file.txt');
  body.append('data', JSON.stringify(data));
  return { as, path, body };
}

async function withDocument(world: World) {
  const community = await world.community({ members: ['moderator', 'member'] });
  const { documentId } = await world.done(file('member', `/${community}/documents`, 'first', { audience: 'members' }));
  return { community, path: `/${community}/documents/${documentId}`, documentId: documentId as string };
}

/** Folders and documents, and the bytes behind them. */
export const DOCUMENTS = [
  race('two folders are moved into each other', async (world) => {
    const community = await world.community();
    const one = await world.done(folder(community, 'One'));
    const two = await world.done(folder(community, 'Two'));
    return {
      community,
      acts: [move(community, one.documentId, two.documentId), move(community, two.documentId, one.documentId)],
      winners: [1],
    };
  }),
  race('two folders get the same name in one place', async (world) => {
    const community = await world.community();
    return { community, acts: [folder(community, 'Same'), folder(community, 'SAME')], winners: [1] };
  }),
  race('two versions are added', async (world) => {
    const { community, path, documentId } = await withDocument(world);
    return {
      community,
      acts: [file('member', `${path}/versions`, 'second'), file('moderator', `${path}/versions`, 'third')],
      winners: [2],
      after: async () => {
        const text = 'SELECT MAX(number) FROM cm_document_versions WHERE document = $1';
        return unless(Number(await valueOf(world, text, [documentId])) === 3, 'not three versions');
      },
    };
  }),
  race('a version is added while the document is deleted', async (world) => {
    const { community, path, documentId } = await withDocument(world);
    return {
      community,
      acts: [{ as: 'member', method: 'DELETE', path }, file('moderator', `${path}/versions`, 'second')],
      winners: [1, 2],
      after: async () => {
        const text = `SELECT COUNT(*) FROM cm_document_versions v JOIN cm_files f ON f.key = v.file_key
          WHERE v.document = $1 AND f.state = 'kept'`;
        return unless(Number(await valueOf(world, text, [documentId])) === 0, 'bytes of a deleted document are kept');
      },
    };
  }),
  race('a document comes into a folder that is closed', async (world) => {
    const community = await world.community({ members: ['member'] });
    const { documentId } = await world.done({
      ...folder(community, 'Open'),
      data: { name: 'Open', audience: 'public' },
    });
    const close: Act = {
      as: 'owner',
      method: 'PUT',
      path: `/${community}/folders/${documentId}`,
      data: { audience: 'members' },
      audit: ['folder.changed'],
    };
    const put = file('member', `/${community}/documents`, 'open', { folder: documentId, audience: 'public' });
    return { community, acts: [close, put], winners: [1, 2] };
  }),
  race('a document comes into a folder that is deleted', async (world) => {
    const community = await world.community({ members: ['member'] });
    const { documentId } = await world.done(folder(community, 'Empty'));
    const remove: Act = {
      as: 'owner',
      method: 'DELETE',
      path: `/${community}/folders/${documentId}`,
      audit: ['folder.deleted'],
    };
    return {
      community,
      acts: [remove, file('member', `/${community}/documents`, 'in it', { folder: documentId })],
      winners: [1],
    };
  }),
];
