/** Gets a browser onto a machine that has none. */
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser';
import { runProgram } from './run-program';

/** Said where there is no browser and none can be had: one line, with the remedy. */
export const NO_BROWSER =
  'No Chromium was found and none could be installed: install one, or name one in the variable GLOSS_CHROMIUM.';

/**
 * The path of a browser, which is installed if need be: Playwright's own, or the system's where that cannot be
 * downloaded and this is the administrator of a Debian. Null where all of it fails.
 */
export async function ensureBrowser(report: (text: string) => void): Promise<string | null> {
  const found = findBrowser();
  if (found) return found;
  report('No browser here yet: installing one …\n');
  await runProgram('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser() === null && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    await runProgram('apt-get', ['update']);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['install', '--yes', 'chromium'], { env });
    // The tests take half the time with it; not every Debian has it.
    await runProgram('apt-get', ['install', '--yes', 'chromium-headless-shell'], { env });
  }
  return findBrowser();
}
