/**
 * `npm run demo`: the site with demo data, on a database file of its own, from a fresh clone.
 * `npm run demo:remove` (or `node src/demo/start.mjs remove`): takes the demo data out again.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { at, ready, requireNode, root, say, seconds } from '../../plugins/communities/testing/ready.mjs';

const SETTINGS = at('.tmp/demo.env');
const DATABASE = at('.tmp/demo.db');
/** Who may log in; there once the demo data is. */
const ACCOUNTS = at('.tmp/demo.json');
/** There while the data is being filled in: found at a start, it means that the last one was cut short. */
const FILLING = at('.tmp/demo.filling');
const HOST = process.env.HOST ?? '127.0.0.1';
const PORT = process.env.PORT ?? '1337';
const load = createRequire(at('package.json'));

const secret = () => randomBytes(32).toString('base64url');

const makeSettings = () => {
  if (existsSync(SETTINGS)) return;
  mkdirSync(at('.tmp'), { recursive: true });
  const names = ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];
  const lines = [`APP_KEYS=${secret()},${secret()}`, ...names.map((name) => `${name}=${secret()}`)];
  writeFileSync(SETTINGS, `${lines.join('\n')}\n`, { mode: 0o600 });
  say('Made secrets for the demo (.tmp/demo.env).');
};

const configure = () => {
  Object.assign(process.env, {
    // Neither: production wants HTTPS for its cookies, development opens a browser by itself.
    NODE_ENV: 'demo',
    ENV_PATH: SETTINGS,
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: DATABASE,
    HOST,
    PORT,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    STARTUP_BANNER: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    // The demo mails nobody, whatever the shell it was started from says.
    SMTP_HOST: '',
  });
};

const forgetHalfFilled = () => {
  // A database that was deleted by hand has no accounts either.
  if (!existsSync(DATABASE)) rmSync(ACCOUNTS, { force: true });
  if (!existsSync(FILLING)) return;
  say('The demo data was not complete: starting with an empty database.');
  for (const suffix of ['', '-wal', '-shm']) rmSync(DATABASE + suffix, { force: true });
  rmSync(FILLING);
};

/** Asked before anything is installed or built, not minutes later. */
const requirePort = () =>
  new Promise((resolve) => {
    const server = createServer().on('error', () => {
      say(`Port ${PORT} is taken. Choose another one: PORT=1338 npm run demo`);
      process.exit(1);
    });
    server.listen(Number(PORT), HOST, () => server.close(resolve));
  });

const open = () =>
  load('@strapi/strapi')
    .createStrapi({ appDir: root, distDir: at('dist') })
    .load();
const seed = () => load(at('dist/src/demo/seed.js'));
const report = (sentence) => say(`  ${sentence}`);

const fill = async (strapi) => {
  if (existsSync(ACCOUNTS)) return;
  writeFileSync(FILLING, '');
  const since = Date.now();
  say('Filling in the demo data.');
  const { accounts } = await seed().seedDemo(strapi, report);
  writeFileSync(ACCOUNTS, JSON.stringify(accounts, null, 2));
  rmSync(FILLING);
  say(`  done in ${seconds(since)}`);
};

const welcome = (url, since) => {
  const accounts = JSON.parse(readFileSync(ACCOUNTS, 'utf8'));
  const line = ({ who, email, password }) => `    ${who.padEnd(28)} ${email.padEnd(36)} ${password}`;
  const listed = (where) => accounts.filter((it) => it.where === where).map(line);
  say(
    [
      '',
      `The demo runs (started in ${seconds(since)}). Ctrl-C stops it.`,
      '',
      `  Admin panel   ${url}/admin`,
      ...listed('panel'),
      '',
      `  REST          ${url}/api/communities`,
      `  GraphQL       ${url}/graphql`,
      `  Log in there with POST ${url}/api/auth/local {"identifier": e-mail, "password": …}`,
      ...listed('site'),
      '',
    ].join('\n')
  );
};

const start = async () => {
  const since = Date.now();
  await requirePort();
  await ready({ panel: true });
  makeSettings();
  configure();
  forgetHalfFilled();
  say('Starting the site.');
  const strapi = await open();
  await fill(strapi);
  await strapi.listen();
  welcome(`http://${['127.0.0.1', '0.0.0.0'].includes(HOST) ? 'localhost' : HOST}:${PORT}`, since);
};

const remove = async () => {
  if (!existsSync(DATABASE) || !existsSync(ACCOUNTS)) {
    say('There is no demo data to remove.');
    return;
  }
  await ready();
  makeSettings();
  configure();
  say('Removing the demo data.');
  const strapi = await open();
  await seed().removeDemo(strapi, report);
  rmSync(ACCOUNTS);
  await strapi.destroy();
  say('The demo data is gone; the database .tmp/demo.db stays.');
  process.exit(0);
};

requireNode();
(process.argv[2] === 'remove' ? remove() : start()).catch((error) => {
  say(`The demo could not go on. ${error.stack ?? error}`);
  process.exit(1);
});
