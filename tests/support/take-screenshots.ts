/** Pictures of the main pages in Firefox and WebKit, to be looked at: `npm run screenshots -- FOLDER`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { startFolderServer, stopServer } from '../../lib/site/server';
import { enginesAtHand } from './browsers/engines-at-hand';
import { builtSite } from './built-site';
import { freePorts } from './free-ports';

const PAGES = {
  front: '',
  reader: 'zuckerberg-titv/',
  essay: 'zuckerberg-titv/relativity/',
  map: 'zuckerberg-titv/map/',
  verify: 'verify/',
  studio: 'studio/',
  index: 'search/',
} as const;
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
        for (const [name, path] of Object.entries(PAGES)) {
          await tab.open(`http://localhost:${port}/${path}`);
          await tab.run(z.null(), async () => {
            await document.fonts.ready;
          });
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
