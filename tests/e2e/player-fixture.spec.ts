/** The recording of an interview: nothing of it before it is asked for, then words that follow the voice. */
import { expect, type Page, type Route, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';
import { serveRecording } from '../support/recording';

const READER = './harbour/';
const RECORDING = 'https://media.example/harbour.wav';
const BOATS = 'i-build-boats-that-draw-six';

test.use({ viewport: { width: 1440, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'] });

const player = (page: Page) => page.getByRole('region', { name: 'Recording' });
const voiced = (page: Page) => page.locator('.passage.voiced');

/** The words that are marked as being said. */
function saidWords(page: Page): Promise<string> {
  return page.evaluate(() => Array.from(CSS.highlights.get('voice') ?? [], String).join(' '));
}

async function openReader(page: Page, address = READER) {
  const recording = await serveRecording(page, RECORDING, 180);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') elsewhere.push(request.url());
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.goto(address);
  await expect(page.locator('html')).toHaveClass(/enhanced/);
  return { ...recording, elsewhere, refused };
}

test('nothing is asked of anybody before it is started; then the words follow the voice', async ({ page }) => {
  const { asked, elsewhere, refused } = await openReader(page);
  await expect(player(page).getByRole('button', { name: 'Listen' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
  expect(
    await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => /player-|times\.json/.test(name)).length,
    ),
  ).toBe(0);

  await page.locator(`[id="${BOATS}"]`).getByRole('link', { name: '1:02' }).click();
  await expect(voiced(page)).toHaveAttribute('id', BOATS);
  await expect.poll(() => saidWords(page)).toMatch(/^\p{L}+$/u);
  const first = await saidWords(page);
  await expect.poll(() => saidWords(page)).not.toBe(first);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(elsewhere)).toEqual(new Set([RECORDING]));

  await page.keyboard.press('l');
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.keyboard.press('b');
  await expect(voiced(page)).toHaveAttribute('id', 'we-asked-the-county-three-times');
  expect(await findViolations(page)).toEqual([]);

  await player(page).getByRole('button', { name: 'Close' }).click();
  await expect(voiced(page)).toHaveCount(0);
  expect(refused).toEqual([]);
});

test('a recording that broke off is played once there is a connection again', async ({ page }) => {
  await openReader(page);
  const lose = (route: Route) => route.abort();
  await page.route(RECORDING, lose);
  await player(page).getByRole('button', { name: 'Listen' }).click();
  const button = player(page).locator('[data-player="play"]');
  await expect(player(page).locator('.player-says')).not.toHaveText('');
  await expect(button).toHaveText('Play');
  await page.unroute(RECORDING, lose);
  await button.click();
  await expect(button).toHaveText('Pause');
  await expect.poll(() => saidWords(page)).not.toBe('');
});

test('the chosen quote is played, and no more than it', async ({ page }) => {
  await openReader(page, `${READER}#quote:nine-days-in-march-we-will-ask-them-a-fourth`);
  await player(page).getByRole('button', { name: 'Listen' }).click();
  await player(page).getByRole('button', { name: 'Play quote or selection' }).click();
  await expect(voiced(page)).toHaveAttribute('id', 'we-asked-the-county-three-times');
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const now = await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);
  expect(now).toBeGreaterThan(28);
  expect(now).toBeLessThan(36);
});

test('a link carries a time, and another reader begins there', async ({ page }) => {
  await openReader(page, `${READER}?t=1:45.5#it-is-closing-at-exactly-the`);
  await player(page).getByRole('button', { name: 'Listen from 1:45' }).click();
  await expect(voiced(page)).toHaveAttribute('id', 'it-is-closing-at-exactly-the');
  await page.keyboard.press('l');
  await player(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(player(page).getByRole('status')).toHaveText('The link is copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/harbour\/\?t=10[5-9](?:\.\d)?#it-is-closing-at-exactly-the$/);
});

/** What a host’s player does, as far as it is spoken to: it answers once it is greeted, plays, and says where it is. */
const HOST_PLAYER = `<!DOCTYPE html><title>Player</title><script>
  let now = 0, state = 2;
  const tell = () => parent.postMessage(JSON.stringify({ event: 'infoDelivery', info: { currentTime: now, playerState: state } }), '*');
  addEventListener('message', ({ data }) => {
    const { event, func, args } = JSON.parse(data);
    if (event === 'command' && func === 'playVideo') state = 1;
    if (event === 'command' && func === 'pauseVideo') state = 2;
    if (event === 'command' && func === 'seekTo') now = args[0];
    tell();
  });
  setInterval(() => { if (state === 1) { now += 0.1; tell(); } }, 100);
</script>`;

test('a host’s player stands in a frame, and is spoken to without any of its scripts', async ({ page }) => {
  const host = 'https://www.youtube-nocookie.com';
  await page.route(`${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body: HOST_PLAYER }));
  // The page as it is for a video at that host; what its policy is then is a unit test’s.
  await page.route('**/harbour/', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace('data-media="audio"', 'data-media="youtube"')
      .replace(`data-source="${RECORDING}"`, `data-source="${host}/embed/dQw4w9WgXcQ?enablejsapi=1"`)
      .replace('media-src https://media.example', `frame-src ${host}`);
    await route.fulfill({ response: answer, body: html });
  });
  const { elsewhere, refused } = await openReader(page);
  expect(elsewhere).toEqual([]);
  await page.locator(`[id="${BOATS}"]`).getByRole('link', { name: '1:02' }).click();
  await expect(voiced(page)).toHaveAttribute('id', BOATS);
  await expect.poll(() => saidWords(page)).toMatch(/^\p{L}+/u);
  await page.keyboard.press('l');
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.keyboard.press('b');
  await expect(voiced(page)).toHaveAttribute('id', 'we-asked-the-county-three-times');
  expect(refused).toEqual([]);
  expect(new Set(elsewhere.map((address) => new URL(address).origin))).toEqual(new Set([host]));
});

test('the policy of the page lets in that recording and nothing else; other pages have no player', async ({
  request,
}) => {
  const html = await (await request.get(READER)).text();
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  expect(policy.replaceAll('&#x27;', "'")).toContain('media-src https://media.example;');
  expect(policy).not.toContain('frame-src');
  for (const other of ['./lamp/', './harbour/spoken/', './harbour/nine-days-in-march/']) {
    const silent = await (await request.get(other)).text();
    expect(silent).not.toMatch(/player|media-src|\/scripts\/media-/);
  }
});
