import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createPlainServer, type AddressInfo, type Socket } from 'node:net';
import type { Resolve } from './addresses';
import { post } from './post';

const HERE = ['127.0.0.0/8'];

describe('sending', () => {
  const servers: { close(): unknown; closeAllConnections?(): void }[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections?.();
      server.close();
    }
  });

  const listening = (server: Server | ReturnType<typeof createPlainServer>, host = '127.0.0.1') =>
    new Promise<number>((resolve) => {
      servers.push(server);
      server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
    });
  const serve = (answer: RequestListener, host?: string) => listening(createServer(answer), host);
  const send = (
    port: number,
    more: { limit?: number; resolve?: Resolve; ranges?: string[] } = {},
    host = '127.0.0.1'
  ) => post(`http://${host}:${port}/hook?a=b`, { 'webhook-id': 'one' }, '{"a":"é"}', { ranges: HERE, ...more });
  const named = (...answers: string[]): Resolve & { asked: number } => {
    const resolve: Resolve & { asked: number } = Object.assign(
      () => {
        const address = answers[Math.min(resolve.asked, answers.length - 1)] as string;
        resolve.asked += 1;
        return Promise.resolve([{ address, family: 4 }]);
      },
      { asked: 0 }
    );
    return resolve;
  };

  it('takes every 2xx for success, and keeps how the answer begins', async () => {
    const port = await serve((asked, answer) => {
      let body = '';
      asked.on('data', (part: Buffer) => (body += part.toString()));
      asked.on('end', () => {
        const told = [asked.method, asked.url, asked.headers['webhook-id'], asked.headers.host === `127.0.0.1:${port}`];
        answer.writeHead(202).end(`${JSON.stringify([...told, body])}\u0000\u001b[31m`);
      });
    });
    const { milliseconds, ...sent } = await send(port);
    expect(sent).toEqual({
      problem: null,
      code: 202,
      answer: '["POST","/hook?a=b","one",true,"{\\"a\\":\\"é\\"}"][31m',
    });
    expect(milliseconds).toBeGreaterThanOrEqual(0);
  });

  it.each([
    [500, 'status'],
    [404, 'status'],
    [410, 'status'],
    [301, 'redirect'],
    [302, 'redirect'],
    [307, 'redirect'],
    [308, 'redirect'],
    [304, 'redirect'],
  ])('tells of a %i as "%s"', async (code, problem) => {
    expect(await send(await serve((_, answer) => answer.writeHead(code).end('no')))).toMatchObject({ problem, code });
  });

  it('follows no redirect', async () => {
    let visits = 0;
    const inside = await serve((_, answer) => {
      visits += 1;
      answer.end('secret');
    });
    const port = await serve((_, answer) => answer.writeHead(307, { location: `http://127.0.0.1:${inside}/` }).end());
    expect(await send(port)).toMatchObject({ problem: 'redirect', code: 307, answer: '' });
    expect(visits).toBe(0);
  });

  it('asks for the name once, and goes to where that was: not to what it stands for a moment later', async () => {
    let [good, bad] = [0, 0];
    const port = await serve((asked, answer) => {
      good += 1;
      answer.end(asked.headers.host);
    });
    const other = createServer((_, answer) => {
      bad += 1;
      answer.end('secret');
    });
    servers.push(other);
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.2', resolve));
    const rebinding = named('127.0.0.1', '127.0.0.2');
    const sent = await send(port, { resolve: rebinding, ranges: ['127.0.0.1/32'] }, 'hook.example.org');
    expect(sent).toMatchObject({ problem: null, answer: `hook.example.org:${port}` });
    expect([rebinding.asked, good, bad]).toEqual([1, 1, 0]);
    // By the next attempt it stands for the other: that is seen, and nothing is sent.
    const again = await send(port, { resolve: rebinding, ranges: ['127.0.0.1/32'] }, 'hook.example.org');
    expect(again).toMatchObject({ problem: 'private-address', code: null, answer: null });
    expect([rebinding.asked, good, bad]).toEqual([2, 1, 0]);
  });

  it('sends nothing into a private network', async () => {
    let visits = 0;
    const port = await serve((_, answer) => {
      visits += 1;
      answer.end();
    });
    expect(await send(port, { ranges: [] })).toMatchObject({ problem: 'private-address' });
    expect(await send(port, { ranges: [] }, 'localhost')).toMatchObject({ problem: 'private-address' });
    expect(await send(port, { ranges: [], resolve: named('10.0.0.1') }, 'a.org')).toMatchObject({
      problem: 'private-address',
    });
    expect(visits).toBe(0);
  });

  it('waits no longer than its limit, whatever is slow', async () => {
    const hanging = await serve(() => undefined);
    expect(await send(hanging, { limit: 200 })).toMatchObject({ problem: 'timeout', code: null });
    const slowName: Resolve = () => new Promise(() => undefined);
    expect(await send(hanging, { limit: 200, resolve: slowName }, 'a.org')).toMatchObject({ problem: 'timeout' });
    const silent = await listening(createPlainServer(() => undefined));
    expect(await send(silent, { limit: 200 })).toMatchObject({ problem: 'timeout' });
    const dripping = await serve((_, answer) => {
      answer.writeHead(200);
      const drip = setInterval(() => answer.write('x'), 20);
      answer.on('close', () => clearInterval(drip));
    });
    const since = Date.now();
    expect(await send(dripping, { limit: 300 })).toMatchObject({ problem: null, code: 200 });
    expect(Date.now() - since).toBeLessThan(2_000);
  });

  it('reads no more of an answer than its beginning', async () => {
    let written = 0;
    const endless = await serve((_, answer) => {
      answer.writeHead(200);
      const more = (): void => {
        while (!answer.destroyed && answer.write('y'.repeat(16_384))) written += 16_384;
        if (!answer.destroyed) answer.once('drain', more);
      };
      more();
    });
    const since = Date.now();
    const { answer, problem } = await send(endless, { limit: 5_000 });
    expect([problem, answer?.length]).toEqual([null, 500]);
    expect(Date.now() - since).toBeLessThan(2_000);
    expect(written).toBeLessThan(50_000_000);
  });

  it('says that nobody is there, or that what is there speaks something else', async () => {
    const port = await serve(() => undefined);
    const [server] = servers.splice(0);
    await new Promise((resolve) => (server as Server).close(resolve));
    expect(await send(port)).toMatchObject({ problem: 'no-connection', code: null });
    const babble = await listening(createPlainServer((socket: Socket) => socket.end('SSH-2.0-OpenSSH\r\n')));
    expect(await send(babble)).toMatchObject({ problem: 'no-connection' });
    const upgrade = await listening(
      createPlainServer((socket: Socket) => {
        socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n');
      })
    );
    expect(await send(upgrade, { limit: 500 })).toMatchObject({ code: null });
    const tls = await post(`https://127.0.0.1:${babble}/`, {}, '', { ranges: HERE });
    expect(tls.problem).not.toBeNull();
  });
});
