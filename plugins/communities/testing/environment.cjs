'use strict';
/** Node's environment of jest, plus the doors out of its sandbox. */
const { TestEnvironment } = require('jest-environment-node');
const { openSite, SETTINGS } = require('./site.cjs');

module.exports = class SiteEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.openSite = openSite;
    this.global.siteSettings = SETTINGS;
    this.global.startSwift = async () => (await import('./swift.mjs')).startSwift();
    // What a test does with the code of the plugin itself; the driver of SQLite takes no dates of the sandbox.
    this.global.Date = Date;
  }
};
