/** Pictures of the main pages in Firefox and WebKit, to be looked at: `npm run screenshots -- FOLDER`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { startFolderServer, stopServer } from '../../lib/site/server';
import { enginesAtHand } from './browsers/engines-at-hand';
import { builtSite } from './built-site';
import { freePorts } from './free-ports';

/** Where each page is, and what is there once it can be looked at. */
const PAGES = {
  front: ['', 'main'],
  reader: ['zuckerberg-titv/', 'html.enhanced'],
  essay: ['zuckerberg-titv/relativity/', 'main'],
  map: ['zuckerberg-titv/map/', 'main'],
  verify: ['verify/', '.verify-step'],
  studio: ['studio/', '.studio-give'],
  'chinese-studio': ['zh/studio/', '.studio-give'],
  index: ['search/', '.library-index'],
  found: ['search/?find=compute', '.find-hit'],
} as const;
/** How long is waited for it, in milliseconds. */
const PATIENCE = 20_000;
const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;

const THEMES = ['light', 'dark', 'sepia'] as const;

const [into = 'test-results/screenshots'] = process.argv.slice(2);
await mkdir(into, { recursive: true });
const { folder } = await builtSite();
const [port = 0] = await freePorts(1);
const server = await startFolderServer({ folder, port });
try {
  for (const { engine, browser } of await enginesAtHand((text) => void process.stderr.write(text))) {
    const driver = await browser.start();
    try {
      for (const size of SIZES) {
        const tab = await driver.newTab(size);
        for (const [name, [path, shows]] of Object.entries(PAGES)) {
          await tab.open(`http://localhost:${port}/${path}`);
          const isThere = await tab.run(
            z.boolean(),
            async (selector, patience) => {
              const end = performance.now() + patience;
              while (!document.querySelector(selector) && performance.now() < end)
                await new Promise((resolve) => setTimeout(resolve, 50));
              await document.fonts.ready;
              return document.querySelector(selector) !== null;
            },
            shows,
            PATIENCE,
          );
          if (!isThere) process.stderr.write(`${name} has no ${shows} in ${engine}\n`);
          for (const theme of THEMES) {
            await tab.run(
              z.null(),
              (chosen) => {
                document.documentElement.dataset.theme = chosen;
              },
              theme,
            );
            const file = join(into, `${name}-${size.width}-${theme}-${engine.toLowerCase()}.png`);
            await writeFile(file, await tab.screenshot());
            process.stdout.write(`${file}\n`);
          }
        }
        await tab.close();
      }
    } finally {
      await driver.close();
    }
  }
} finally {
  await stopServer(server);
}
