import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSelection, makeSelection, parseLink } from '@/lib/links';
import { FERRY, linkTo, lockOf, passagesOf, selectionOf } from '../versions';

const passages = passagesOf(lockOf(FERRY));
const order = passages.map(({ id }) => id);
const textOf = (id: string) => passages.find((passage) => passage.id === id)?.text ?? '';

/** The words that a link covers in the text that it was made in, passage by passage. */
function wordsOf(fragment: string): string[] | null {
  const link = parseLink(fragment);
  if (link.kind !== 'selection') throw new Error(`not a selection: ${fragment}`);
  return findSelection(link.selection, order, textOf)?.map(({ text }) => text) ?? null;
}

describe('a link to selected words', () => {
  const cases: { name: string; selected: string; words: string[] }[] = [
    { name: 'one word', selected: 'welded', words: ['welded'] },
    { name: 'the first word', selected: 'So', words: ['So'] },
    { name: 'the last word', selected: 'stops', words: ['stops'] },
    { name: 'a whole passage', selected: FERRY[2], words: ['And did anybody help you'] },
    { name: 'half words, which count as whole ones', selected: 'elded tan', words: ['welded tanks'] },
    {
      name: 'punctuation and spaces around, which do not count',
      selected: ' tanks in the navy, ',
      words: ['tanks in the navy'],
    },
    { name: 'a word that is said again', selected: 'in the navy', words: ['in the navy'] },
    { name: 'two passages', selected: 'the other way round. ¶ How long', words: ['the other way round', 'How long'] },
    {
      name: 'several passages',
      selected: 'hundred. ¶ And did anybody help you? ¶ My',
      words: ['hundred', 'And did anybody help you', 'My'],
    },
  ];
  for (const { name, selected, words } of cases) {
    it(`covers ${name}`, () => expect(wordsOf(linkTo(passages, selected))).toEqual(words));
  }

  it('is not made of no words', () => {
    const [first, second] = passages;
    const end = first?.text.length ?? 0;
    const none = {
      start: { passage: first?.id ?? '', offset: end - 1 },
      end: { passage: second?.id ?? '', offset: 0 },
    };
    expect(makeSelection(passages, none)).toBeNull();
    expect(makeSelection([], none)).toBeNull();
    expect(makeSelection(passages, { start: none.end, end: none.start })).toBeNull();
  });

  it('is the same whatever stands beyond the passages that it touches', () => {
    const selected = selectionOf(passages, 'hundred. ¶ And did');
    expect(makeSelection(passages.slice(1, 3), selected)).toEqual(makeSelection(passages, selected));
  });

  it('does not fit where a word beside it in the passage is another, or its check is', () => {
    const link = parseLink(linkTo(passages, 'welded tanks'));
    if (link.kind !== 'selection') throw new Error('not a selection');
    expect(findSelection(link.selection, order, (id) => textOf(id).replace('navy', 'army'))).toBeNull();
    expect(findSelection({ ...link.selection, check: '000000' }, order, textOf)).toBeNull();
    expect(findSelection({ ...link.selection, end: 900 }, order, textOf)).toBeNull();
    expect(findSelection({ ...link.selection, passage: 'nowhere' }, order, textOf)).toBeNull();
  });

  it('fits although case, punctuation or white space were changed', () => {
    const link = parseLink(linkTo(passages, 'welded tanks in the navy'));
    if (link.kind !== 'selection') throw new Error('not a selection');
    const retouched = (id: string) => textOf(id).replace('tanks in the navy,', 'tanks, in  the Navy');
    expect(findSelection(link.selection, order, retouched)?.[0]?.text).toBe('welded tanks, in  the Navy');
  });

  it('leads back to the words of any selection in any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '. ', 'é', 'e\u0301', '字', 'ش', '👍🏽', 'กำ', '’', '\u200D'),
      maxLength: 30,
    });
    const texts = fc.array(text, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (all, from, to, start, end) => {
        const own = passagesOf(lockOf(all));
        const [first = 0, last = 0] = [from % own.length, to % own.length].sort((a, b) => a - b);
        const position = (index: number, offset: number) => ({
          passage: own[index]?.id ?? '',
          offset: offset % ((own[index]?.text.length ?? 0) + 1),
        });
        const selected = { start: position(first, start), end: position(last, end) };
        const selection = makeSelection(own, selected);
        if (!selection) return;
        const ids = own.map(({ id }) => id);
        const spans = findSelection(selection, ids, (id) => own[ids.indexOf(id)]?.text ?? '');
        expect(makeSelection(own, edgesOf(spans ?? []))).toEqual(selection);
      }),
    );
  });
});

/** From the beginning of the first of some spans to the end of the last. */
function edgesOf(spans: readonly { passage: string; start: number; end: number }[]) {
  return {
    start: { passage: spans[0]?.passage ?? '', offset: spans[0]?.start ?? 0 },
    end: { passage: spans.at(-1)?.passage ?? '', offset: spans.at(-1)?.end ?? 0 },
  };
}
