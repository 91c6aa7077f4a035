import { beforeAll, describe, expect, it, test } from 'vitest';
import { singleFile } from '@/components/single-file/single-file';
import { readLibrary } from '@/lib/content';
import { type Edition, joinLibrary } from '@/lib/edition';
import { findInlineCode } from '@/lib/site/inline-code';
import { readSingleFileParts } from '@/lib/site/single-file-parts';
import { startTags } from '@/lib/site/start-tags';
import { shareEdition } from '../../../support/share-edition';
import { CLIPPINGS, workOf } from '../../studio/made-work';

/** Bytes of a file of the first edition: 400,000 are promised, and what comes later needs room. */
const LARGEST = 390_000;
const SITE = 'https://gloss.example/interviews/talk/';

async function firstEdition(): Promise<Edition> {
  const [first] = joinLibrary(await readLibrary('content')).interviews;
  if (!first) throw new Error('content/ holds no interview');
  return first.edition;
}

function fileOf(edition: Edition, site: string | null = null): Promise<string> {
  return readSingleFileParts().then((parts) => singleFile(edition, parts, site));
}

/** Every value of an attribute, in order. */
function valuesOf(html: string, attribute: string): string[] {
  return Array.from(startTags(html)).flatMap(({ attributes }) => attributes.get(attribute) ?? []);
}

describe('a single file of the first edition', () => {
  let edition: Edition;
  let html = '';
  beforeAll(async () => {
    edition = await firstEdition();
    html = await fileOf(edition);
  });

  it('is under 390 kB, typefaces and all', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(LARGEST);
  });

  it('has the same bytes each time', async () => {
    expect(await fileOf(edition)).toBe(html);
  });

  it('loads nothing: no address of another file but in links', () => {
    for (const { name, attributes } of startTags(html)) {
      expect(attributes.get('src')).toBeUndefined();
      const href = attributes.get('href');
      if (href !== undefined && name !== 'a') expect(href).toMatch(/^(?:data:|#)/);
      expect(['iframe', 'object', 'embed', 'base', 'audio', 'video']).not.toContain(name);
    }
    for (const sheet of findInlineCode(html).styles) {
      for (const [, address] of sheet.matchAll(/url\(["']?([^"')]*)/g)) expect(address).toMatch(/^(?:data:|#)/);
      expect(sheet).not.toContain('@import');
    }
  });

  it('has a policy that lets through its own code alone', () => {
    const policy = Array.from(startTags(html)).find(({ attributes }) => attributes.has('http-equiv'));
    const content = policy?.attributes.get('content') ?? '';
    expect(content).toContain("default-src 'none'");
    expect(content).not.toMatch(/unsafe|connect-src|https?:/);
    const { scripts, styles, styleAttributes } = findInlineCode(html);
    expect(content.match(/'sha256-/g)).toHaveLength(scripts.length + styles.length);
    expect(styleAttributes).toEqual([]);
  });

  it('has every id once, and leads to no id that is not there', () => {
    const ids = valuesOf(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const links = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) expect(known).toContain(decodeURIComponent(link.slice(1)));
    for (const attribute of ['for', 'popovertarget', 'aria-labelledby'])
      for (const id of valuesOf(html, attribute)) expect(known).toContain(id);
    for (const address of valuesOf(html, 'href')) expect(address).not.toMatch(/^\//);
  });

  it('holds the words of the interview, the essay in its own order, and the map', () => {
    expect(valuesOf(html, 'data-view')).toEqual(['', ...edition.commentaries.map(({ slug }) => slug), 'map']);
    expect(valuesOf(html, 'id')).toEqual(expect.arrayContaining(edition.passages.map(({ id }) => id)));
  });
});

test('a file of the same texts as clippings, with a name as long as its title, is hardly larger', async () => {
  const { added, make } = workOf(CLIPPINGS);
  const { edition } = (await make(added)).joined;
  if (edition === null) throw new Error('the clippings make no edition');
  expect(edition.commentaries[0]?.slug).toBe('meta-s-ai-relativity-theory');
  expect(Buffer.byteLength(await fileOf(edition))).toBeLessThan(LARGEST + 2000);
});

describe('what a single file says', () => {
  it.each([
    ['what it is of and whose', 'All rights reserved, The Harbour'],
    ['where an essay is from', 'href="https://shore.example/flotsam"'],
    ['what made it', 'Made with Gloss.'],
  ])('%s', async (_, words) => {
    const html = await fileOf(shareEdition());
    expect(html.slice(html.indexOf('class="colophon"'))).toContain(words);
  });

  it('leads to its site where there is one, and nowhere else otherwise', async () => {
    expect(valuesOf(await fileOf(shareEdition(), SITE), 'href')).toContain(SITE);
    const addresses = valuesOf(await fileOf(shareEdition()), 'href');
    expect(addresses.filter((address) => !/^(?:#|data:|https:\/\/shore\.example)/.test(address))).toEqual([]);
  });

  it('cannot be ended or extended by words of its texts', async () => {
    const html = await fileOf(shareEdition());
    const { scripts } = findInlineCode(html);
    expect(scripts).toHaveLength(2);
    expect(html).not.toContain('<b>“harbours”');
  });
});
