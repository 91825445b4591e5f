'use strict';
/** A site in a process of its own, for tests with several processes: tells its parent the address. */
const { openSite } = require('./site.cjs');

const [, , task = 'serve'] = process.argv;

const tell = (message) => new Promise((resolve) => (process.send ? process.send(message, resolve) : resolve()));

const run = async () => {
  const site = await openSite({
    env: JSON.parse(process.env.SITE_ENV ?? '{}'),
    listen: task === 'serve',
    panel: process.env.SITE_PANEL === 'true',
  });
  if (task === 'serve') {
    await tell({ url: site.url });
    return;
  }
  await site.close();
  process.exit(0);
};

// No orphan stays behind when the tests are interrupted.
process.on('disconnect', () => process.exit(1));

run().catch(async (error) => {
  await tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  process.exit(1);
});
