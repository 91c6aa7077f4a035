/** What an edition can be taken away as, as its page offers it, and its notes in somebody else's annotator. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { z } from 'zod';
import { findViolations } from '../support/find-violations';

const HARBOUR = './harbour/';

const TYPES = new Map([
  ['EPUB', 'application/epub+zip'],
  ['Markdown', 'text/markdown; charset=utf-8'],
  ['Plain text', 'text/plain; charset=utf-8'],
  ['WebVTT captions', 'text/vtt; charset=utf-8'],
  ['WebVTT notes', 'text/vtt; charset=utf-8'],
  ['SubRip captions', 'application/x-subrip'],
  ['CSV', 'text/csv; charset=utf-8'],
  ['Web Annotations', 'application/ld+json'],
  ['TEI', 'application/tei+xml'],
  ['JSON', 'application/json'],
]);

test('a page offers its edition in every format, with its type, and its head names them too', async ({ page }) => {
  await page.goto(HARBOUR);
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Take away' }) });
  for (const [name, type] of TYPES) {
    const href = (await section.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
    const response = await page.request.get(href);
    expect(response.status(), name).toBe(200);
    expect(response.headers()['content-type'], name).toBe(type);
    expect(response.headers()['access-control-allow-origin'], name).toBe('*');
    const short = type.split(';')[0];
    const heads = await page
      .locator(`head link[rel="alternate"][type="${short}"]`)
      .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname));
    expect(heads, name).toContain(new URL(href, page.url()).pathname);
  }
});

test('an edition that was corrected leads to the record of it, where axe finds nothing', async ({ page }) => {
  await page.goto('./footbridge/');
  await page.getByRole('link', { name: 'The corrected record' }).click();
  await expect(page).toHaveURL('./footbridge/changes/');
  await expect(page.getByRole('main')).toContainText(': struck');
  await expect(page.locator('.spoken-list del')).toContainText('The swans hiss at the bicycles');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page), colorScheme).toEqual([]);
  }
  const feed = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
  const address = new URL((await feed.getAttribute('href')) ?? '').pathname;
  expect((await page.request.get(address)).headers()['content-type']).toBe('application/atom+xml');
});

const itemsSchema = z.object({
  items: z.array(
    z.looseObject({
      id: z.string(),
      target: z.array(
        z.object({ selector: z.array(z.looseObject({ type: z.string(), exact: z.string().optional() })) }),
      ),
    }),
  ),
});

const textSchema = z.object({ passages: z.array(z.object({ text: z.string() })) });

/** Shows a text, and has the annotator load annotations of it. */
async function annotate(page: Page, text: string, annotations: readonly unknown[]): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createTextAnnotator, W3CTextFormat } from '@recogito/text-annotator';
        export const load = (text, annotations) => {
          const adapter = W3CTextFormat(location.href, text);
          createTextAnnotator(text, { adapter, annotatingEnabled: false, renderer: 'CSS_HIGHLIGHTS' })
            .setAnnotations(annotations, false);
        };`,
      resolveDir: join(import.meta.dirname, '../..'),
    },
    bundle: true,
    format: 'iife',
    globalName: 'peer',
    write: false,
    loader: { '.css': 'empty' },
  });
  await page.goto('about:blank');
  await page.setContent('<main id="text"></main>');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  await page.evaluate(
    ({ words, given }) => {
      const container = document.getElementById('text');
      for (const [index, passage] of words.split('\n').entries()) {
        const paragraph = document.createElement('p');
        paragraph.textContent = passage;
        container?.append(...(index > 0 ? ['\n'] : []), paragraph);
      }
      Reflect.get(window, 'peer').load(container, given);
    },
    { words: text, given: annotations },
  );
}

test('an annotator that knows nothing of Gloss loads the notes, and marks the same words', async ({ page }) => {
  const annotations = await (await page.request.get(`${HARBOUR}export/harbour.annotations.jsonld`)).json();
  const { items } = itemsSchema.parse(annotations);
  const { passages } = textSchema.parse(await (await page.request.get(`${HARBOUR}export/harbour.json`)).json());
  await annotate(page, passages.map(({ text }) => text).join('\n'), items);
  const expected = items.flatMap(({ target }) =>
    target.map(({ selector }) => selector.find(({ type }) => type === 'TextQuoteSelector')?.exact),
  );
  expect(expected.length).toBeGreaterThan(5);
  const marked = () =>
    page.evaluate(() => {
      // The ranges are the browser's own: the words that it paints.
      const ranges: unknown[] = [];
      for (const [, highlight] of CSS.highlights) ranges.push(...highlight);
      return ranges.map(String).sort();
    });
  await expect.poll(marked).toEqual(expected.sort());
});
