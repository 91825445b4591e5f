import type { Probe } from './probes';
import type { Spot } from './world';

const API = '/api/communities';

/** Each address of bytes, in every form in which they can be asked for. */
export function documentProbes({ id, folders, documents }: Spot): Probe[] {
  const base = `${API}/${id}/documents`;
  const targets = [id];
  return [
    { path: `${API}/${id}/folders`, targets, shows: 'folders' },
    { path: `${base}?pagination[pageSize]=100`, targets, shows: 'documents' },
    { path: `${base}?pagination[pageSize]=1`, targets },
    ...['type]=txt', 'language]=en', 'theme]=x', 'mine]=true', 'mine]=false', 'folder]=none'].map((filter) => ({
      path: `${base}?filters[${filter}`,
      targets,
    })),
    { path: `${base}?_q=zq`, targets },
    ...folders.flatMap((folder): Probe[] => [
      { path: `${base}?filters[folder]=${folder}`, targets },
      { path: `${API}/${id}/folders/${folder}/zip`, targets: [id, folder] },
      { path: `${API}/${id}/folders/${folder}/zip`, targets: [id, folder], method: 'HEAD' },
    ]),
    ...documents.flatMap(({ id: document, versions }): Probe[] => {
      const at = `${base}/${document}`;
      const its = [id, document];
      return [
        { path: at, targets: its, shows: `document ${document}` },
        { path: `${at}/versions`, targets: its, shows: `versions ${document}` },
        { path: `${at}/thumbnail`, targets: its, shows: `thumbnail ${document}` },
        { path: `${at}/file`, targets: its, shows: `file ${versions[0]}` },
        { path: `${at}/file`, targets: its, method: 'HEAD' },
        { path: `${at}/file`, targets: its, headers: { range: 'bytes=0-5' } },
        { path: `${at}/file`, targets: its, headers: { range: 'bytes=99-' } },
        { path: `${at}/file`, targets: its, headers: { 'if-none-match': '*' } },
        ...versions.flatMap((version): Probe[] => [
          { path: `${at}/versions/${version}/file`, targets: [...its, version], shows: `file ${version}` },
          { path: `${at}/versions/${version}/file`, targets: [...its, version], headers: { range: 'bytes=-4' } },
        ]),
      ];
    }),
  ];
}
