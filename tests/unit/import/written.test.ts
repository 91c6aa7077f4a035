/** Markdown that an import writes: readable, and read back as the same words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdownCommentary } from '@/lib/content';
import { parsed } from '../content/sources';
import { bodyOf, importText } from './fixtures';

const page = (inner: string) =>
  `<html lang="en"><body><article><h1>Low</h1><blockquote>Before it was so.</blockquote><p>${inner}</p></article></body></html>`;

test.each([
  ['a mark beside a letter', 'it<em>’s</em> so', 'it’*s* so'],
  ['marks around bold words between letters', 'a<strong>“b”</strong>c', 'a“**b**”c'],
  ['white space within', 'she said.<em> Well. </em>So', 'she said. *Well.* So'],
  ['a part of a word', 'so<em>me</em>thing', 'so*me*thing'],
  ['neighbours of one type', '<em>Well</em><em>, yes</em>', '*Well, yes*'],
  ['nothing but marks', 'so<strong>!</strong>', 'so!'],
  ['a remark', 'so [ __ ] it is', 'so [ __ ] it is'],
  ['a remark in italics', 'so <em>[ __ ]</em> it is', 'so [ __ ] it is'],
  ['a product', '5 * 3 _ 4', '5 * 3 _ 4'],
  ['italics between bold type and a letter', '<b>we[</b><em>*we</em>we', '**we\\[**\\*wewe'],
  ['what would be dressed', 'a *b* _c_', 'a \\*b\\* \\_c\\_'],
  ['a link', 'see <a href="https://example.org">[this]</a>', 'see [\\[this\\]](https://example.org)'],
])('%s', async (_, inner, written) => {
  const imported = await importText(page(inner), { as: 'commentary' });
  expect(bodyOf(imported).split('\n\n').at(-1)).toBe(written);
});

test.each([
  [
    'an interview',
    '---\ntitle: Search\n---\n\n**Ada Quill:** Who finds it?\n\n**Tom Ferry:** Whoever looks.\n',
    'search-interview',
  ],
  ['an essay', '# Map\n\n> We never paid more than that.\n\nIt is a wall.\n', 'map-essay'],
])('%s that is called as a page of the site has another name', async (_, text, slug) => {
  expect((await importText(text)).slug).toBe(slug);
});

test('whatever is dressed how, its words are read back and no letter is written by its number', async () => {
  const words = fc.array(
    fc.constantFrom('we', 'Boat', ' ', ' ', '.', '“', '”', '*', '_', '[', ']', '__', '’', '(', ')', '1'),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const run = fc.tuple(fc.constantFrom('em', 'strong', 'span', 'b', 'a href="https://example.org"'), words);
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 6 }), async (runs) => {
      const inner = runs.map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag.split(' ')[0]}>`).join('');
      const { markdown } = await importText(page(`So ${inner} ends`), { as: 'commentary' });
      const { commentary, problems } = parseMarkdownCommentary({ path: 'essay.md', text: markdown });
      const read = parsed(commentary, problems).blocks.at(-1)?.text ?? '';
      const bare = (text: string) => text.replace(/\s+/g, '');
      expect(bare(read)).toBe(bare(`So ${runs.map(([, parts]) => parts.join('')).join('')} ends`));
      expect(markdown).not.toMatch(/&#x(?!20;|A;)/);
    }),
    { numRuns: 300 },
  );
}, 60_000);
