/** Reading without a connection: what was read, whole editions, and how it is turned off. */
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serviceWorkerScript } from '../../lib/site/build/service-worker';
import { startFolderServer, stopServer } from '../../lib/site/server';
import { builtSite } from '../support/built-site';
import { freePorts } from '../support/free-ports';
import { clickQuote, note } from '../support/notes';
import { siteOfBuild } from '../support/two-builds';

test.use({ serviceWorkers: 'allow' });

const READER = './zuckerberg-titv/';
const ALTERED = 'relativity-i-just-think-that-we-should';

/** Reads a page, until the browser keeps it. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expectKept(page);
  await expectListedKept(page);
}

/** Waits until the browser keeps the page that is shown, with all that it asked for. */
async function expectKept(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const asked = () =>
    page.evaluate(() => {
      const names = performance.getEntriesByType('resource').map(({ name }) => name);
      return [location.pathname, ...names.filter((name) => /\/(?:scripts|styles|fonts)\//.test(name))];
    });
  await expect.poll(async () => missing(page, await asked())).toEqual([]);
}

/** Waits until the browser keeps the scripts that the page may ask for later. */
async function expectListedKept(page: Page): Promise<void> {
  const listed = await page.evaluate(async () => {
    const lists = Array.from(
      document.querySelectorAll<HTMLElement>('[data-scripts]'),
      ({ dataset }) => dataset.scripts,
    );
    const scripts = await Promise.all(lists.map(async (list): Promise<string[]> => (await fetch(list ?? '')).json()));
    return scripts.flat();
  });
  await expect.poll(() => missing(page, listed)).toEqual([]);
}

/** Which of some addresses are kept nowhere. */
function missing(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const found = await Promise.all(all.map((address) => caches.match(address)));
    return all.filter((_, index) => found[index] === undefined);
  }, addresses);
}

const kept = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
const registered = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('what was read is read again without a connection, with its notes and its links', async ({ page, context }) => {
  await read(page, READER);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/enhanced/);
  await clickQuote(page, ALTERED);
  await expect(note(page, ALTERED)).toHaveClass(/chosen/);
  await page.goto(`${READER}q/${ALTERED}/`);
  await expect(page).toHaveURL(`${READER}#quote:${ALTERED}`);
  await page.goto(`${READER}map/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no connection, and this page is not kept here',
  );
});

test('a whole edition is kept when it is asked for, and forgotten again', async ({ page, context }) => {
  await read(page, READER);
  const button = page.getByRole('button', { name: 'Keep this edition for reading offline' });
  await button.click();
  await expect(page.getByText('Kept: it can be read here without a connection.')).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${READER}map/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is quoted, and where');
  await page.getByRole('link', { name: 'Essay', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meta’s AI Relativity Theory');
  await context.setOffline(false);
  await page.goto(READER);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(page.getByText('This edition is no longer kept.')).toBeVisible();
});

test('an edition of which a part was kept is not said to be kept, and is kept whole when that is asked for', async ({
  page,
}) => {
  await read(page, READER);
  await page.evaluate(async () => {
    const begun = await caches.open('gloss-kept-zuckerberg-titv');
    await begun.put(location.pathname, new Response('<p>half of it</p>'));
  });
  await page.reload();
  const button = page.getByRole('button', { name: 'Keep this edition for reading offline' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  // Pressed twice at once it is kept once, and not taken back.
  await button.evaluate((each: HTMLElement) => {
    each.click();
    each.click();
  });
  await expect(page.getByText('Kept: it can be read here without a connection.')).toBeVisible();
  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'true');

  // Turned off and on again, it is kept no more, and a press keeps it.
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByText('More', { exact: true }).click();
  const choice = page.getByRole('group', { name: 'Keep what I read for reading offline' });
  await choice.getByRole('radio', { name: 'Off' }).check();
  await expect.poll(() => kept(page)).toEqual([]);
  await choice.getByRole('radio', { name: 'On' }).check();
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(page.getByText('Kept: it can be read here without a connection.')).toBeVisible();
});

test('of a page that was read with a search and without, one copy is kept: the last', async ({ page }) => {
  await read(page, READER);
  await page.goto(`${READER}?find=compute`);
  await expect(page.locator('html')).toHaveClass(/enhanced/);
  const copies = () =>
    page.evaluate(async () => {
      const kept = await (await caches.open('gloss-pages-read')).keys();
      return kept
        .map(({ url }) => new URL(url))
        .filter(({ pathname }) => pathname === location.pathname)
        .map(String);
    });
  const { origin, pathname } = new URL(page.url());
  await expect.poll(copies).toEqual([origin + pathname]);
});

test('the studio that was used is used again without a connection', async ({ page, context }) => {
  const field = page.locator('.studio-give textarea');
  await read(page, './studio/');
  await page.reload();
  await expect(field).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await field.fill('Low water\n\nAda Quill: Who swims there?\n\nTom Ferry: Nobody swims there.\n');
  await page.getByRole('button', { name: 'Use this text' }).click();
  await expect(page.locator('.studio-preview .passage')).toHaveCount(2);
});

test('a preference turns it off, and nothing is left', async ({ page }) => {
  await read(page, READER);
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByText('More', { exact: true }).click();
  await page
    .getByRole('group', { name: 'Keep what I read for reading offline' })
    .getByRole('radio', { name: 'Off' })
    .check();
  await expect.poll(() => registered(page)).toBe(0);
  await expect.poll(() => kept(page)).toEqual([]);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/enhanced/);
  expect(await registered(page)).toBe(0);
});

test('a site that keeps nothing any more removes what it kept', async ({ page }) => {
  const { folder } = await builtSite();
  const copy = await mkdtemp(join(tmpdir(), 'gloss-offline-'));
  for (const name of await readdir(folder)) {
    if (!name.startsWith('service-worker.js')) await symlink(join(folder, name), join(copy, name));
  }
  await writeFile(join(copy, 'service-worker.js'), await serviceWorkerScript('service-worker'));
  const [port = 0] = await freePorts(1);
  const server = await startFolderServer({ folder: copy, port });
  try {
    await read(page, `http://localhost:${port}/zuckerberg-titv/`);
    await writeFile(join(copy, 'service-worker.js'), await serviceWorkerScript('kill-switch'));
    // A server sees a changed file within a second.
    const leftAfterUpdate = async (): Promise<number> => {
      await page.evaluate(async () => {
        // An update fails where the registration is removed meanwhile, as it is to be.
        await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
      });
      return registered(page);
    };
    await expect.poll(leftAfterUpdate).toBe(0);
    await expect.poll(() => kept(page)).toEqual([]);
  } finally {
    await stopServer(server);
    await rm(copy, { recursive: true, force: true });
  }
});

test('a page never meets the scripts of another build, with a connection and without', async ({ page, context }) => {
  const site = await siteOfBuild('zuckerberg-titv', 'A1');
  const [port = 0] = await freePorts(1);
  const server = await startFolderServer({ folder: site.folder, port });
  const root = page.locator('html');
  const isOf = async (build: string): Promise<void> => {
    await expect(root).toHaveClass(/enhanced/);
    await expect(root).toHaveAttribute('data-page-build', build);
    await expect(root).toHaveAttribute('data-script-build', build);
  };
  try {
    await page.goto(`http://localhost:${port}/zuckerberg-titv/`);
    await expectKept(page);
    await page.reload();
    await isOf('A1');
    await expectKept(page);
    await site.publish('B2');
    await context.setOffline(true);
    await page.reload();
    await isOf('A1');
    await context.setOffline(false);
    // The server sees the changed page within a second.
    const shown = async (): Promise<string | null> => {
      await page.reload();
      return root.getAttribute('data-page-build');
    };
    await expect.poll(shown).toBe('B2');
    await isOf('B2');
    await clickQuote(page, ALTERED);
    await expect(note(page, ALTERED)).toHaveClass(/chosen/);
    await expectKept(page);
    await context.setOffline(true);
    await page.reload();
    await isOf('B2');
  } finally {
    await stopServer(server);
    await site.remove();
  }
});
