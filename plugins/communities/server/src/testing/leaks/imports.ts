import { IMPORT_STATES } from '../../../../shared/imports';
import type { Canaries } from './canaries';
import { only, type Rows } from './rows';
import type { Place } from './truth';
import type { Cast } from './viewers';

/** Imports in every state, with addresses and names that are the administrators' to know. */
export function writeImports(canaries: Canaries, cast: Cast, write: Rows, place: Place, community: string): string[] {
  return IMPORT_STATES.map((state) => {
    const id = canaries.plant(place, `id of an import that is ${state}`, only('import'), { on: ['imports'] });
    const plant = (what: string, ...on: string[]) =>
      canaries.plant(place, `${what} of an import that is ${state}`, only('import'), { on });
    const never = (what: string) => canaries.plant(place, `${what} of an import`, []);
    write('cm_imports', {
      document_id: id,
      community,
      state,
      mode: state === 'checked' ? null : 'invite',
      reason: state === 'stopped' ? plant('reason', 'imports', `import ${id}`) : null,
      // What runs is a state of the row here; there is no job that would go on with it.
      running: state === 'running' ? community : null,
      file_name: `${plant('file name', 'imports', `import ${id}`)}.csv`,
      encoding: 'utf-8',
      separator: 'comma',
      columns: JSON.stringify([{ header: plant('column', 'imports', `import ${id}`), means: 'address' }]),
      message: never('message'),
      creator: cast.people.administrator?.documentId,
      runner: cast.people.administrator?.documentId,
    });
    const results = state === 'done' ? ['invited', 'malformed'] : ['invite', 'malformed'];
    results.forEach((result, n) => {
      const isMalformed = result === 'malformed';
      const written = plant(`address ${n}`, `lines ${id}`);
      write('cm_import_lines', {
        document_id: never('line'),
        import: id,
        number: n + 2,
        text: isMalformed ? written : `${written}@example.org`,
        address: isMalformed ? null : `${written}@example.org`,
        name: plant(`name ${n}`, `lines ${id}`),
        role: 'member',
        message: never('message of a line'),
        result,
        problem: isMalformed ? 'address' : null,
      });
    });
    return id;
  });
}
