/**
 * Sends requests over kept connections, one at a time on each, and counts the answers. Speaks HTTP/1.1 itself, because
 * a comfortable client would take as much CPU as the server under test.
 */
import net from 'node:net';
import answers from './answers.cjs';

const HEAD_END = Buffer.from('\r\n\r\n');

const wireOf = ({ method = 'GET', path, headers = {}, body }, port) => {
  const text = body === undefined ? '' : JSON.stringify(body);
  const all = {
    host: `127.0.0.1:${port}`,
    ...headers,
    ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${text}`);
};

/** Status and end of the answer at the start of `bytes`, or undefined while it is incomplete. */
const answerIn = (bytes) => {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head);
  if (!length) throw new Error(`No Content-Length in the answer:\n${head}`);
  const whole = end + HEAD_END.length + Number(length[1]);
  return bytes.length < whole ? undefined : { status: Number(head.slice(9, 12)), whole };
};

const connection = (port, wires, state) =>
  new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
    let received = Buffer.alloc(0);
    let sent = 0;
    const send = () => {
      if (performance.now() >= state.until) {
        socket.end();
        resolve();
        return;
      }
      sent = performance.now();
      state.turn += 1;
      socket.write(wires[state.turn % wires.length]);
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('data', (data) => {
      received = received.length === 0 ? data : Buffer.concat([received, data]);
      const answer = answerIn(received);
      if (!answer) return;
      if (answer.status >= 300) {
        reject(new Error(`Answer ${answer.status}: ${received.toString('utf8', 0, 1_000)}`));
        socket.destroy();
        return;
      }
      received = received.subarray(answer.whole);
      state.took.push(performance.now() - sent);
      send();
    });
  });

/** @returns how many answers came, in how many seconds, and the 95th percentile of their times in ms */
const fire = async ({ port, requests, seconds, connections }) => {
  const wires = requests.map((request) => wireOf(request, port));
  const since = performance.now();
  const state = { until: since + seconds * 1000, turn: 0, took: [] };
  await Promise.all(Array.from({ length: connections }, () => connection(port, wires, state)));
  const took = state.took.sort((a, b) => a - b);
  return {
    count: took.length,
    seconds: (performance.now() - since) / 1000,
    p95: took[Math.floor(took.length * 0.95)] ?? 0,
  };
};

answers.answer({ ready: () => ({}), fire });
