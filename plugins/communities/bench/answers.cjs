'use strict';
/** The other side of `processes.mjs`: does what it is asked by name, and ends when nobody asks any more. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

exports.answer = (acts) => {
  process.on('disconnect', () => process.exit(0));
  process.on('message', async ({ id, act, input }) => {
    try {
      process.send({ id, output: await { cpu, ...acts }[act](input) });
    } catch (error) {
      process.send({ id, error: error.stack ?? String(error) });
    }
  });
};

/** Listens on a free port; gives the port. */
exports.listen = (server) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
