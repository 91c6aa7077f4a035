/** A Chromium of this machine: which it is, and how it is started. */
import { canRun, findProgram } from './find-program';

/** Variables that name the program to use, the most particular one first. */
const VARIABLES = ['GLOSS_CHROMIUM', 'CHROME_PATH'] as const;
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chromium-headless-shell',
] as const;
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

/**
 * The path of a Chromium that can be run, or null where there is none: one that a variable names, before those of the
 * system.
 *
 * @param preferred paths that are tried between the two; null for one that is not there
 */
export function findChromium(preferred: readonly (string | null)[] = []): string | null {
  const named = VARIABLES.flatMap((name) => process.env[name] ?? []);
  return [...named, ...preferred].find((path) => path !== null && canRun(path)) ?? findProgram(NAMES, APPLICATIONS);
}

/**
 * Arguments with which it asks the network for nothing of its own.
 *
 * Chromium's sandbox does not work for the administrator, so it is left out for that user alone.
 */
export function chromiumArguments(): string[] {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
