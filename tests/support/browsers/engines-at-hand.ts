/** Which browsers beside Chromium can be driven on this machine. */
import { z } from 'zod';
import type { FoundBrowser } from './driver';
import { ENGINES, type Engine, findEngine } from './find-browsers';

/** Said of what is missing. */
const REMEDY = 'On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb';

/**
 * The engines that were found, started and answered. Of the others `report` is told in one line why they are left out: a
 * browser that a machine has but cannot run says nothing about the pages.
 */
export async function enginesAtHand(
  report: (text: string) => void,
): Promise<{ readonly engine: Engine; readonly browser: FoundBrowser }[]> {
  const found = ENGINES.map((engine) => ({ engine, browser: findEngine(engine) }));
  const missing = found.flatMap(({ engine, browser }) => (browser ? [] : engine));
  if (missing.length > 0) report(`No ${missing.join(' and no ')} here: nothing is tested there. ${REMEDY}\n`);
  const tried = await Promise.all(
    found.map(async ({ engine, browser }) => {
      if (!browser) return [];
      const fault = await faultOf(browser);
      if (fault === null) return [{ engine, browser }];
      report(`${engine} (${browser.title}) cannot be driven here: nothing is tested there. ${fault}\n`);
      return [];
    }),
  );
  return tried.flat();
}

/** Why a browser cannot be driven, in one line; null where it can. */
async function faultOf(browser: FoundBrowser): Promise<string | null> {
  try {
    const driver = await browser.start();
    try {
      const tab = await driver.newTab({ width: 800, height: 600 });
      await tab.run(z.literal(800), () => innerWidth);
      return null;
    } finally {
      await driver.close();
    }
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);
  }
}
