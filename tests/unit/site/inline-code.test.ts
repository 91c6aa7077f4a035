import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInlineCode } from '../../../lib/site/inline-code';

const NONE = { scripts: [], styles: [], styleAttributes: [] };

const CASES: readonly { name: string; html: string; found: Partial<ReturnType<typeof findInlineCode>> }[] = [
  { name: 'a script', html: '<script>let a = 1</script>', found: { scripts: ['let a = 1'] } },
  { name: 'a script with attributes', html: '<script id="x" async="">a()</script>', found: { scripts: ['a()'] } },
  { name: 'a module', html: '<script type="module">a()</script>', found: { scripts: ['a()'] } },
  { name: 'an import map', html: '<script type="importmap">{}</script>', found: { scripts: ['{}'] } },
  { name: 'no script of a file', html: '<script src="/a.js" async=""></script>', found: {} },
  { name: 'no script that carries data', html: '<script type="application/ld+json">{}</script>', found: {} },
  { name: 'the same script once', html: '<script>a()</script><script>a()</script>', found: { scripts: ['a()'] } },
  {
    name: 'all white space of a script',
    html: '<script>\n a() \n</script>',
    found: { scripts: ['\n a() \n'] },
  },
  {
    name: 'a script that spells out tags',
    html: '<script>f("<script><style>x</style>")</script><p>',
    found: { scripts: ['f("<script><style>x</style>")'] },
  },
  { name: 'a script in capitals', html: '<SCRIPT>a()</SCRIPT>', found: { scripts: ['a()'] } },
  { name: 'a script that is never closed', html: '<script>a()', found: { scripts: ['a()'] } },
  { name: 'no script in a comment', html: '<!-- <script>a()</script> -->', found: {} },
  { name: 'no script in an attribute', html: '<p title="<script>a()</script>">', found: {} },
  { name: 'no script in a title', html: '<title><script>a()</script></title>', found: {} },
  { name: 'no script in escaped text', html: '<p>&lt;script&gt;a()&lt;/script&gt;</p>', found: {} },
  { name: 'a style', html: '<style>p { color: red }</style>', found: { styles: ['p { color: red }'] } },
  {
    name: 'a style for readers without scripts',
    html: '<noscript><style>p{}</style></noscript>',
    found: { styles: ['p{}'] },
  },
  { name: 'a style attribute', html: '<p style="color:red">', found: { styleAttributes: ['color:red'] } },
  {
    name: 'a style attribute with character references',
    html: '<p style="font:&quot;A &amp; B&quot;,&#x27;C&#x27;">',
    found: { styleAttributes: ['font:"A & B",\'C\''] },
  },
  {
    name: 'a style attribute in single quotes',
    html: "<p style='color:red'>",
    found: { styleAttributes: ['color:red'] },
  },
  {
    name: 'a style attribute without quotes',
    html: '<p class=a style=color:red>',
    found: { styleAttributes: ['color:red'] },
  },
  { name: 'a style attribute after a slash', html: '<br/style="a:b"/>', found: { styleAttributes: ['a:b'] } },
  { name: 'no attribute of another name', html: '<p data-style="color:red">', found: {} },
  { name: 'a tag that is never closed', html: '<p style="a:b"', found: { styleAttributes: ['a:b'] } },
];

describe('finds the code that stands in a page', () => {
  test.each(CASES)('$name', ({ html, found }) => {
    expect(findInlineCode(`<!DOCTYPE html><html><body>${html}`)).toEqual({ ...NONE, ...found });
  });

  test('whatever stands around a script, it is found as it is', () => {
    const text = fc.string().map((words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const script = fc.string().filter((code) => !/<\/script/i.test(code));
    fc.assert(
      fc.property(text, script, text, (before, code, after) => {
        const { scripts } = findInlineCode(`<p>${before}</p><script>${code}</script><p>${after}</p>`);
        expect(scripts).toEqual([code]);
      }),
    );
  });

  test('any text is read to its end', () => {
    fc.assert(fc.property(fc.string(), (text) => void findInlineCode(text)));
  });
});
