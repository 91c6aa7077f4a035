import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFrameworkFile, plainPage } from '../../../lib/site/plain-page';

/** What makes a page one of the framework's. */
const RUNTIME = '<script src="/_next/static/chunks/a.js" async=""></script>';

function join(parts: readonly { readonly html: string }[]): string {
  return parts.map(({ html }) => html).join('');
}

describe('a page without the framework', () => {
  const dropped: readonly { name: string; html: string }[] = [
    { name: 'its files', html: '<script src="/_next/static/chunks/b.js" async="" crossorigin=""></script>' },
    { name: 'its files for old browsers', html: '<script src="/_next/static/chunks/c.js" noModule=""></script>' },
    { name: 'the page as data', html: '<script>self.__next_f.push([1,"<p>\\u003c/p>"])</script>' },
    { name: 'whatever else it starts', html: '<script id="_R_">(globalThis.X||=[]).push({})</script>' },
    { name: 'modules within the page', html: '<script type="module">start()</script>' },
    { name: 'what loads its files ahead', html: '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>' },
    { name: 'what loads its modules ahead', html: '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>' },
    { name: 'a script with space in its end tag', html: '<script>go()</script\n>' },
    { name: 'tags in capitals', html: '<SCRIPT>go()</SCRIPT>' },
  ];
  test.each(dropped)('loses $name', ({ html }) => {
    expect(plainPage(`<head>${RUNTIME}</head><p>a${html}b</p>`)).toBe('<head></head><p>ab</p>');
  });

  const kept: readonly { name: string; html: string }[] = [
    { name: 'its own modules', html: '<script type="module" src="/scripts/reader-A.js"></script>' },
    { name: 'what loads its own modules ahead', html: '<link rel="modulepreload" href="/scripts/chunk-B.js"/>' },
    { name: 'inline scripts that are marked', html: '<script data-kept="">let a="</p>"</script>' },
    { name: 'data', html: '<script type="application/ld+json">{"a":"<script>"}</script>' },
    { name: 'styles', html: '<style data-href="/_next/static/chunks/a.css">p{}</style>' },
    { name: 'typefaces', html: '<link rel="preload" as="font" href="/_next/static/media/a.woff2"/>' },
    { name: 'a script in a comment', html: '<!-- <script>a()</script> -->' },
    { name: 'a script in an attribute', html: '<p title="<script>a()</script>">' },
    { name: 'a script in escaped text', html: '<p>&lt;script src="/_next/a.js"&gt;</p>' },
  ];
  test.each(kept)('keeps $name', ({ html }) => {
    expect(plainPage(`<head>${RUNTIME}</head>${html}<i>`)).toBe(`<head></head>${html}<i>`);
  });

  test('ends where its last script is never closed', () => {
    expect(plainPage(`${RUNTIME}<p>text</p><script>go()`)).toBe('<p>text</p>');
  });

  test('is as it was where it had none of it', () => {
    const html = '<head><script>enter()</script></head><p>text</p>';
    expect(plainPage(html)).toBe(html);
  });

  test('keeps every word and every script of its own, and none of the framework’s, in any order', () => {
    const part = fc.oneof(
      fc.constantFrom('words', ...kept.map(({ html }) => html)).map((html) => ({ html, stays: true })),
      fc.constantFrom(RUNTIME, ...dropped.map(({ html }) => html)).map((html) => ({ html, stays: false })),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const expected = parts.filter(({ stays }) => stays);
        expect(plainPage(RUNTIME + join(parts))).toBe(join(expected));
      }),
    );
  });

  test('is refused where words of it would never be shown', () => {
    const late = '<!--$?--><template id="B:0"></template><!--/$--><div hidden id="S:0">words</div>';
    expect(() => plainPage(RUNTIME + late)).toThrow(/take out Suspense/);
  });
});

describe('a file of an export', () => {
  test.each([
    ['_next/static/chunks/a.js', true],
    ['_next/static/build/_buildManifest.js', true],
    ['index.txt', true],
    ['one/index.txt', true],
    ['one/__next._tree.txt', true],
    ['one/__next.$d$interview.__PAGE__.txt', true],
    ['_next/static/chunks/a.css', true],
    ['_next/static/media/a.woff2', false],
    ['scripts/reader-A.js', false],
    ['robots.txt', false],
    ['one/index.html', false],
    ['one/links.json', false],
  ])('%s belongs to the framework: %s', (path, belongs) => {
    expect(isFrameworkFile(path)).toBe(belongs);
  });
});
