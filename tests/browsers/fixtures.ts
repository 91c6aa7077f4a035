/** A browser for all scenarios of an engine, and a window of it for each. */
import { test as base } from '@playwright/test';
import type { Driver, Size, Tab } from '../support/browsers/driver';
import { type Engine, findEngine } from '../support/browsers/find-browsers';
import { Reading } from './reading';

/** What the configuration tells of a project. */
export interface EngineOptions {
  readonly engine: Engine;
}

interface Fixtures {
  /** Opens a window for the site's pages, which is closed after the test. */
  readonly openWindow: (size: Size) => Promise<Reading>;
}

export const test = base.extend<Fixtures, EngineOptions & { readonly driver: Driver }>({
  engine: ['Firefox', { option: true, scope: 'worker' }],
  driver: [
    async ({ engine }, use) => {
      const driver = await findEngine(engine)?.start();
      if (!driver) throw new Error(`There is no ${engine} on this machine that can be driven.`);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  openWindow: async ({ driver, baseURL }, use) => {
    const tabs: Tab[] = [];
    await use(async (size) => {
      const tab = await driver.newTab(size);
      tabs.push(tab);
      return new Reading(tab, baseURL ?? '');
    });
    for (const tab of tabs) await tab.close();
  },
});
