import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFrameworkFile, plainPage } from '@/lib/site/build/plain-page';

const FILES = new Set(['/scripts/reader-A.js', '/scripts/chunk-B.js', '/fonts/a.woff2', '/icon.svg']);
const page = (html: string) => plainPage(html, (address) => FILES.has(address));
const join = (parts: readonly { readonly html: string }[]): string => parts.map(({ html }) => html).join('');

const DROPPED: readonly { name: string; html: string }[] = [
  { name: 'its files', html: '<script src="/_next/static/chunks/b.js" async="" crossorigin=""></script>' },
  { name: 'its files for old browsers', html: '<script src="/_next/static/chunks/c.js" noModule=""></script>' },
  { name: 'the page as data', html: '<script>self.__next_f.push([1,"<p>\\u003c/p>"])</script>' },
  { name: 'the first of the data', html: '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' },
  { name: 'what starts its modules', html: '<script id="_R_">(globalThis["TURBOPACK"]||=[]).push({})</script>' },
  { name: 'its clock', html: '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>' },
  { name: 'what loads its files ahead', html: '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>' },
  { name: 'what loads its modules ahead', html: '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>' },
  { name: 'a script with space in its end tag', html: '<script>self.__next_r="a"</script\n>' },
  { name: 'tags in capitals', html: '<SCRIPT>self.__next_r="a"</SCRIPT>' },
];

const KEPT: readonly { name: string; html: string }[] = [
  { name: 'its own modules', html: '<script type="module" src="/scripts/reader-A.js"></script>' },
  { name: 'what loads its own modules ahead', html: '<link rel="modulepreload" href="/scripts/chunk-B.js"/>' },
  { name: 'inline scripts that are marked', html: '<script data-kept="">let a="</p>"</script>' },
  { name: 'data', html: '<script type="application/ld+json">{"a":"<script>"}</script>' },
  { name: 'style sheets in the page', html: '<style data-href="/_next/static/chunks/a.css /_next/b.css">p{}</style>' },
  { name: 'styles that are marked', html: '<style data-kept="">p{}</style>' },
  { name: 'typefaces', html: '<link rel="preload" as="font" href="/fonts/a.woff2"/>' },
  { name: 'a file with a query', html: '<link rel="icon" href="/icon.svg"/>' },
  { name: 'links to pages, of which it asks nothing', html: '<link rel="canonical" href="https://gloss.example/x/"/>' },
  { name: 'marks of what React has filled in', html: '<!--$-->a<!--/$-->b<!-- -->' },
  { name: 'a script in a comment', html: '<!-- <script>a()</script> -->' },
  { name: 'a script in an attribute', html: '<p title="<script>a()</script>">' },
  { name: 'a script in escaped text', html: '<p>&lt;script src="/_next/a.js"&gt;</p>' },
];

describe('a page without the framework', () => {
  test.each(DROPPED)('loses $name', ({ html }) => {
    expect(page(`<head></head><body><p>a${html}b</p>`)).toEqual({ html: '<head></head><body><p>ab</p>', faults: [] });
  });

  test.each(KEPT)('keeps $name', ({ html }) => {
    expect(page(`<body>${html}<i>a`)).toEqual({ html: `<body>${html}<i>a`, faults: [] });
  });

  test('ends where its last script is never closed', () => {
    expect(page('<body><p>text</p><script>self.__next_f').html).toBe('<body><p>text</p>');
  });

  test('keeps every word and every script of its own, and none of the framework’s, in any order', () => {
    const part = fc.oneof(
      fc.constantFrom('words', ...KEPT.map(({ html }) => html)).map((html) => ({ html, stays: true })),
      fc.constantFrom(...DROPPED.map(({ html }) => html)).map((html) => ({ html, stays: false })),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const expected = parts.filter(({ stays }) => stays);
        expect(page(`<body>words${join(parts)}`)).toEqual({ html: `<body>words${join(expected)}`, faults: [] });
      }),
    );
  });
});

describe('a page is refused', () => {
  test.each([
    {
      with: 'an inline script that is not ours',
      html: '<script>track()</script>',
      fault: 'script that is not ours (track())',
    },
    {
      with: 'a module within it',
      html: '<script type="module">start()</script>',
      fault: 'script that is not ours (start())',
    },
    { with: 'an import map', html: '<script type="importmap">{}</script>', fault: 'script that is not ours ({})' },
    { with: 'an inline style that is not ours', html: '<style>p{color:red}</style>', fault: 'style that is not ours' },
    {
      with: 'a script without a file',
      html: '<script src="/scripts/gone.js"></script>',
      fault: '/scripts/gone.js of a script',
    },
    {
      with: 'a script of another site',
      html: '<script src="https://x.example/a.js"></script>',
      fault: 'https://x.example/a.js',
    },
    {
      with: 'a style sheet without a file',
      html: '<link rel="stylesheet" href="/a.css"/>',
      fault: '/a.css of a stylesheet',
    },
    {
      with: 'a style sheet of the framework',
      html: '<link rel="stylesheet" href="/_next/a.css"/>',
      fault: '/_next/a.css',
    },
    {
      with: 'a typeface without a file',
      html: '<link rel="preload" as="font" href="/fonts/b.woff2"/>',
      fault: '/fonts/b.woff2',
    },
    { with: 'a picture without a file', html: '<img src="/no.png"/>', fault: '/no.png of a img' },
    { with: 'a template', html: '<template id="B:0"></template>', fault: 'a <template>' },
    { with: 'a part that is still to come', html: '<!--$?--><!--/$-->', fault: 'React would put in its place' },
    { with: 'a part that could not be made', html: '<!--$!--><!--/$-->', fault: 'React would put in its place' },
  ])('with $with', ({ html, fault }) => {
    const { faults } = page(`<body><p>words</p>${html}`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  test.each(['<body></body>', '<body><p> — </p><script data-kept="">words()</script>', ''])(
    'without words: %s',
    (html) => {
      expect(page(html).faults).toEqual(['no words']);
    },
  );
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
    ['scripts/reader-A.js', false],
    ['robots.txt', false],
    ['one/index.html', false],
    ['one/links.json', false],
  ])('%s belongs to the framework: %s', (path, belongs) => {
    expect(isFrameworkFile(path)).toBe(belongs);
  });
});
