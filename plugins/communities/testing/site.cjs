'use strict';
/**
 * Opens the built site on a given database, in this process. Plain Node, because it has to run outside
 * jest's sandbox: there Strapi loads once a worker and not once a test file.
 */
const path = require('node:path');
const { freePort } = require('./free-port.cjs');

const root = path.resolve(__dirname, '../../..');

/** What the site needs beside a database. The same in every process, so that tokens hold everywhere. */
const SETTINGS = {
  NODE_ENV: 'test',
  ENV_PATH: path.join(root, '.tmp/no-such.env'),
  HOST: '127.0.0.1',
  APP_KEYS: 'test-key-one,test-key-two',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret-of-32-characters',
  API_TOKEN_SALT: 'test-api-token-salt',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  ENCRYPTION_KEY: 'test-encryption-key-of-32-characters!',
  JWT_SECRET: 'test-jwt-secret',
  LOG_LEVEL: 'warn',
  STARTUP_BANNER: 'false',
  WEBHOOKS_BY_COMMUNITIES: 'true',
  FILES_FOLDER: '.tmp/files',
  FILES_MAX_BYTES: String(8 * 1024 * 1024),
  STRAPI_TELEMETRY_DISABLED: 'true',
};

/** Site and plugin keep state in modules: each boot gets fresh ones. Strapi itself bears to be booted again. */
const forgetModules = (dist) => {
  const ours = [dist, path.join(root, 'plugins/communities/dist')].map((folder) => folder + path.sep);
  for (const file of Object.keys(require.cache)) {
    if (ours.some((folder) => file.startsWith(folder))) delete require.cache[file];
  }
};

const setEnvironment = (settings) => {
  const before = Object.keys(settings).map((name) => [name, process.env[name]]);
  Object.assign(process.env, settings);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
};

/** Strapi removes every listener of the process when it stops, those of the test runner with them. */
const keepingListeners = async (act) => {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await act();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
};

const SIGNALS = ['SIGTERM', 'SIGINT'];

/** `dist`: where the built site is, for a site that differs from this one. */
const openSite = async ({ env = {}, listen = true, panel = false, dist = path.join(root, 'dist') } = {}) => {
  const port = await freePort();
  const restore = setEnvironment({ ...SETTINGS, PORT: String(port), ...env });
  const listeners = SIGNALS.map((name) => process.listeners(name));
  forgetModules(dist);
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: dist, serveAdminPanel: panel });
  // A log-in of the panel holds for half an hour; some tests take longer than that.
  strapi.config.set('admin.auth.sessions.accessTokenLifespan', 24 * 60 * 60);
  const close = async () => {
    await keepingListeners(() => strapi.destroy());
    SIGNALS.forEach((name, index) => {
      for (const it of process.listeners(name)) if (!listeners[index].includes(it)) process.off(name, it);
    });
    restore();
  };
  try {
    await strapi.load();
    if (listen) await strapi.listen();
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
  return { strapi, url: `http://127.0.0.1:${port}`, close };
};

module.exports = { openSite, root, SETTINGS };
