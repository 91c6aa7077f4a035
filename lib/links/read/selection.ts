/** Links to words: from what a reader selected to a link, and the words that a link covers. */
import type { PassageText, Span } from '../../align/types';
import { checkOf } from './check';
import { formatSelection, type Selection } from './fragment';
import { spanOfWords, type WordedText, type WordRange, wordedText } from './worded-text';
import { normalForms } from './words';

/** A place in the text of a passage, in UTF-16 code units. */
export interface TextPosition {
  readonly passage: string;
  readonly offset: number;
}

/** What a reader selected: from one place to another, in the same passage or a later one. */
export interface SelectedText {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/**
 * The words that were selected, passage by passage: a word is where any letter of it was. Passages without a word are
 * left out. Empty where no word was selected, or a passage named is not there.
 */
export function selectedWords(passages: readonly PassageText[], selected: SelectedText): WordRange[] {
  return rangesWithin(touchedTexts(passages, selected), selected);
}

/**
 * The selection of what a reader selected, or null where that holds no word. Cost: linear in the passages touched.
 *
 * @param passages In order; those that the selection touches are enough.
 */
export function makeSelection(passages: readonly PassageText[], selected: SelectedText): Selection | null {
  const touched = touchedTexts(passages, selected);
  const ranges = rangesWithin(touched, selected);
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return null;
  const held = touched.filter(({ index }) => index >= first.passage && index <= last.passage);
  const before = held.slice(0, -1).reduce((sum, { words }) => sum + words.length, 0);
  const end = before + last.end;
  const passage = passages[first.passage]?.id ?? '';
  return {
    passage,
    start: first.start,
    end,
    check: checkOf(
      held.map(({ words }) => normalForms(words)),
      first.start,
      end,
    ),
  };
}

interface TouchedText extends WordedText {
  /** Index among all passages. */
  readonly index: number;
}

function touchedTexts(passages: readonly PassageText[], { start, end }: SelectedText): TouchedText[] {
  const first = passages.findIndex(({ id }) => id === start.passage);
  const last = passages.findIndex(({ id }) => id === end.passage);
  if (first < 0) return [];
  return passages
    .slice(first, last + 1)
    .map((passage, offset) => ({ ...wordedText(passage.text), index: first + offset }));
}

function rangesWithin(touched: readonly TouchedText[], { start, end }: SelectedText): WordRange[] {
  return touched.flatMap(({ index, words }, place): WordRange[] => {
    const isLast = place === touched.length - 1;
    const from = place === 0 ? words.filter((word) => word.end <= start.offset).length : 0;
    const to = isLast ? words.filter((word) => word.start < end.offset).length : words.length;
    return from < to ? [{ passage: index, start: from, end: to }] : [];
  });
}

/** The fragment, without `#`, of a link to what a reader selected; otherwise as `makeSelection`. */
export function makeSelectionLink(passages: readonly PassageText[], selected: SelectedText): string | null {
  const selection = makeSelection(passages, selected);
  return selection && formatSelection(selection);
}

/**
 * Where the words of a selection stand if the text is as it was when the link was made: in order, one span for each
 * passage touched. Null where it is not; then `LinkResolver` knows more. Cost: linear in the passages touched.
 *
 * @param order Ids of all passages, in order.
 * @param textOf The text of a passage. Asked for those that are touched only.
 */
export function findSelection(
  selection: Selection,
  order: readonly string[],
  textOf: (passage: string) => string,
): Span[] | null {
  const ranges = fitSelection(selection, order, (passage) => wordedText(textOf(passage)));
  return (
    ranges?.map(({ passage, wording, start, end }) => spanOfWords(order[passage] ?? '', wording, start, end)) ?? null
  );
}

/** Words of a passage in some state of the text. */
export interface FittingRange<Wording extends WordedText> extends WordRange {
  /** What the passage said then. */
  readonly wording: Wording;
}

/**
 * The words of a selection in one state of the text: for each passage from the one that it names the range that it
 * covers. Null where its words or its check do not fit.
 *
 * @param order Ids of the passages in the state's order.
 * @param wordingOf What a passage said in that state.
 */
export function fitSelection<Wording extends WordedText>(
  { passage, start, end, check }: Selection,
  order: readonly string[],
  wordingOf: (passage: string) => Wording | undefined,
): FittingRange<Wording>[] | null {
  const first = order.indexOf(passage);
  if (first < 0) return null;
  const touched: Wording[] = [];
  const ranges: FittingRange<Wording>[] = [];
  for (let index = first, before = 0; before < end; index++) {
    const id = order[index];
    const wording = id === undefined ? undefined : wordingOf(id);
    if (!wording) return null;
    const size = wording.words.length;
    const range = { passage: index, wording, start: Math.max(0, start - before), end: Math.min(size, end - before) };
    if (range.start < range.end) ranges.push(range);
    else if (index === first) return null;
    touched.push(wording);
    before += size;
  }
  return checkOf(
    touched.map(({ words }) => normalForms(words)),
    start,
    end,
  ) === check
    ? ranges
    : null;
}
