/**
 * An OpenStack Swift that speaks S3, for tests of buckets: it checks signatures as Amazon does, which the S3 servers of
 * npm do not. One disk, one copy, nothing kept. Needs Debian's swift and memcached.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.cjs';

const PACKAGES = 'swift-proxy swift-account swift-container swift-object memcached';
const KINDS = ['account', 'container', 'object'];
const PROXY = 'catch_errors gatekeeper cache listing_formats s3api tempauth bulk slo dlo proxy-server';

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => resolve(false));
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

const common = (folder, port) => `
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${userInfo().username}
swift_dir = ${folder}
devices = ${folder}
mount_check = false
disable_fallocate = true
`;

const storage = (kind) => `
[pipeline:main]
pipeline = ${kind}-server
[app:${kind}-server]
use = egg:swift#${kind}
`;

const filters = (memory, key, secret) =>
  ['catch_errors', 'gatekeeper', 'listing_formats', 'bulk', 'slo', 'dlo', 'cache', 's3api', 'tempauth']
    .map((name) => `[filter:${name}]\nuse = egg:swift#${name === 'cache' ? 'memcache' : name}\n`)
    .join('')
    .replace('#memcache\n', `#memcache\nmemcache_servers = 127.0.0.1:${memory}\n`)
    .concat(`user_${key.replace(':', '_')} = ${secret} .admin\n`);

const proxy = (memory, key, secret) => `
[pipeline:main]
pipeline = ${PROXY}
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
error_suppression_limit = 1000000
${filters(memory, key, secret)}`;

const ring = (folder, kind, port) => {
  for (const args of [['create', '4', '1', '1'], ['add', `r1z1-127.0.0.1:${port}/disk`, '1'], ['rebalance']]) {
    const { status, stdout, error } = spawnSync('swift-ring-builder', [`${kind}.builder`, ...args], { cwd: folder });
    // 1 is a warning: that there are fewer disks than one should have.
    if (error || status > 1) throw new Error(`Swift's ring was not built: ${error ?? stdout}`);
  }
};

/** `key` and `secret` sign; `proxy` is the process to hang or to kill, `object` the one without which nothing is kept. */
export const startSwift = async () => {
  if (spawnSync('swift-ring-builder', []).error) throw new Error(`There is no Swift here: apt-get install ${PACKAGES}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'communities-swift-'));
  await mkdir(path.join(folder, 'disk'));
  const [key, secret] = ['test:tester', 'testing'];
  const ports = Object.fromEntries(
    await Promise.all([...KINDS, 'memory', 'proxy'].map(async (kind) => [kind, await freePort()]))
  );
  const running = {};
  const start = async (name, program, args) => {
    running[name] = spawn(program, args, { stdio: 'ignore' });
    for (const end = Date.now() + 30_000; !(await answers(ports[name])); ) {
      if (Date.now() > end || running[name].exitCode !== null) throw new Error(`Swift's ${name} did not start`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const serve = (kind) => start(kind, `swift-${kind}-server`, [path.join(folder, `${kind}.conf`)]);
  for (const kind of KINDS) {
    await writeFile(path.join(folder, `${kind}.conf`), common(folder, ports[kind]) + storage(kind));
    ring(folder, kind, ports[kind]);
  }
  await writeFile(path.join(folder, 'proxy.conf'), common(folder, ports.proxy) + proxy(ports.memory, key, secret));
  const memcached = ['-l', '127.0.0.1', '-p', String(ports.memory), '-u', userInfo().username];
  await Promise.all([...[...KINDS, 'proxy'].map(serve), start('memory', 'memcached', memcached)]);
  const end = (name) =>
    new Promise((resolve) => {
      if (running[name].exitCode !== null || running[name].signalCode !== null) return resolve();
      running[name].once('exit', resolve).kill('SIGKILL');
    });
  return {
    url: `http://127.0.0.1:${ports.proxy}`,
    key,
    secret,
    signal: (name, signal) => running[name].kill(signal),
    start: serve,
    end,
    stop: async () => {
      await Promise.all(Object.keys(running).map(end));
      await rm(folder, { recursive: true, force: true });
    },
  };
};
