/** Processes of the bench: each is asked for things by name, and stops when the bench does. */
import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Starts a script of this folder that uses `answers.cjs`; gives the way to ask it, its pid and the way to stop it. */
export const start = async (script, args = [], env = {}) => {
  const child = fork(path.join(here, script), args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = [];
  child.stdout.on('data', (data) => output.push(data));
  child.stderr.on('data', (data) => output.push(data));
  const waiting = new Map();
  let next = 0;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  gone.then((code) => {
    const error = new Error(`${script} stopped with code ${code}.\n${Buffer.concat(output)}`);
    for (const { reject } of waiting.values()) reject(error);
  });
  child.on('message', ({ id, output, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${script}: ${error}`));
    else resolve(output);
  });
  const ask = (act, input) =>
    new Promise((resolve, reject) => {
      next += 1;
      waiting.set(next, { resolve, reject });
      child.send({ id: next, act, input });
    });
  const stop = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  return { ask, stop, ...(await ask('ready')) };
};

/** Clock ticks a second in /proc; the same on every Linux that Node runs on. */
const TICKS = 100;

/**
 * CPU milliseconds that the children of a process have used; 0 where there is no /proc, so that figures with
 * PostgreSQL are complete on Linux only.
 */
export const cpuOfChildren = (pid) => {
  const ticksOf = (child) => {
    try {
      const fields = readFileSync(`/proc/${child}/stat`, 'utf8').split(') ')[1].split(' ');
      return Number(fields[1]) === pid ? Number(fields[11]) + Number(fields[12]) : 0;
    } catch {
      return 0;
    }
  };
  try {
    const ticks = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(ticksOf);
    return (ticks.reduce((sum, it) => sum + it, 0) * 1000) / TICKS;
  } catch {
    return 0;
  }
};
