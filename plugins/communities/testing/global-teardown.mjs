import { rm } from 'node:fs/promises';

export default async function teardown() {
  await globalThis.stopPostgres?.();
  await rm(globalThis.testFolder, { recursive: true, force: true });
}
