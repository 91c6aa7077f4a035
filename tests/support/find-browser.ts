/** Finds a Chromium to test with, wherever one is: Playwright's own download, or one that the system has. */
import { chromium, type LaunchOptions } from '@playwright/test';
import { canRun, findProgram } from './find-program';

/** Variables that name the program to use, the most particular one first. */
const VARIABLES = ['GLOSS_CHROMIUM', 'CHROME_PATH'] as const;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'] as const;
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

/** The path of a Chromium that can be run, or null where there is none. */
export function findBrowser(): string | null {
  const named = VARIABLES.flatMap((name) => process.env[name] ?? []);
  return [...named, chromium.executablePath()].find(canRun) ?? findProgram(NAMES, APPLICATIONS);
}

/**
 * How to start that browser so that it asks the network for nothing of its own.
 *
 * Chromium's sandbox does not work for the administrator, so it is left out for that user alone.
 */
export function browserOptions(executablePath: string | null): LaunchOptions {
  return {
    ...(executablePath === null ? {} : { executablePath }),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}
