import { describe, expect, it, test } from 'vitest';
import { cssString } from '@/components/design/css-string';
import { printedFile } from '@/components/single-file/printed-file';
import { printedLinks } from '@/components/single-file/printed-links';
import { runningHeads } from '@/components/single-file/running-heads';
import type { Edition } from '@/lib/edition';
import { readHeldStyles } from '@/lib/site/held-styles';
import { startTags } from '@/lib/site/start-tags';
import { EDITIONS, fixtureEdition } from '../../../support/fixture-editions';

async function pageOf(edition: Edition, site: string | null = null): Promise<string> {
  return printedFile(edition, await readHeldStyles('components/single-file/printed-file.css'), site);
}

function valuesOf(html: string, attribute: string): string[] {
  return Array.from(startTags(html)).flatMap(({ attributes }) => attributes.get(attribute) ?? []);
}

describe.each(EDITIONS)('the page that is printed of $name', ({ edition }) => {
  it('holds interview and essays, and no map', async () => {
    expect(valuesOf(await pageOf(edition), 'data-view')).toEqual(['', ...edition.commentaries.map(({ slug }) => slug)]);
  });

  it('has short ids, each once, and links that lead to them', async () => {
    const html = await pageOf(edition);
    const ids = valuesOf(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^i\d+$/);
    for (const href of valuesOf(html, 'href')) {
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
      else expect(href).toMatch(/^https?:/);
    }
  });
});

test('a page names its title and its language', async () => {
  const html = await pageOf(fixtureEdition('lighthouse'));
  expect(html).toMatch(/<html lang="ar"/);
  expect(html).toContain('<title>حارسة الضوء</title>');
});

test('a page says first whose it is where rights are reserved, and nothing of the kind otherwise', async () => {
  const reserved = await pageOf(fixtureEdition('zuckerberg-titv'));
  expect(reserved.indexOf('For your own use')).toBeGreaterThan(reserved.indexOf('</h1>'));
  expect(reserved.indexOf('For your own use')).toBeLessThan(reserved.indexOf('<article'));
  expect(await pageOf(fixtureEdition('lighthouse'))).not.toContain('For your own use');
});

test('a page says where its edition is on a site', async () => {
  expect(await pageOf(fixtureEdition('lighthouse'), 'https://gloss.example/lighthouse/')).toContain(
    'This edition is at <a href="https://gloss.example/lighthouse/">gloss.example/lighthouse/</a>',
  );
});

test('each text has a running head, but for the first page', () => {
  const heads = runningHeads(fixtureEdition('lighthouse'));
  for (const title of ['حارسة الضوء', 'Mina Shore · A Lamp That Waits']) expect(heads).toContain(title);
  expect(heads).toContain('@page text-0:first{@top-center{content:none}}');
});

test.each([
  ['a quotation mark', 'a "b"', String.raw`"a \22 b\22 "`],
  ['an end of a style sheet', '</style>', String.raw`"\3c /style>"`],
  ['a backslash and a line end', 'a\\b\n', String.raw`"a\5c b\a "`],
])('%s is no end of a string of a style sheet', (_, text, string) => {
  expect(cssString(text)).toBe(string);
});

test('an address is listed once, with the words of the first link to it, unless its matter prints it itself', () => {
  const html = [
    '<p class="imprint">At <a href="https://site.example/">site</a></p>',
    '<p><a class="x" href="https://a.example/?b=1&amp;c">the <em>first</em></a> <a href="#i1">within</a></p>',
    '<p><a href="https://a.example/?b=1&amp;c">again</a> <a href="https://site.example/">site</a></p>',
    '<footer class="end-matter"><a href="https://source.example/">source</a></footer>',
    '<p><a href="https://source.example/">source</a></p>',
  ].join('');
  expect(printedLinks(html)).toEqual([{ address: 'https://a.example/?b=1&c', words: 'the first' }]);
});
