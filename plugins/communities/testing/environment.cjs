'use strict';
/** Node's environment of jest, plus the doors out of its sandbox. */
const { TestEnvironment } = require('jest-environment-node');
const { openSite, SETTINGS } = require('./site.cjs');

module.exports = class SiteEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.openSite = openSite;
    this.global.siteSettings = SETTINGS;
  }
};
