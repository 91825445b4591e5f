/**
 * `npm run demo`: the site with demo data, on a database file of its own, from a fresh clone.
 * `npm run demo:remove` (or `node src/demo/start.mjs remove`): takes the demo data out again.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { at, ready, requireNode, root, say, seconds } from '../../plugins/communities/testing/ready.mjs';

const SETTINGS = at('.tmp/demo.env');
const DATABASE = at('.tmp/demo.db');
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

/** Adds what is missing: nothing at a second start, the rest after a first one that was cut short. */
const fill = async (strapi) => {
  const since = Date.now();
  say('Filling in the demo data.');
  const { accounts } = await seed().seedDemo(strapi, report);
  say(`  done in ${seconds(since)}`);
  return accounts;
};

const welcome = (url, accounts, since) => {
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
  say('Starting the site.');
  const strapi = await open();
  const accounts = await fill(strapi);
  await strapi.listen();
  welcome(`http://${['127.0.0.1', '0.0.0.0'].includes(HOST) ? 'localhost' : HOST}:${PORT}`, accounts, since);
};

const remove = async () => {
  if (!existsSync(DATABASE)) {
    say('There is no demo to remove anything from.');
    return;
  }
  await ready();
  makeSettings();
  configure();
  say('Removing the demo data.');
  const strapi = await open();
  await seed().removeDemo(strapi, report);
  await strapi.destroy();
  say('The demo data is gone; the database .tmp/demo.db stays.');
  process.exit(0);
};

requireNode();
(process.argv[2] === 'remove' ? remove() : start()).catch((error) => {
  say(`The demo could not go on. ${error.stack ?? error}`);
  process.exit(1);
});
