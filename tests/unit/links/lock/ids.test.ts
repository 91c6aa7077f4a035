import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuePassageIds, issueQuoteIds } from '@/lib/links';

describe('issuePassageIds', () => {
  const cases: { name: string; texts: string[]; ids: string[] }[] = [
    {
      name: 'takes the opening words, without apostrophes and punctuation',
      texts: ['Yeah, it’s been busy. You know, I think'],
      ids: ['yeah-its-been-busy-you-know'],
    },
    {
      name: 'takes further words where two passages open alike',
      texts: ['I think the same is going to be true', 'I think the same is going to happen'],
      ids: ['i-think-the-same-is-going', 'i-think-the-same-is-going-to'],
    },
    { name: 'numbers passages of the same words', texts: ['Yes.', 'Yes.', 'Yes.'], ids: ['yes', 'yes-2', 'yes-3'] },
    {
      name: 'drops the accents of Latin letters only',
      texts: ['Où est-il ?', '日本語のテキスト'],
      ids: ['ou-est-il', '日本語のテキスト'],
    },
    { name: 'has an id for a passage without words', texts: ['…', '—'], ids: ['passage', 'passage-2'] },
  ];
  for (const { name, texts, ids } of cases) it(name, () => expect(issuePassageIds(texts)).toEqual(ids));

  it('never issues an id that is taken', () => {
    expect(issuePassageIds(['Yes.'], ['yes'])).toEqual(['yes-2']);
  });

  it('issues ids that are unique, short and safe in an address, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 20 }), (texts) => {
        const ids = issuePassageIds(texts);
        expect(new Set(ids).size).toBe(texts.length);
        for (const id of ids) {
          expect(id).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
          expect(id.length).toBeLessThan(70);
          expect(Buffer.byteLength(id)).toBeLessThan(160);
        }
      }),
    );
  });
});

describe('issueQuoteIds', () => {
  it('leaves room in the name of a folder, after the longest slug, in a script of three bytes a letter', () => {
    const slug = 'a'.repeat(60);
    const [first = '', second = ''] = issueQuoteIds(slug, Array(2).fill('अन्तर्राष्ट्रीयकरण '.repeat(9)));
    expect(first).toBe(`${slug}-अन्तर्राष्ट्रीयकरण-अन्तर्राष्ट्रीयकरण`);
    expect(second).toBe(`${first}-2`);
    expect(Buffer.byteLength(second)).toBeLessThan(230);
  });

  it('opens with the slug of the commentary, so that essays never share an id', () => {
    expect(issueQuoteIds('relativity', ['clean slate', 'Clean slate!'])).toEqual([
      'relativity-clean-slate',
      'relativity-clean-slate-2',
    ]);
  });
});
