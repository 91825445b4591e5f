'use strict';
/** Node's environment of jest, plus the one door out of its sandbox: `openSite`. */
const { TestEnvironment } = require('jest-environment-node');
const { openSite } = require('./site.cjs');

module.exports = class SiteEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.openSite = openSite;
  }
};
