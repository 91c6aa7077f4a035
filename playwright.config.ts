import { defineConfig } from '@playwright/test';
import { browserOptions, findBrowser } from './tests/support/find-browser';
import { freePorts } from './tests/support/free-ports';

// The workers read this file too, and must come to the same ports: they inherit the variable.
process.env.GLOSS_TEST_PORTS ??= (await freePorts(3)).join(' ');
const [server = '', files = '', fixture = ''] = process.env.GLOSS_TEST_PORTS.split(' ').map(
  (port) => `http://localhost:${port}/`,
);
const portOf = (address: string): string => new URL(address).port;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: '75%',
  // Room for two slow cores; what is waited for comes far sooner.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: browserOptions(findBrowser()),
    trace: 'retain-on-failure',
  },
  projects: [
    // The pages as `npm start` serves them.
    { name: 'server', testIgnore: /(?:export|fixture|links)\.spec\.ts/, use: { baseURL: server } },
    // The same pages as a static host serves them after `npm run export`.
    { name: 'export', testMatch: /(?:security|export|share)\.spec\.ts/, use: { baseURL: files } },
    // Interviews made for what the first edition does not have: several essays, chapters, every fidelity, and a past.
    { name: 'fixture', testMatch: /(?:fixture|links)\.spec\.ts/, use: { baseURL: fixture } },
  ],
  webServer: [
    { command: `node --import tsx lib/cli/main.ts serve --port ${portOf(server)}`, url: server, timeout: 240_000 },
    { command: `node --import tsx tests/support/serve-export.ts ${portOf(files)}`, url: files, timeout: 240_000 },
    {
      command: `node --import tsx lib/cli/main.ts serve --port ${portOf(fixture)}`,
      env: { GLOSS_CONTENT: 'tests/fixtures/content' },
      url: fixture,
      timeout: 240_000,
    },
  ],
});
