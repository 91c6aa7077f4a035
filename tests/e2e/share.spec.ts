/** Share pages and embeds, as the server and a static host send them. */
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { findInlineCode } from '../../lib/site/inline-code';
import { findViolations } from '../support/find-violations';
import { publishedAt } from '../support/sites';

const READER = './zuckerberg-titv/';
const PASSAGE = 'but-i-dont-think-anyone-knows';
const QUOTE = 'relativity-i-just-think-that-we-should';
const SHARED = [`${READER}p/${PASSAGE}/`, `${READER}q/${QUOTE}/`];
/** Where the page for embedding of a share page stands. */
const embedOf = (path: string): string => path.replace('./', './embed/');
const EMBEDS = SHARED.map(embedOf);

/** Bounds in bytes, uncompressed: the document is all that a page loads besides its typefaces. */
const LARGEST = { share: 20_000, embed: 14_000, card: 90_000 };

test.describe('a share page in a browser with scripts', () => {
  for (const { name, path, to } of [
    { name: 'of a passage', path: `${READER}p/${PASSAGE}/`, to: `${READER}#${PASSAGE}` },
    { name: 'of a quote', path: `${READER}q/${QUOTE}/`, to: `${READER}#quote:${QUOTE}` },
    {
      name: 'with a fragment of its own',
      path: `${READER}p/${PASSAGE}/#quote:${QUOTE}`,
      to: `${READER}#quote:${QUOTE}`,
    },
  ]) {
    test(`${name} is the reader at that place, and Back leads to where one was`, { tag: '@anywhere' }, async ({
      page,
    }) => {
      await page.goto('./');
      await page.goto(path);
      await expect(page).toHaveURL(to);
      await expect(page.locator('h1')).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL('./');
    });
  }

  test('shows nothing while the reader is on its way', async ({ page }) => {
    await page.addInitScript(() => {
      // What a browser could paint of the share page is what stands in its body; none may be there unless it is hidden.
      if (!location.pathname.includes('/p/')) return;
      new MutationObserver(() => {
        if (document.body && !document.documentElement.hidden) sessionStorage.setItem('flashed', location.pathname);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${READER}p/${PASSAGE}/`);
    await expect(page).toHaveURL(`${READER}#${PASSAGE}`);
    expect(await page.evaluate(() => sessionStorage.getItem('flashed'))).toBeNull();
    // The same observer does see the page where it stays.
    await page.goto(`${READER}p/${PASSAGE}/?stay`);
    const { pathname } = new URL(page.url());
    expect(await page.evaluate(() => sessionStorage.getItem('flashed'))).toBe(pathname);
  });

  test('stays where the address asks for it', { tag: '@anywhere' }, async ({ page }) => {
    await page.goto(`${READER}q/${QUOTE}/?stay`);
    await expect(page.getByRole('link', { name: 'Read on in the interview' })).toBeVisible();
    await expect(page).toHaveURL(`${READER}q/${QUOTE}/?stay`);
  });

  test.describe('that is a crawler’s', () => {
    test.use({ userAgent: 'Mozilla/5.0 (compatible; Examplebot/2.1; +http://example.org/bot.html)' });
    test('stays', async ({ page }) => {
      await page.goto(`${READER}q/${QUOTE}/`, { waitUntil: 'networkidle' });
      await expect(page).toHaveURL(`${READER}q/${QUOTE}/`);
      await expect(page.locator('main')).toBeVisible();
    });
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a quote is read with what is said about it, and leads into the reader', { tag: '@anywhere' }, async ({
    page,
  }) => {
    await page.goto(`${READER}q/${QUOTE}/`);
    const main = page.getByRole('main');
    await expect(main).toContainText('Did you feel like you were behind');
    await expect(main).toContainText('Mark Zuckerberg');
    await expect(main.locator('mark').first()).toHaveText(
      'I just think that we should bet and act as if it’s going to be ready in the next two to three years.',
    );
    await expect(main).toContainText('The essay adds “hours”.');
    await expect(main.getByRole('complementary')).toContainText('Whatever it takes.');
    await page.getByRole('link', { name: 'Read on in the interview' }).click();
    await expect(page).toHaveURL(`${READER}#quote:${QUOTE}`);
  });

  for (const path of EMBEDS) {
    test(`${path} says all of it too`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('main')).toContainText('I just think that we should bet');
      await expect(page.getByRole('main')).toContainText('The Information');
    });
  }
});

test.describe('what others read of a page of an edition', () => {
  for (const path of [READER, `${READER}relativity/`, `${READER}map/`]) {
    test(
      `${path} has its own address and the edition’s card`,
      { tag: '@anywhere' },
      async ({ request }, { project }) => {
        const html = await (await request.get(path)).text();
        const published = (address: string): string => publishedAt(project.name, address);
        expect(html).toContain(`<link rel="canonical" href="${published(path)}"/>`);
        expect(html).toContain(`<meta property="og:url" content="${published(path)}"/>`);
        expect(html).toContain(`<meta property="og:image" content="${published(`${READER}card.png`)}"/>`);
        expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
      },
    );
  }
});

test.describe('a card', () => {
  for (const path of [READER, ...SHARED]) {
    test(`of ${path} is a picture of 1200 by 630 pixels, and small`, async ({ page, request }) => {
      const response = await request.get(`${path}card.png`);
      expect(response.headers()['content-type']).toBe('image/png');
      expect((await response.body()).length).toBeLessThan(LARGEST.card);
      await page.goto(`${path}card.png`);
      const size = await page
        .locator('img')
        .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
      expect(size).toEqual([1200, 630]);
    });
  }
});

test.describe('what others read of a share page', () => {
  for (const path of SHARED) {
    test(
      `${path} has absolute addresses, and its picture and description are there`,
      { tag: '@anywhere' },
      async ({ request }, { project }) => {
        const html = await (await request.get(path)).text();
        const contents = [
          ...html.matchAll(
            /(?:property="og:(?:url|image)" content|rel="(?:canonical|alternate)"[^>]* href)="([^"]+)"/g,
          ),
        ];
        expect(contents).toHaveLength(4);
        for (const [, address = ''] of contents) {
          expect(address.startsWith(publishedAt(project.name, './')), address).toBe(true);
          expect((await request.get(new URL(address).pathname)).status(), address).toBe(200);
        }
        expect(html).toContain('<meta name="robots" content="noindex"/>');
        expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
        expect(html).toMatch(/<script type="application\/ld\+json">\{[^<]+\}<\/script>/);
      },
    );

    test(`${path} and its embed have two scripts of their own, and load none`, async ({ request }) => {
      for (const address of [path, embedOf(path)]) {
        const html = await (await request.get(address)).text();
        expect(html, 'a policy can stand before everything else').toMatch(/<head><meta charset="utf-8"\/>/i);
        expect(html).not.toMatch(/<script[^>]*\ssrc=|<link[^>]*\sas="script"/);
        const { scripts, styles, styleAttributes } = findInlineCode(html);
        expect(scripts).toHaveLength(2);
        expect(styles).toEqual([]);
        expect(styleAttributes).toEqual([]);
        const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
        const css = await (await request.get(sheet)).text();
        expect(css, 'the rules of share pages').toMatch(/\.kicker|\.embed/);
        expect(css).not.toContain('@import');
        expect(css, 'nothing of the reader').not.toMatch(/\.passage|\.site-header|--gutter\)/);
      }
    });

    test(`${path} and its embed are small`, async ({ request }) => {
      expect((await (await request.get(path)).body()).length).toBeLessThan(LARGEST.share);
      expect((await (await request.get(embedOf(path))).body()).length).toBeLessThan(LARGEST.embed);
    });
  }

  test(
    'the description for embedding has a frame with the embed',
    { tag: '@anywhere' },
    async ({ request }, { project }) => {
      const description = await (await request.get(`${READER}q/${QUOTE}/oembed.json`)).json();
      expect(description).toMatchObject({ version: '1.0', type: 'rich', author_name: 'Mark Zuckerberg' });
      expect(description.html).toContain(`src="${publishedAt(project.name, embedOf(`${READER}q/${QUOTE}/`))}"`);
    },
  );
});

for (const path of [...SHARED.map((shared) => `${shared}?stay`), ...EMBEDS]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await findViolations(page)).toEqual([]);
  });
}

test('another site shows an embed in a frame without any rights, learns its height, and sets its colours', {
  tag: '@anywhere',
}, async ({ page, baseURL }) => {
  const src = new URL(`${EMBEDS[1]}?theme=dark`, baseURL);
  const host = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>A blog</title><iframe src="${src}" sandbox="allow-scripts" width="640"></iframe>
      <script>addEventListener('message', ({ data }) => { document.title = data.type + ' ' + data.height; });</script>`);
  });
  await new Promise<void>((resolve) => {
    host.listen(0, '127.0.0.1', () => resolve());
  });
  const address = host.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    await expect(page.frameLocator('iframe').getByRole('main')).toContainText('I just think that we should bet');
    await expect(page).toHaveTitle(/^gloss:height [1-9]\d{2,3}$/);
    await expect(page.frameLocator('iframe').locator('html')).toHaveCSS('color-scheme', 'dark');
  } finally {
    host.close();
  }
});
