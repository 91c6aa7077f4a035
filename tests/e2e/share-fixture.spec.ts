/** What is shared of interviews that the first edition is unlike: words that are gone, and ids in other scripts. */
import { expect, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';

/** Ids that name nothing any more, and what their pages say of them. */
const PAST = [
  { path: './footbridge/p/the-swans-hiss-at-the-bicycles/', heading: 'This passage is no longer in the interview' },
  { path: './footbridge/q/planks-the-swans-hiss-at-the-bicycles/', heading: 'These words are no longer quoted' },
];
/** Where the page for embedding of a share page stands. */
const embedOf = (path: string): string => path.replace('./', './embed/');
const WORDS = 'The swans hiss at the bicycles';

for (const { path, heading } of PAST) {
  test(`${path} says what became of the words, and keeps them`, async ({ page }) => {
    for (const address of [path, embedOf(path)]) {
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      await expect(page).toHaveURL(address);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(WORDS);
    }
  });

  test(`axe finds nothing on ${path} and its embed`, async ({ page }) => {
    for (const address of [path, embedOf(path)]) {
      await page.goto(address);
      expect(await findViolations(page), address).toEqual([]);
    }
  });
}

test('the page of a struck passage leads to those that stood around it', async ({ page }) => {
  await page.goto('./footbridge/p/the-swans-hiss-at-the-bicycles/?stay');
  await page.getByRole('link', { name: 'Sound, but not safe' }).click();
  await expect(page).toHaveURL('./footbridge/#sound-but-not-safe');
});

test('a selection that began in a struck passage is taken to the reader with its words', async ({ page }) => {
  await page.goto('./footbridge/p/the-swans-hiss-at-the-bicycles/#the-swans-hiss-at-the-bicycles.1-4.4f0c2a');
  await expect(page).toHaveURL('./footbridge/#the-swans-hiss-at-the-bicycles.1-4.4f0c2a');
});

test('a passage in another script is shared, embedded and described', async ({ page, request, baseURL }) => {
  await page.goto('./lighthouse/');
  const [id = ''] = await page.locator('.passage').evaluateAll((passages) => passages.map((passage) => passage.id));
  expect(id).toMatch(/\p{Script=Arabic}/u);
  const path = `./lighthouse/p/${encodeURIComponent(id)}/`;
  for (const address of [`${path}?stay`, embedOf(path)]) {
    await page.goto(address);
    await expect(page.locator('blockquote')).toHaveAttribute('dir', 'rtl');
    expect(await findViolations(page), address).toEqual([]);
  }
  expect((await request.get(`${path}card.png`)).headers()['content-type']).toBe('image/png');
  const answer = await request.get('./oembed/', { params: { url: new URL(`./lighthouse/#${id}`, baseURL).href } });
  expect((await answer.json()).html).toContain(embedOf(path).slice(1));
  await page.goto(path);
  await expect(page).toHaveURL(`./lighthouse/#${encodeURIComponent(id)}`);
  await expect(page.locator('.passage').first()).toBeVisible();
});
