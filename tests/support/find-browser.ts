/** Finds a Chromium to test with, wherever one is: Playwright's own download, or one that the system has. */
import { chromium, type LaunchOptions } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../lib/site/chromium/find-chromium';
import { findProgram } from '../../lib/site/chromium/find-program';

/** Chromium without windows: a page opens in it in half the time. */
const WITHOUT_WINDOWS = ['chromium-headless-shell', 'chrome-headless-shell'] as const;

/** The path of a Chromium that can be run, or null where there is none. */
export function findBrowser(): string | null {
  return findChromium([findProgram(WITHOUT_WINDOWS), chromium.executablePath()]);
}

/** How to start that browser so that it asks the network for nothing of its own, and sets text as one with windows does. */
export function browserOptions(executablePath: string | null): LaunchOptions {
  const args = [...chromiumArguments(), '--font-render-hinting=none'];
  return { ...(executablePath === null ? {} : { executablePath }), args };
}
