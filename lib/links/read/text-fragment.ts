/**
 * Text directives: `:~:text=…`, by which a browser finds and highlights words without any script of the page.
 *
 * Format: https://wicg.github.io/scroll-to-text-fragment/. The browser takes the first match on the page, so words that
 * occur earlier are told apart by what stands around them.
 */
import type { PassageText } from '../../align/types';
import { type SelectedText, selectedWords } from './selection';
import { type WordedText, type WordRange, wordedText } from './worded-text';

/** Longer texts, in UTF-16 code units, are given by their first and last words. */
const LONGEST_TEXT = 200;
/** Words that a long text begins and ends with: at first, and at most. */
const EDGE_WORDS = 4;
const MOST_EDGE_WORDS = 12;
/** Words of context on either side, at most. */
const MOST_CONTEXT_WORDS = 6;

/** Words, with words of context around them that the browser does not highlight. */
interface Term extends WordRange {
  readonly before: number;
  readonly behind: number;
}

/**
 * The directive, `:~:text=…`, for what was selected; null where that holds no word, or nothing tells the words from the
 * same ones earlier on the page: a browser would go there. It is to stand behind the fragment of an address. Context is
 * added only as far as it is needed, and never goes beyond the passage. Cost: linear in the text up to the selection.
 *
 * @param ahead what else stands on the page before the selected words, such as an introduction
 */
export function textFragment(
  passages: readonly PassageText[],
  selected: SelectedText,
  ahead: readonly string[] = [],
): string | null {
  const ranges = selectedWords(passages, selected);
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return null;
  const texts = passages.slice(0, last.passage + 1).map(({ text }) => wordedText(text));
  const page = { texts, ahead: ahead.map(wordedText) };
  const isLong = first.passage !== last.passage || written(texts, first).length > LONGEST_TEXT;
  if (!isLong) {
    const term = findTerm(page, wholeTerms(texts, first), { passage: 0, word: 0 });
    if (term === null) return null;
    return directive(contextBefore(texts, term), [written(texts, term)], contextBehind(texts, term));
  }
  const start = findTerm(page, startTerms(first, first.passage === last.passage), { passage: 0, word: 0 });
  if (start === null) return null;
  // Behind its beginning the browser looks for the end from there on.
  const end = findTerm({ texts, ahead: [] }, endTerms(texts, last, first), { passage: start.passage, word: start.end });
  if (end === null) return null;
  return directive(
    contextBefore(texts, start),
    [written(texts, start), written(texts, end)],
    contextBehind(texts, end),
  );
}

/** The whole text, with ever more context. */
function* wholeTerms(texts: readonly WordedText[], range: WordRange): Generator<Term> {
  const total = texts[range.passage]?.words.length ?? 0;
  for (let context = 0; context <= MOST_CONTEXT_WORDS; context++) {
    const before = Math.min(context, range.start);
    yield { ...range, before, behind: Math.min(Math.max(0, context - 1), total - range.end) };
    yield { ...range, before, behind: Math.min(context, total - range.end) };
  }
}

/** The beginning of a long text: ever more words, then ever more context. */
function* startTerms({ passage, start, end }: WordRange, isShared: boolean): Generator<Term> {
  const most = Math.min(MOST_EDGE_WORDS, isShared ? Math.floor((end - start) / 2) : end - start);
  const least = Math.min(EDGE_WORDS, most);
  for (let words = least; words <= most; words++) yield { passage, start, end: start + words, before: 0, behind: 0 };
  for (let before = 1; before <= Math.min(MOST_CONTEXT_WORDS, start); before++) {
    yield { passage, start, end: start + most, before, behind: 0 };
  }
}

/** The end of a long text, likewise. */
function* endTerms(
  texts: readonly WordedText[],
  { passage, start, end }: WordRange,
  first: WordRange,
): Generator<Term> {
  const isShared = passage === first.passage;
  const most = Math.min(MOST_EDGE_WORDS, isShared ? Math.floor((end - start) / 2) : end - start);
  const least = Math.min(EDGE_WORDS, most);
  const left = (texts[passage]?.words.length ?? 0) - end;
  for (let words = least; words <= most; words++) yield { passage, start: end - words, end, before: 0, behind: 0 };
  for (let behind = 1; behind <= Math.min(MOST_CONTEXT_WORDS, left); behind++) {
    yield { passage, start: end - most, end, before: 0, behind };
  }
}

/** What a browser looks through. */
interface SearchedPage {
  /** The passages, up to the last of what was selected. */
  readonly texts: readonly WordedText[];
  /** What stands before them. */
  readonly ahead: readonly WordedText[];
}

/** The first term that does not occur earlier, seen from a place on; null where all do. */
function findTerm(
  page: SearchedPage,
  terms: Iterable<Term>,
  from: { readonly passage: number; readonly word: number },
): Term | null {
  for (const term of terms) if (!occursEarlier(page, term, from)) return term;
  return null;
}

function occursEarlier(
  { texts, ahead }: SearchedPage,
  { passage, start, end, before, behind }: Term,
  from: { readonly passage: number; readonly word: number },
): boolean {
  const words = texts[passage]?.words.slice(start - before, end + behind) ?? [];
  const isAt = (own: WordedText['words'], at: number): boolean =>
    words.every(({ normal }, offset) => own[at + offset]?.normal === normal);
  if (ahead.some(({ words: own }) => own.some((_, at) => isAt(own, at)))) return true;
  for (let index = from.passage; index <= passage; index++) {
    const own = texts[index]?.words ?? [];
    const stop = index === passage ? start - before : own.length - words.length + 1;
    for (let at = index === from.passage ? from.word : 0; at < stop; at++) if (isAt(own, at)) return true;
  }
  return false;
}

/** The words of a range as written. */
function written(texts: readonly WordedText[], { passage, start, end }: WordRange): string {
  const { text = '', words = [] } = texts[passage] ?? {};
  return text.slice(words[start]?.start ?? 0, words[end - 1]?.end ?? 0);
}

/** Context reaches up to the words themselves, since the browser skips nothing but white space between them. */
function contextBefore(texts: readonly WordedText[], { passage, start, before }: Term): string {
  const { text = '', words = [] } = texts[passage] ?? {};
  return before === 0 ? '' : text.slice(words[start - before]?.start ?? 0, words[start]?.start ?? 0);
}

function contextBehind(texts: readonly WordedText[], { passage, end, behind }: Term): string {
  const { text = '', words = [] } = texts[passage] ?? {};
  return behind === 0 ? '' : text.slice(words[end - 1]?.end ?? 0, words[end + behind - 1]?.end ?? 0);
}

function directive(before: string, texts: readonly string[], behind: string): string {
  const parts = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...texts.map(encode),
    ...(behind === '' ? [] : [`-${encode(behind)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Percent-encodes all that means something in a directive, in an address, or in a text that an address is put into. */
function encode(text: string): string {
  const line = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
  return encodeURIComponent(line).replace(
    /[-!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
