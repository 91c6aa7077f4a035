import { defineConfig } from '@playwright/test';
import { browserOptions, findBrowser } from './tests/support/find-browser';
import { freePorts } from './tests/support/free-ports';
import { SITES } from './tests/support/sites';

// The workers read this file too, and must come to the same ports: they inherit the variable.
process.env.GLOSS_TEST_PORTS ??= (await freePorts(3)).join(' ');
const ports = process.env.GLOSS_TEST_PORTS.split(' ');
/** Port, address and variables of each site. */
const sites = SITES.map((site, index) => {
  const port = ports[index] ?? '0';
  return { ...site, port, address: `http://localhost:${port}${site.path}` };
});
/** Which tests a site is for; the others are for the pages as `npm start` serves them. */
const TESTS = {
  server: { testIgnore: /(?:export|fixture|links)\.spec\.ts/ },
  // What goes by addresses, once more where every address has a path before it.
  export: { testIgnore: /fixture\.spec\.ts/, grep: /@anywhere/ },
  fixture: { testMatch: /(?:fixture|links)\.spec\.ts/ },
} as const;

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
    // Tests see what the site sends; those of what is kept allow it.
    serviceWorkers: 'block',
    launchOptions: browserOptions(findBrowser()),
  },
  projects: sites.map(({ name, address }) => ({ name, ...TESTS[name], use: { baseURL: address } })),
  webServer: sites.map(({ name, port, path, address, env }) => ({
    command:
      name === 'export'
        ? `node --import tsx tests/support/serve-export.ts ${port} ${path}`
        : `node --import tsx lib/cli/main.ts serve --port ${port}`,
    env: { ...env },
    url: address,
    timeout: 240_000,
  })),
});
