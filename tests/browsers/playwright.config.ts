/** The tests in Firefox and WebKit: one table of scenarios, once for each. `npm run browsers` runs them alone. */
import { defineConfig } from '@playwright/test';
import { ENGINES } from '../support/browsers/find-browsers';
import { freePorts } from '../support/free-ports';
import type { EngineOptions } from './fixtures';

// The workers read this file too, and must come to the same port: they inherit the variable.
process.env.GLOSS_BROWSERS_PORT ??= (await freePorts(1)).join();
const port = process.env.GLOSS_BROWSERS_PORT;
const address = `http://localhost:${port}/`;

export default defineConfig<EngineOptions>({
  testDir: '.',
  outputDir: '../../test-results/browsers',
  workers: ENGINES.length,
  // Room for two slow cores, and for a browser that is started twice; what is waited for comes far sooner.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: ENGINES.map((engine) => ({ name: engine, use: { engine, baseURL: address } })),
  webServer: {
    command: `node --import tsx tests/support/serve-watched.ts ${port}`,
    cwd: '../..',
    url: address,
    timeout: 240_000,
  },
});
