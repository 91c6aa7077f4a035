/** Accessibility of a page, as axe sees it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page as it stands, in each theme, in words. The page is left as it was, but for its theme: it has
 * that of the browser again.
 */
export async function findViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  // Evaluated rather than added as a script element, which the page's policy refuses.
  await page.evaluate(axe);
  for (const theme of ['light', 'dark', 'sepia'] as const) {
    // Colours that are on their way from one theme to the next would be taken for the page's own.
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    found.push(...(await inThisTheme(page)).map((violation) => `${theme}: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.evaluate(() => delete document.documentElement.dataset.theme);
  return found;
}

async function inThisTheme(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(Reflect.get(window, 'axe'), 'run');
    if (typeof run !== 'function') return ['axe did not load'];
    const { violations: found } = await run(document);
    return found.map((each: { id: string; help: string; nodes: { target: string[] }[] }) => {
      return `${each.id}: ${each.help} (${each.nodes.map(({ target }) => target.join(' ')).join(', ')})`;
    });
  });
}
