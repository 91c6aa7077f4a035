/** Finds the browsers beside Chromium: Playwright's own builds, or those that the system has. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserType, firefox, webkit } from '@playwright/test';
import { canRun, findProgram } from '../../../lib/site/chromium/find-program';
import type { FoundBrowser } from './driver';
import { startFirefox } from './firefox';
import { startOwnBuild } from './own-build';
import { startWebKit } from './webkit';

/** The engines that are looked for, by their names for people. */
export const ENGINES = ['Firefox', 'WebKit'] as const;
export type Engine = (typeof ENGINES)[number];

const FIREFOX = ['firefox-esr', 'firefox'] as const;
const FIREFOX_APPLICATION = '/Applications/Firefox.app/Contents/MacOS/firefox';
/** Where systems keep programs that are not called by hand: Debian below a folder for each machine, others as they are. */
const LIBRARIES = ['/usr/lib', '/usr/libexec', '/usr/lib64'] as const;

/** The browser of an engine, or null where this machine has none that can be driven. */
export function findEngine(engine: Engine): FoundBrowser | null {
  return engine === 'Firefox' ? (ownBuild(firefox) ?? systemFirefox()) : (ownBuild(webkit) ?? systemWebKit());
}

function ownBuild(type: BrowserType): FoundBrowser | null {
  return canRun(pathOf(type)) ? { title: `Playwright’s ${type.name()}`, start: () => startOwnBuild(type) } : null;
}

/** Where Playwright keeps its build; nowhere on a system that it has none for. */
function pathOf(type: BrowserType): string {
  try {
    return type.executablePath();
  } catch {
    return '';
  }
}

function systemFirefox(): FoundBrowser | null {
  const program = findProgram(FIREFOX, [FIREFOX_APPLICATION]);
  return program === null ? null : { title: program, start: () => startFirefox(program) };
}

function systemWebKit(): FoundBrowser | null {
  const driver = findProgram(['WebKitWebDriver']);
  const screen = findProgram(['Xvfb']);
  const browser = miniBrowser();
  if (driver === null || screen === null || browser === null) return null;
  return { title: browser, start: () => startWebKit({ driver, browser, screen }) };
}

/** `MiniBrowser`, which lies with the newest library of WebKit. */
function miniBrowser(): string | null {
  const folders = LIBRARIES.flatMap((library) => [library, ...foldersIn(library, /-linux-gnu/)]);
  return (
    folders
      .flatMap((folder) =>
        foldersIn(folder, /^webkit(?:2)?gtk-/)
          .toSorted()
          .toReversed(),
      )
      .map((folder) => join(folder, 'MiniBrowser'))
      .find(canRun) ?? null
  );
}

function foldersIn(folder: string, name: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((each) => name.test(each))
      .map((each) => join(folder, each));
  } catch {
    return [];
  }
}
