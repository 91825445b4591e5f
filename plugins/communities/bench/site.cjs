'use strict';
/** The measured site in a process of its own. Its database is asked from here, its statements are counted here. */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { answer } = require('./answers.cjs');

const [, , folder] = process.argv;

const opened = (async () => {
  process.chdir(folder);
  const strapi = await createStrapi({
    appDir: folder,
    distDir: path.join(folder, 'dist'),
    serveAdminPanel: false,
  }).load();
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  return strapi;
})();

const grant = async (strapi, type, actions) => {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  for (const action of actions) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
};

answer({
  ready: async () => ({ port: (await opened).server.httpServer.address().port }),
  /** Runs statements without bindings. */
  run: async (statements) => {
    const strapi = await opened;
    for (const statement of statements) await strapi.db.connection.raw(statement);
  },
  logIn: async ({ id, actions }) => {
    const strapi = await opened;
    await grant(strapi, 'authenticated', actions);
    return strapi.plugin('users-permissions').service('jwt').issue({ id });
  },
  /** The statements that one request sends to the database. */
  statementsOf: async ({ path: address, token }) => {
    const strapi = await opened;
    const { port } = strapi.server.httpServer.address();
    const seen = [];
    const note = ({ sql, bindings }) => seen.push({ sql, bindings });
    strapi.db.connection.on('query', note);
    const response = await fetch(`http://127.0.0.1:${port}${address}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    strapi.db.connection.removeListener('query', note);
    if (response.status !== 200) throw new Error(`${address}: ${response.status} ${await response.text()}`);
    return seen;
  },
});
