/** The map: the same in words, in a drawing and in a table, and the way from it into the interview. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { addStyles, WCAG_SPACING } from '../support/added-styles';
import { openingOf, placedGoldQuotes } from '../support/gold';

const MAP = './zuckerberg-titv/map/';
const INTERVIEW = './zuckerberg-titv/';
const ALTERED = 'relativity-i-just-think-that-we-should';

const ribbons = (page: Page): Locator =>
  page.getByRole('group', { name: 'Meta’s AI Relativity Theory' }).locator('a[href*="#quote:"]');
const rows = (page: Page): Locator => page.getByRole('table').locator('tbody tr');

/** Where links lead, sorted. */
async function addresses(links: Locator): Promise<string[]> {
  return (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).sort();
}

test('the interview and the essay lead to the map', { tag: '@anywhere' }, async ({ page }) => {
  for (const from of [INTERVIEW, './zuckerberg-titv/relativity/']) {
    await page.goto(from);
    await page.getByRole('navigation', { name: 'Reading order' }).getByRole('link', { name: 'Map' }).click();
    await expect(page).toHaveURL(MAP);
  }
  await expect(page.getByRole('link', { name: 'Map' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is quoted, and where');
});

test('sentences say who speaks how much, what is quoted, leapt over and gone back to', async ({ page }) => {
  await page.goto(MAP);
  const words = page.getByRole('main');
  await expect(words).toContainText('Zuckerberg speaks 87% of the words and Lessin 13%.');
  await expect(words).toContainText('the essay quotes 46% of Zuckerberg’s words and none of Lessin’s.');
  await expect(words).toContainText('Its longest leap is over 344 words, from “Is it going to be” on.');
  await expect(words).toContainText('but goes back once, to “leverage”.');
  await page.getByRole('link', { name: 'Is it going to be' }).click();
  await expect(page).toHaveURL(`${INTERVIEW}#is-it-going-to-be-for`);
  await expect(page.getByText('Is it going to be for entertainment')).toBeInViewport();
});

test('the table has a row for every placed quote, and the drawing a ribbon for each row', async ({ page }) => {
  await page.goto(MAP);
  for (const { text } of placedGoldQuotes()) {
    await expect(
      page
        .getByRole('rowheader')
        .filter({ hasText: openingOf(text) })
        .first(),
    ).toBeVisible();
  }
  const inTable = await addresses(rows(page).getByRole('link'));
  expect(inTable.length).toBeGreaterThanOrEqual(placedGoldQuotes().length);
  expect(await addresses(ribbons(page))).toEqual(inTable);
  await expect(page.getByText(`In ${inTable.length} places`)).toBeVisible();
  await expect(rows(page).filter({ hasText: 'I just think that we' })).toHaveText(/Zuckerberg.*16%.*5%.*altered/);
});

test('every ribbon leads to its quote', { tag: '@anywhere' }, async ({ page, baseURL }) => {
  await page.goto(MAP);
  const links = await ribbons(page).evaluateAll((all) =>
    all.map((link) => ({ id: link.id.replace('quote:', ''), address: link.getAttribute('href') ?? '' })),
  );
  await page.goto(INTERVIEW);
  for (const { id, address } of links) {
    expect(new URL(address, baseURL).href).toBe(new URL(`${INTERVIEW}#quote:${id}`, baseURL).href);
    await expect(page.locator(`mark[data-quotes~="${id}"]`).first()).toBeAttached();
  }
});

test('a ribbon is a link that says which quote it is, and how faithful', async ({ page }) => {
  await page.goto(MAP);
  await page.getByRole('link', { name: /I just think that we: altered$/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Note' }).getByRole('link', { name: 'In the interview' }).click();
  await expect(page).toHaveURL(new RegExp(`${INTERVIEW.slice(1)}#(?:quote|note):${ALTERED}$`));
  await expect(page.locator(`mark[data-quotes~="${ALTERED}"]`).first()).toHaveClass(/chosen/);
  await expect(page.locator(`mark[data-quotes~="${ALTERED}"]`).first()).toBeInViewport();
});

for (const [name, size] of [
  ['a window', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: size, hasTouch: name === 'a phone' });

    test('the drawing begins on the first screen', async ({ page }) => {
      await page.goto(MAP);
      const top = await page.locator('.drawing').evaluate((drawing) => drawing.getBoundingClientRect().top);
      expect(top).toBeLessThan(size.height / 2);
    });

    test('a ribbon that is pressed shows its note, pressed again it leads to its quote', async ({ page }) => {
      await page.goto(MAP);
      await expect(page.getByRole('region', { name: 'Note' })).toBeHidden();
      const ribbon = page.getByRole('link', { name: /I just think that we: altered$/ });
      await ribbon.locator('.label').click();
      const panel = page.getByRole('region', { name: 'Note' });
      await expect(panel).toBeInViewport();
      await expect(panel).toContainText('The essay adds “hours”.');
      await expect(page).toHaveURL(`${MAP}#quote:${ALTERED}`);
      await page
        .getByRole('link', { name: /^4 aren’t accurate|aren’t accurate by themselves/ })
        .first()
        .locator('.label')
        .click();
      await expect(panel.locator('.note:visible')).toContainText('Whatever it takes.');
      await expect(panel.locator('.note:visible')).not.toContainText('Altered');
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      await expect(page).toHaveURL(MAP);
      await ribbon.locator('.label').click();
      await ribbon.locator('.label').click();
      await expect(page).toHaveURL(`${INTERVIEW}#quote:${ALTERED}`);
    });

    test('the address of a ribbon shows its note', async ({ page }) => {
      await page.goto(`${MAP}#quote:${ALTERED}`);
      await expect(page.getByRole('region', { name: 'Note' })).toContainText('The essay adds “hours”.');
      await expect(page.getByRole('region', { name: 'Note' })).toBeInViewport();
    });
  });
}

test('without scripts a ribbon leads to its quote', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(MAP);
  await page.getByRole('link', { name: /I just think that we: altered$/ }).click();
  await expect(page).toHaveURL(`${INTERVIEW}#quote:${ALTERED}`);
  await context.close();
});

test('a ribbon that is pointed at, or reached by keyboard, stands out with its words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(MAP);
  const ribbon = page.getByRole('link', { name: /I’m obviously spending a lot: / });
  const edge = ribbon.locator('.edge').first();
  const width = (): Promise<string> => edge.evaluate((path) => getComputedStyle(path).strokeWidth);
  const atRest = await width();
  await ribbon.hover();
  await expect.poll(width).not.toBe(atRest);
  await expect(ribbon).toContainText('I’m obviously spending a lot');
  await page.mouse.move(0, 0);
  await expect.poll(width).toBe(atRest);
  await ribbon.locator('path.band').first().hover();
  await expect.poll(width).not.toBe(atRest);
  await page.mouse.move(0, 0);
  await page.getByRole('link', { name: /Compute per researcher: / }).focus();
  await page.keyboard.press('Tab');
  await expect(ribbon).toBeFocused();
  await expect.poll(width).not.toBe(atRest);
});

test('the quote in hand is the one that stands out', async ({ page }) => {
  await page.goto(`${INTERVIEW}#note:${ALTERED}`);
  await expect(page.locator('html')).toHaveClass(/enhanced/);
  await page.getByRole('navigation', { name: 'Reading order' }).getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL(`${MAP}#quote:${ALTERED}`);
  await expect(page.locator('a:target')).toHaveAccessibleName(/I just think that we: altered$/);
});

test('the quote in hand goes on to the other orders', { tag: '@anywhere' }, async ({ page }) => {
  for (const [order, address] of [
    ['Interview', INTERVIEW],
    ['Essay', './zuckerberg-titv/relativity/'],
  ] as const) {
    await page.goto(`${MAP}#quote:${ALTERED}`);
    await page.getByRole('navigation', { name: 'Reading order' }).getByRole('link', { name: order }).click();
    await expect(page).toHaveURL(`${address}#quote:${ALTERED}`);
    await expect(page.locator(`mark[data-quotes~="${ALTERED}"]`).first()).toHaveClass(/chosen/);
  }
});

test('bands join places in proportion', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(MAP);
  const drawing = await page.getByRole('group', { name: 'Meta’s AI Relativity Theory' }).boundingBox();
  const extent = async (ribbon: Locator) => {
    const box = await ribbon.locator('rect.band').first().boundingBox();
    return { from: ((box?.y ?? 0) - (drawing?.y ?? 0)) / (drawing?.height ?? 1), height: box?.height ?? 0 };
  };
  const short = await extent(page.getByRole('link', { name: /You have a large amount: / }));
  const long = await extent(page.getByRole('link', { name: /I’m obviously spending a lot: / }));
  // By the table: 28 words from 74 per cent on, and 197 from 80.
  expect(short.from).toBeCloseTo(0.736, 2);
  expect(long.from).toBeCloseTo(0.8, 2);
  expect(long.height / short.height).toBeCloseTo(197 / 28, 1);
});

test.describe('labels', () => {
  const CONDITIONS: [name: string, arrange: (page: Page) => Promise<unknown>][] = [
    ['as they are', async () => {}],
    ['where the typefaces do not come', (page) => page.route('**/*.woff2', (route) => route.abort())],
    ['spaced out', (page) => page.addInitScript(addStyles, WCAG_SPACING)],
    ['in letters twice as large', (page) => page.addInitScript(addStyles, 'html { font-size: 200% }')],
    [
      'in very wide letters',
      (page) => page.addInitScript(addStyles, '.map-drawing * { font-family: monospace !important }'),
    ],
  ];
  for (const [name, arrange] of CONDITIONS) {
    test(`${name} fit every window, or end in an ellipsis`, async ({ page }) => {
      await arrange(page);
      await page.goto(MAP);
      for (const width of [320, 390, 820, 1280, 1680]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await labelsOutside(page), `${width} pixels wide`).toEqual([]);
      }
    });
  }

  test('that have no room for their words are still links of the whole words', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(MAP);
    await expect(page.getByRole('link', { name: '9, I think personal superintelligence is: verbatim' })).toBeVisible();
  });
});

/** The words in the drawing that are seen in part or not at all, but for those that end in an ellipsis. */
function labelsOutside(page: Page): Promise<string[]> {
  return page.locator('.map-drawing').evaluate((drawing) => {
    const outside: string[] = [];
    const texts = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('svg') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const shortened = text.parentElement?.closest('.lemma, .remark');
      const boxes = shortened ? [shortened.getBoundingClientRect()] : [...range.getClientRects()];
      const within = boxes.every(({ left, right }) => left >= 0 && right <= window.innerWidth);
      const ends = !shortened || getComputedStyle(shortened).textOverflow === 'ellipsis';
      if (!within || !ends) outside.push(text.textContent ?? '');
    }
    return outside;
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('labels are large enough, and lead to their quotes', async ({ page }) => {
    await page.goto(MAP);
    const heights = await ribbons(page).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.9);
    await page.getByRole('link', { name: /I just think that we: altered$/ }).tap();
    await expect(page.getByRole('region', { name: 'Note' })).toBeInViewport();
    await page.getByRole('region', { name: 'Note' }).getByRole('link', { name: 'In the interview' }).tap();
    await expect(page).toHaveURL(`${INTERVIEW}#quote:${ALTERED}`);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is all there, and leads to the interview', async ({ page }) => {
    await page.goto(MAP);
    expect(await ribbons(page).count()).toBe(await rows(page).count());
    await page.getByRole('link', { name: 'The same as a table' }).click();
    await expect(page.getByRole('table')).toBeInViewport();
    await rows(page).getByRole('link', { name: 'I just think that we' }).click();
    await expect(page).toHaveURL(`${INTERVIEW}#quote:${ALTERED}`);
    await expect(page.locator(`mark[data-quotes~="${ALTERED}"]`).first()).toBeInViewport();
  });
});
