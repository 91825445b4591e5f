/** The site that is measured: the built one, copied to a folder that is thrown away, with stock types beside the plugin. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { at } from '../testing/ready.mjs';
import { stockFiles } from './stock.mjs';

/** One member writes as fast as the site can take it. */
const UNLIMITED = `module.exports = (given) => {
  const plugins = require('../plugins-of-the-site.js').default(given);
  const limit = { limit: 1_000_000_000, seconds: 60 };
  plugins.communities.config = { ...plugins.communities.config, rateLimits: { write: limit, request: limit } };
  return plugins;
};
`;

export const makeFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'communities-bench-'));
  const put = async (file, text) => {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  };
  await cp(at('dist/config'), path.join(folder, 'dist/config'), { recursive: true });
  await cp(at('dist/src'), path.join(folder, 'dist/src'), { recursive: true });
  await cp(at('dist/config/plugins.js'), path.join(folder, 'dist/plugins-of-the-site.js'));
  await cp(at('package.json'), path.join(folder, 'package.json'));
  await cp(at('favicon.png'), path.join(folder, 'favicon.png'));
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true });
  await mkdir(path.join(folder, 'database/migrations'), { recursive: true });
  await symlink(at('node_modules'), path.join(folder, 'node_modules'), 'junction');
  await put('dist/config/plugins.js', UNLIMITED);
  for (const [file, text] of Object.entries(stockFiles())) await put(path.join('dist/src/api', file), text);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** As in production, but for the log: one line a request would measure the terminal. */
export const SETTINGS = {
  NODE_ENV: 'production',
  ENV_PATH: '/no-such.env',
  HOST: '127.0.0.1',
  APP_KEYS: 'bench-key-one,bench-key-two',
  ADMIN_JWT_SECRET: 'bench-admin-jwt-secret-of-32-characters',
  API_TOKEN_SALT: 'bench-api-token-salt',
  TRANSFER_TOKEN_SALT: 'bench-transfer-token-salt',
  ENCRYPTION_KEY: 'bench-encryption-key-of-32-chars!',
  JWT_SECRET: 'bench-jwt-secret',
  LOG_LEVEL: 'warn',
  STARTUP_BANNER: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
};
