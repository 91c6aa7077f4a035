import { beforeAll, describe, expect, test } from 'vitest';
import { type Edition, summaryOf } from '@/lib/edition';
import { type PageTranslator, pageTranslator } from '@/lib/site/languages/every-language';
import { addressIn, placesOf } from '@/lib/site/languages/page-places';
import { readPageScripts } from '@/lib/site/page-scripts';
import { routeAt } from '@/lib/site/route-at';
import { readSiteLanguage } from '@/lib/site/site-language';
import { EDITIONS } from '../../support/fixture-editions';

const LANGUAGES = new Map([
  ['harbour', 'en'],
  ['tea', 'zh'],
] as const);

describe('addresses in a language', () => {
  test.each([
    ['/harbour/', 'zh', '/zh/harbour/'],
    ['/harbour/', 'en', '/harbour/'],
    ['/zh/harbour/', 'en', '/harbour/'],
    ['/tea/map/#quote:x', 'en', '/en/tea/map/#quote:x'],
    ['/tea/slow-fire/', 'zh', '/tea/slow-fire/'],
    ['/', 'zh', '/zh/'],
    ['/search/?find=fog', 'zh', '/zh/search/?find=fog'],
    // What is in one language alone stays where it is.
    ['/harbour/q/some-quote/', 'zh', '/harbour/q/some-quote/'],
    ['/harbour/export/harbour.epub', 'zh', '/harbour/export/harbour.epub'],
    ['/feed.atom', 'zh', '/feed.atom'],
    ['/no-edition/', 'zh', '/no-edition/'],
    ['https://elsewhere.example/', 'zh', 'https://elsewhere.example/'],
  ] as const)('%s in %s: %s', (address, language, expected) => {
    expect(addressIn(address, language, LANGUAGES)).toBe(expected);
  });

  test('the page for whoever has no connection has none: it is shown at others', () => {
    expect(placesOf('/offline/', LANGUAGES).size).toBe(0);
  });
});

describe('the table of routes', () => {
  test.each([
    ['/zh/', 'home', 'zh'],
    ['/zh/harbour/', 'interview', 'zh'],
    ['/en/tea/slow-fire/', 'essay', 'en'],
    ['/zh/studio/', 'studio', 'zh'],
    ['/harbour/', 'interview', null],
  ] as const)('knows %s', (path, name, language) => expect(routeAt(path)).toMatchObject({ name, language }));

  test.each(['/zh/harbour/q/some-quote/', '/zh/feed.atom', '/zh/scripts/reader.js'])('knows nothing at %s', (path) =>
    expect(routeAt(path)).toBeNull(),
  );
});

describe('a page in every language', () => {
  let translator: PageTranslator;
  let script = '';
  beforeAll(async () => {
    translator = await pageTranslator({
      editions: EDITIONS.map(({ edition }) => summaryOf(edition)),
      specimen: null,
      indexes: null,
    });
    script = (await readPageScripts()).modules.reader.address;
  }, 60_000);

  const editionOf = (slug: string): Edition => {
    const found = EDITIONS.find(({ edition }) => edition.slug === slug);
    if (!found) throw new Error(`no edition ${slug}`);
    return found.edition;
  };
  /** A page as Next writes it, as far as it is of concern. */
  const written = (path: string, title: string) =>
    `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="modulepreload" href="/scripts/old.js"/><title>${title} · Gloss</title><meta name="description" content="English"/><link rel="canonical" href="http://localhost:3000${path}"/><meta property="og:title" content="${title}"/></head><body><a href="/">Gloss</a><a href="#page:in-zh">简体中文</a><a href="#page:in-en">English</a><main>English</main><script type="module" src="${script}"></script></body></html>`;

  test('of an English edition: its own as it was written, and a Chinese one below /zh/', () => {
    const html = written('/harbour/map/', 'Map');
    const [own, other, ...more] = translator.ofEdition(editionOf('harbour'), 'harbour/map/index.html', html);
    expect(more).toEqual([]);
    expect(own?.path).toBe('harbour/map/index.html');
    expect(own?.html).toContain('<html lang="en" data-in-zh="/zh/harbour/map/">');
    expect(own?.html).toContain('<main>English</main>');
    expect(own?.html).toContain('<a href="/zh/harbour/map/">简体中文</a>');
    expect(other?.path).toBe('zh/harbour/map/index.html');
    expect(other?.html).toContain('<html lang="zh-Hans" data-in-en="/harbour/map/" data-in-own="/harbour/map/">');
    expect(other?.html).not.toContain('<main>English</main>');
    expect(other?.html).toMatch(/<title>《.*》对照图 · Gloss<\/title>/);
    expect(other?.html).toMatch(/<meta property="og:title" content="《.*》对照图"/);
    expect(other?.html).toMatch(/<meta name="description" content="[^"]*引用了什么/);
    expect(other?.html, 'scripts are those of its language').not.toContain(script);
    expect(other?.html).toMatch(/<script type="module" src="\/scripts\/reader-[^"]*"><\/script><\/body>/);
    expect(other?.html).not.toContain('/scripts/old.js');
    for (const page of [own, other]) {
      expect(page?.html).toContain('<link rel="canonical" href="http://localhost:3000/harbour/map/"/>');
      expect(page?.html).toContain(
        '<link rel="alternate" hreflang="zh-Hans" href="http://localhost:3000/zh/harbour/map/"/>',
      );
      expect(page?.html).toContain('<link rel="alternate" hreflang="en" href="http://localhost:3000/harbour/map/"/>');
    }
    const links = Array.from(other?.html.matchAll(/<a\s[^>]*?href="(\/[^"#]*)/g) ?? [], ([, address]) => address);
    expect(new Set(links)).toContain('/zh/');
    for (const link of links) expect(link, 'its pages lead to pages in Chinese').toMatch(/^\/(?:zh\/|harbour\/map\/$)/);
  });

  test('of a Chinese edition: its own in Chinese, and an English one below /en/', () => {
    const [own, other] = translator.ofEdition(editionOf('tea'), 'tea/index.html', written('/tea/', '茶社里的老手艺'));
    expect(own?.path).toBe('tea/index.html');
    expect(own?.html).toContain('<html lang="zh-Hans" data-in-en="/en/tea/">');
    expect(own?.html).toContain('受访：');
    expect(other?.path).toBe('en/tea/index.html');
    expect(other?.html).toContain('<html lang="en" data-in-zh="/tea/" data-in-own="/tea/">');
    expect(other?.html).toContain('<main>English</main>');
  });

  test('of the site: where nothing is, a page in each language leads to its front page', () => {
    const [own, other] = translator.ofSite('404.html', written('/', 'No such page'));
    expect(own?.html).toContain('<html lang="en">');
    expect(own?.html).toContain('<a href="/zh/">简体中文</a>');
    expect(other?.path).toBe('zh/404.html');
    expect(other?.html).toContain('<html lang="zh-Hans">');
    expect(other?.html).toContain('这个地址没有页面');
  });
});

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh', 'zh'],
])('GLOSS_LANGUAGE=%s: %s', (given, language) => expect(readSiteLanguage(given)).toBe(language));

test('GLOSS_LANGUAGE names a language that there is', () => {
  expect(() => readSiteLanguage('fr')).toThrow('GLOSS_LANGUAGE is `fr`, but should be one of `en`, `zh`.');
});
