/** Links that were made before the interview was corrected, and links that never were any: what a reader sees of them. */
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations';
import { chosenNumber } from '../support/notes';
import { highlightedWords, notice, openPage, toolbar } from '../support/selecting';

const READER = './lamp/';

test.use({ viewport: { width: 1280, height: 900 } });

/** Links to the interview as it first was. */
const COUNTS = '#that-the-fog-comes-from-the.23-25.gm37c9';
const FIRE = '#we-lit-a-fire-on-the.9-15.sn6gnt';
const SHIPS = '#a-machine-keeps-the-light-now.25-28.3nbnjs';
const STAIRS = '#i-miss-the-stairs-there-were.5-12.43uu6l';
const OIL = '#i-will-not-say-who-let.5-10.6f9doa';

const way = (page: Page, name: string) => notice(page).getByRole('link', { name });

/** Whether the page has asked for the past of the edition. */
function watchPast(page: Page): () => boolean {
  let asked = false;
  page.on('request', (request) => {
    asked ||= request.url().endsWith('/links.json');
  });
  return () => asked;
}

test('words that stand where they stood are shown, with nothing to say and nothing to load', async ({ page }) => {
  const askedForPast = watchPast(page);
  await openPage(page, READER + COUNTS);
  await expect.poll(() => highlightedWords(page)).toEqual(['counts the fog']);
  await expect(page.getByText('It will not listen')).toBeInViewport();
  await expect(notice(page)).toBeHidden();
  expect(askedForPast()).toBe(false);
});

test('words of a passage that was merged into another one are shown there', async ({ page }) => {
  await openPage(page, READER + FIRE);
  await expect(notice(page)).toContainText('have moved since the link was made');
  expect(await highlightedWords(page)).toEqual(['The fire was brighter than the lamp']);
});

test('words of a passage that was split are shown where they are now', async ({ page }) => {
  await openPage(page, READER + SHIPS);
  await expect(notice(page)).toContainText('have moved since the link was made');
  expect(await highlightedWords(page)).toEqual(['Ships like it better']);
});

test('a link to a passage that was merged shows it in the other', async ({ page }) => {
  await openPage(page, `${READER}#we-lit-a-fire-on-the`);
  await expect(notice(page)).toContainText('The passage that this link leads to has moved');
  expect(await highlightedWords(page)).toEqual([
    'We lit a fire on the rocks instead. The fire was brighter than the lamp had ever been',
  ]);
});

test('changed words are shown as they were and as they are, and not by colour alone', async ({ page }) => {
  await openPage(page, READER + STAIRS);
  await expect(notice(page)).toContainText('have been changed since the link was made');
  const diff = notice(page).locator('.diff');
  await expect(diff).toHaveText(
    /^There were taken out: a put in: two hundred and taken out: forty put in: ten of them ?$/,
  );
  await expect(diff.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
  await expect(diff.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');
  expect(await highlightedWords(page)).toEqual(['There were two hundred and ten of them']);
});

test('words that are gone are shown as they were, with their speaker and the way to where they stood', async ({
  page,
}) => {
  await openPage(page, READER + OIL);
  await expect(notice(page)).toContainText('have been taken out of the interview');
  await expect(notice(page)).toContainText('who let the oil run dry');
  await expect(notice(page)).toContainText('Olaf Wick');
  expect(await highlightedWords(page)).toEqual([]);
  await way(page, 'Where that stood').click();
  await expect(page).toHaveURL(`${READER}#it-went-out-in-the-winter`);
  await expect(page.getByText('It went out in the winter')).toBeInViewport();
  await expect(notice(page)).toBeHidden();
  await page.goBack();
  await expect(notice(page)).toContainText('have been taken out of the interview');
});

test('a link to a passage that is gone says what it was', async ({ page }) => {
  await openPage(page, `${READER}#i-will-not-say-who-let`);
  await expect(notice(page)).toContainText(
    'I will not say who let the oil run dry. It was not me, and it was not the cook',
  );
});

test('a quote that its essay has dropped is shown as it was, with the way to the essay', async ({ page }) => {
  await openPage(page, `${READER}#quote:against-machines-i-will-not-say-who-let`);
  await expect(notice(page)).toContainText('The quote that this link leads to has been taken out of its essay');
  await expect(notice(page)).toContainText('I will not say who let the oil run dry.');
  await way(page, 'The essay').click();
  await expect(page).toHaveURL('./lamp/against-machines/');
});

test('on the page of an essay a link to something else leads on to the interview', async ({ page }) => {
  await openPage(page, `./lamp/against-machines/${COUNTS}`);
  await expect(notice(page)).toContainText('not in this essay');
  await way(page, 'Look for it in the interview').click();
  await expect(page).toHaveURL(READER + COUNTS);
  await expect.poll(() => highlightedWords(page)).toEqual(['counts the fog']);
});

/** Fragments that no page of ours has made, and what a reader is told. */
const FOREIGN: readonly (readonly [name: string, fragment: string, says: string])[] = [
  ['words that never were', '#that-the-fog-comes-from-the.23-25.aaaaaa', 'fits nothing that this interview says'],
  ['a passage that never was', '#no-such-passage', 'fits nothing that this interview says'],
  ['a quote that never was', '#note:nobody', 'no essay on this interview has'],
  ['a link that was cut off', '#that-the-fog-comes-from-the.23-', 'is not complete'],
  ['a backward range', '#that-the-fog-comes-from-the.25-23.gm37c9', 'is not complete'],
  ['markup', '#<img src=x onerror=alert(1)>', 'does not name a place'],
  ['markup in a quote', '#quote:<script>alert(1)</script>', 'does not name a place'],
  ['encoded markup', '#%3Csvg%20onload%3Dalert(1)%3E', 'does not name a place'],
  ['an address of script', '#javascript:alert(1)', 'does not name a place'],
  ['broken escapes', '#%E0%A4%A', 'does not name a place'],
  ['something huge', `#${'x'.repeat(100_000)}`, 'longer than any link'],
  ['a selector', '#"]*{}', 'does not name a place'],
];

for (const [name, fragment, says] of FOREIGN) {
  test(`${name}: says so in plain words, and shows the interview`, async ({ page }) => {
    const alarms: string[] = [];
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => alarms.push(String(error)));
    await openPage(page, READER + fragment);
    await expect(notice(page)).toContainText(says);
    await expect(notice(page)).toContainText('Here is the whole interview.');
    await expect(notice(page).locator('img, script, svg:not(.icon)')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    expect(alarms).toEqual([]);
  });
}

test('an earlier wording that reads like markup is shown as text', async ({ page }) => {
  await page.route('**/links.json', async (route) => {
    const response = await route.fetch();
    const past = (await response.text()).replaceAll('who let the oil run dry', 'who let <img src=x> run dry');
    await route.fulfill({ response, body: past });
  });
  await openPage(page, `${READER}#quote:against-machines-i-will-not-say-who-let`);
  await expect(notice(page)).toContainText('who let <img src=x> run dry');
  await expect(notice(page).locator('img')).toHaveCount(0);
});

test('without a connection a link that does not fit says so, and can be tried again', async ({ page }) => {
  await page.route('**/links.json', (route) => route.abort());
  await openPage(page, READER + STAIRS);
  await expect(notice(page)).toContainText('what it was before could not be loaded');
  await page.unroute('**/links.json');
  await notice(page).getByRole('button', { name: 'Try again' }).click();
  await expect(notice(page)).toContainText('have been changed since the link was made');
});

test('a page from before a correction does not guess, and offers to load it again', async ({ page }) => {
  await page.route('**/links.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), text: '000000' } });
  });
  await openPage(page, READER + STAIRS);
  await expect(notice(page)).toContainText('has been corrected in the meantime');
  expect(await highlightedWords(page)).toEqual([]);
  await page.unroute('**/links.json');
  await notice(page).getByRole('button', { name: 'Load the page again' }).click();
  await expect(notice(page)).toContainText('have been changed since the link was made');
});

test('an answer that is no past counts as none', async ({ page }) => {
  await page.route('**/links.json', (route) => route.fulfill({ json: { version: 2 } }));
  await openPage(page, READER + STAIRS);
  await expect(notice(page)).toContainText('what it was before could not be loaded');
});

test('a notice can be closed, which takes the link back; Back shows it again', async ({ page }) => {
  await openPage(page, READER + STAIRS);
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  await expect(notice(page)).toBeHidden();
  await expect(page).toHaveURL(READER);
  expect(await highlightedWords(page)).toEqual([]);
  await page.goBack();
  await expect(notice(page)).toContainText('have been changed');
  await page.keyboard.press('Escape');
  await expect(notice(page)).toBeHidden();
  await expect(page).toHaveURL(READER);
});

test('choosing a quote takes the place of the link', async ({ page }) => {
  await openPage(page, READER + COUNTS);
  await expect.poll(() => highlightedWords(page)).toEqual(['counts the fog']);
  await page.locator('mark > a').first().click();
  await expect(page.locator('.note.chosen')).toHaveCount(1);
  expect(await highlightedWords(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => highlightedWords(page)).toEqual(['counts the fog']);
});

test('a notice is said to those who hear the page', async ({ page }) => {
  await openPage(page, READER + FIRE);
  await expect(page.getByRole('status')).toContainText('have moved since the link was made');
});

test('a browser that cannot highlight shows the passage', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  await openPage(page, READER + COUNTS);
  const passage = page.locator('[id="that-the-fog-comes-from-the"]');
  await expect(passage).toBeInViewport();
  const plain = await page.locator('[id="do-you-miss-it"]').evaluate((each) => getComputedStyle(each).backgroundColor);
  await expect.poll(() => passage.evaluate((each) => getComputedStyle(each).backgroundColor)).not.toBe(plain);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 400 } });

  test('a link to a passage leads there', async ({ page }) => {
    await page.goto(`${READER}#that-the-fog-comes-from-the`);
    await expect(page.getByText('It will not listen')).toBeInViewport();
  });

  test('the browser finds the words of a selection by itself', async ({ page }) => {
    await page.goto(`${READER}${COUNTS}:~:text=counts%20the%20fog`);
    await expect(page.getByText('It will not listen')).toBeInViewport();
    await expect(notice(page)).toBeHidden();
  });
});

for (const width of [390, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const [name, fragment] of [
      ['exact', COUNTS],
      ['moved', FIRE],
      ['changed', STAIRS],
      ['gone', OIL],
      ['foreign', '#no-such-passage'],
    ] as const) {
      test(`axe finds nothing on a link that is ${name}`, async ({ page }) => {
        await openPage(page, READER + fragment);
        if (name === 'exact') await expect.poll(() => highlightedWords(page)).not.toEqual([]);
        else await expect(notice(page)).toBeVisible();
        expect(await findViolations(page)).toEqual([]);
      });
    }
  });
}

test.describe('what mail and chat programs add to a link', () => {
  const added: { name: string; link: string; shows: string }[] = [
    { name: 'a bracket behind a passage', link: '#we-lit-a-fire-on-the)', shows: 'We lit a fire on the rocks instead' },
    { name: 'a parameter behind words', link: `${COUNTS}&utm_source=mail`, shows: 'counts the fog' },
    { name: 'a second escape, and a full stop', link: `${COUNTS.replace('-', '%252D')}.`, shows: 'counts the fog' },
  ];
  for (const { name, link, shows } of added) {
    test(name, async ({ page }) => {
      await openPage(page, READER + link);
      await expect.poll(async () => (await highlightedWords(page)).join(' ')).toContain(shows);
    });
  }

  test('a passage and a quote that are there are gone to, with an address without it', async ({ page }) => {
    await openPage(page, READER);
    const passage = (await page.locator('.passage').last().getAttribute('id')) ?? '';
    const quote = ((await page.locator('mark.quote[id]').last().getAttribute('id')) ?? '').replace('quote:', '');
    await page.goto('about:blank');
    await openPage(page, `${READER}#${passage}),`);
    await expect(page).toHaveURL(new RegExp(`#${passage}$`));
    await expect(page.locator(`[id="${passage}"]`)).toBeInViewport();
    await page.goto('about:blank');
    await openPage(page, `${READER}#quote%253A${quote}”`);
    await expect(chosenNumber(page)).toHaveAttribute('data-of', quote);
  });
});

test.describe('on a page that the browser has translated', () => {
  /** What translations do to the text of a page: some wrap every run of it, all put other words in its place. */
  function translate(page: Page, how: 'wrapped' | 'in place' | 'wrapped and back'): Promise<void> {
    return page.evaluate((way) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest('script, style'))
          nodes.push(node);
      }
      for (const node of nodes) {
        const words = way === 'wrapped and back' ? node.data : node.data.replace(/\p{L}+/gu, 'mot');
        if (way === 'in place') node.data = words;
        else {
          const font = document.createElement('font');
          font.textContent = words;
          node.replaceWith(font);
        }
      }
    }, how);
  }

  for (const how of ['wrapped', 'in place'] as const) {
    test(`${how}: a link leads to its passage and says why no words are marked; nothing is made of other words`, async ({
      page,
    }) => {
      await openPage(page, READER);
      await translate(page, how);
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, COUNTS);
      await expect(notice(page)).toContainText('has translated this page');
      await expect(page.locator('[id="that-the-fog-comes-from-the"]')).toBeInViewport();
      await page.locator('.passage').first().hover();
      await page.locator('.passage-link').first().click();
      await expect(notice(page)).toContainText('made of the words as published');
      await expect(toolbar(page)).toBeHidden();
    });
  }

  test('translated after the tools were there: nothing is made of other words', async ({ page }) => {
    await openPage(page, READER);
    await page.locator('.passage').first().hover();
    await page.locator('.passage-link').first().click();
    await expect(toolbar(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await translate(page, 'in place');
    await page.locator('.passage-link').first().focus();
    await page.keyboard.press('Enter');
    await expect(notice(page)).toContainText('made of the words as published');
    await page.keyboard.press('Escape');
    await expect(notice(page)).toBeHidden();
    await page.locator('mark > a').first().click();
    await page.locator('.note.chosen').getByRole('button', { name: 'Link to this note' }).click();
    await expect(notice(page)).toContainText('made of the words as published');
    await expect(toolbar(page)).toBeHidden();
  });

  test('the original shown again is as good as new', async ({ page }) => {
    await openPage(page, READER);
    await translate(page, 'wrapped and back');
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, COUNTS);
    await expect.poll(() => highlightedWords(page)).toEqual(['counts the fog']);
  });
});
