/** Playwright's own builds of Firefox and WebKit. */
import type { BrowserType } from '@playwright/test';
import type { Driver, Size, Tab } from './driver';
import { ANSWER_LIMIT, START_LIMIT, sourceOf } from './driver';

/** Starts a build without a screen. */
export async function startOwnBuild(type: BrowserType): Promise<Driver> {
  const browser = await type.launch({ timeout: START_LIMIT });
  return {
    newTab: async (viewport: Size): Promise<Tab> => {
      const context = await browser.newContext({ viewport });
      context.setDefaultTimeout(ANSWER_LIMIT);
      const page = await context.newPage();
      const { mouse, keyboard } = page;
      return {
        open: async (address) => {
          await page.goto(address);
        },
        run: async (shape, script, ...args) =>
          shape.parse(JSON.parse(await page.evaluate<string>(`(${sourceOf(script, args)})()`))),
        click: ({ x, y }) => mouse.click(x, y),
        drag: async (from, to) => {
          await mouse.move(from.x, from.y);
          await mouse.down();
          await mouse.move(to.x, to.y, { steps: 4 });
          await mouse.up();
        },
        press: (key) => keyboard.press(key),
        paste: () => keyboard.press('ControlOrMeta+v'),
        back: async () => {
          await page.goBack();
        },
        forward: async () => {
          await page.goForward();
        },
        reload: async () => {
          await page.reload();
        },
        screenshot: () => page.screenshot(),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
