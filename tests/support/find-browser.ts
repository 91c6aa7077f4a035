/** Finds a Chromium to test with, wherever one is: Playwright's own download, or one that the system has. */
import { chromium, type LaunchOptions } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../lib/site/chromium/find-chromium';

/** The path of a Chromium that can be run, or null where there is none. */
export function findBrowser(): string | null {
  return findChromium([chromium.executablePath()]);
}

/** How to start that browser so that it asks the network for nothing of its own. */
export function browserOptions(executablePath: string | null): LaunchOptions {
  return { ...(executablePath === null ? {} : { executablePath }), args: chromiumArguments() };
}
