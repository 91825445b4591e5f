'use strict';

const shared = {
  rootDir: __dirname,
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

/** Tests that need a running site: a copy of one migrated database for each file. */
const onSite = {
  ...shared,
  testEnvironment: '<rootDir>/testing/environment.cjs',
  globalSetup: '<rootDir>/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/testing/global-teardown.mjs',
};

const SPECIAL = ['rules', 'browser'];
const files = (kind) => [`<rootDir>/{server/src,admin/src,testing}/**/*.${kind}.test.ts`];

module.exports = {
  projects: [
    { ...shared, displayName: 'rules', testEnvironment: 'node', testMatch: files('rules') },
    {
      ...onSite,
      displayName: 'api',
      testMatch: ['<rootDir>/{server/src,testing}/**/*.test.ts'],
      testPathIgnorePatterns: SPECIAL.map((kind) => `\\.${kind}\\.test\\.ts$`),
    },
    { ...onSite, displayName: 'browser', testMatch: files('browser') },
  ],
  testTimeout: 60_000,
  maxWorkers: 2,
  // A worker that has booted many sites starts anew.
  workerIdleMemoryLimit: '1500MB',
};
