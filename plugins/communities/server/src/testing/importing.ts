import { call } from './http';
import { demand, type Hand, type Scene } from './scene';

export type Bytes = string | Buffer;

export interface Line {
  number: number;
  address: string | null;
  result: string;
  column: string | null;
}

/** What an administrator does with a file of people. */
export function importing(scene: () => Scene) {
  const upload = (hand: Hand, path: string, ...files: Bytes[]) => {
    const body = new FormData();
    for (const bytes of files) body.append('files', new Blob([new Uint8Array(Buffer.from(bytes))]), 'membres.csv');
    const url = `${scene().site.url}/api/communities${path}/imports`;
    return call(url, { method: 'POST', token: hand.user.token, body });
  };
  const check = async (hand: Hand, path: string, bytes: Bytes) =>
    demand(await upload(hand, path, bytes), 201).body.data as { documentId: string; total: number; done: number };
  const linesOf = async (hand: Hand, path: string, id: string): Promise<Line[]> =>
    demand(await hand.get(`${path}/imports/${id}/lines?pagination[pageSize]=100`), 200).body.data;
  const resultsOf = async (hand: Hand, path: string, id: string) =>
    (await linesOf(hand, path, id)).map(({ result, column }) => (column ? `${result} ${column}` : result));
  const ended = async (hand: Hand, path: string, id: string) => {
    for (const end = Date.now() + 30_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const { data } = demand(await hand.get(`${path}/imports/${id}`), 200).body;
      if (data.state !== 'running') return data;
      if (Date.now() > end) throw new Error(`It still runs: ${JSON.stringify(data)}`);
    }
  };

  return { upload, check, linesOf, resultsOf, ended };
}
