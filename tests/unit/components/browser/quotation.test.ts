import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { EditionFacts } from '@/components/browser/links/edition-facts';
import { quote, type SpokenWords } from '@/components/browser/links/quotation';
import { quotationMarks } from '@/components/browser/links/quotation-marks';

const FACTS: EditionFacts = {
  slug: 'harbour',
  title: 'What the Tide Brings',
  outlet: 'The Harbour',
  show: 'Low Water',
  date: '2024-02-11',
  language: 'en',
  people: [],
  text: '000000',
  essays: [],
};
const URL_OF_WORDS = 'https://gloss.example/harbour/#deeper-water.1-2.0ab1cd';

const said = (text: string, speaker: string | undefined = 'Tom Ferry', inferred = false): SpokenWords => ({
  text,
  speaker,
  inferred,
});

describe('words of one speaker', () => {
  const { plain, html, markdown } = quote([said('Deeper water.'), said('We asked three times.')], FACTS, URL_OF_WORDS);

  it('as plain text: every paragraph opens with a mark, the last one closes, and the source stands behind', () => {
    expect(plain).toBe(
      [
        '“Deeper water.',
        '“We asked three times.”',
        `— Tom Ferry, “What the Tide Brings”, Low Water, The Harbour, February 11, 2024\n${URL_OF_WORDS}`,
      ].join('\n\n'),
    );
  });

  it('as markup', () => {
    expect(html).toBe(
      `<blockquote cite="${URL_OF_WORDS}" lang="en"><p>“Deeper water.</p><p>“We asked three times.”</p></blockquote>` +
        `<p>— Tom Ferry, <a href="${URL_OF_WORDS}"><cite>What the Tide Brings</cite></a>, Low Water, The Harbour, February 11, 2024</p>`,
    );
  });

  it('as Markdown', () => {
    expect(markdown).toBe(
      [
        '> “Deeper water.',
        '>',
        '> “We asked three times.”',
        '>',
        `> — Tom Ferry, [What the Tide Brings](<${URL_OF_WORDS}>), Low Water, The Harbour, February 11, 2024`,
      ].join('\n'),
    );
  });
});

it('several speakers are each named before their words, in brackets where an editor supplied the name', () => {
  const { plain, markdown } = quote(
    [said('Who pays?', 'Ada Quill', true), said('The fees.'), said('All of them.')],
    FACTS,
    URL_OF_WORDS,
  );
  expect(plain).toContain('[Ada Quill]: “Who pays?”\n\nTom Ferry: “The fees.\n\n“All of them.”\n\n— “What the Tide');
  expect(markdown).toContain('> **\\[Ada Quill\\]:** “Who pays?”\n>\n> **Tom Ferry:** “The fees.');
});

it('nothing is said of what is not known', () => {
  const facts = { ...FACTS, outlet: undefined, show: undefined };
  expect(quote([{ text: 'Deeper water.', speaker: undefined, inferred: false }], facts, URL_OF_WORDS).plain).toBe(
    `“Deeper water.”\n\n— “What the Tide Brings”, February 11, 2024\n${URL_OF_WORDS}`,
  );
});

describe('quotation marks', () => {
  const cases: readonly (readonly [language: string, quoted: string])[] = [
    ['en', '“x”'],
    ['en-GB', '“x”'],
    ['de', '„x“'],
    ['de-CH', '«x»'],
    ['fr', '«\u202Fx\u202F»'],
    ['pl', '„x”'],
    ['ja', '「x」'],
    ['zh', '“x”'],
    ['zh-TW', '「x」'],
    ['pt-BR', '“x”'],
    ['sw', '“x”'],
  ];
  for (const [language, quoted] of cases) {
    it(`${language}: ${quoted}`, () => expect(quotationMarks(language).join('x')).toBe(quoted));
  }
});

describe('whatever the words hold, they stay text', () => {
  const words = fc.stringMatching(/^[a-z<>&"'*_[\]`~|\\#!(): \n/.-]{1,40}$/).filter((text) => /[a-z]/.test(text));
  const shown = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`;

  it('in markup', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { html } = quote([said(text)], FACTS, URL_OF_WORDS);
        const [, inner = ''] = /<p>(.*?)<\/p>/.exec(html) ?? [];
        expect(inner).not.toMatch(/[<>"']/);
        const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
        expect(inner.replace(/&([a-z#0-9]+);/g, (_, name: string) => entities[name] ?? '')).toBe(shown(text));
      }),
    );
  });

  it('in Markdown', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { markdown } = quote([said(text)], FACTS, URL_OF_WORDS);
        const [block] = unified().use(remarkParse).parse(markdown).children;
        expect(block?.type).toBe('blockquote');
        const [paragraph] = block?.type === 'blockquote' ? block.children : [];
        expect(paragraph?.type === 'paragraph' && paragraph.children.map(({ type }) => type)).toEqual(['text']);
        expect(textOf(paragraph)).toBe(shown(text));
      }),
    );
  });
});
