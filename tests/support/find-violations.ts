/** Accessibility of a page, as axe sees it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, in words. */
export async function findViolations(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script element, which the page's policy refuses.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(Reflect.get(window, 'axe'), 'run');
    if (typeof run !== 'function') return ['axe did not load'];
    const { violations: found } = await run(document);
    return found.map((each: { id: string; help: string; nodes: { target: string[] }[] }) => {
      return `${each.id}: ${each.help} (${each.nodes.map(({ target }) => target.join(' ')).join(', ')})`;
    });
  });
}
