/**
 * The two ways that the web has to link to words, on the same texts: annotation by quote and context as Hypothesis does
 * it, and text fragments as browsers resolve them. Neither keeps anything of the text that a link was made in, and
 * neither can say that words were changed: a link is found or lost.
 */
import search, { type Match } from 'approx-string-match';
import { textFragment } from '@/lib/links';
import type { Answer } from './judge';
import type { LinkedText } from './linked-text';
import type { Range } from './truth';

/** Makes links to the words of one text, to be opened in another. */
export interface Peer {
  readonly name: string;
  link(text: PlainText, range: Range): (later: PlainText) => Answer;
}

/** A text as its page has it, with the words at each place. */
export class PlainText {
  readonly text: string;
  private readonly starts: number[] = [];

  constructor(readonly source: LinkedText) {
    let text = '';
    for (const passage of source.passages) {
      this.starts.push(text.length);
      text += `${passage.text}\n`;
    }
    this.text = text;
  }

  /** Where words stand, in UTF-16 code units. */
  offsetsOf({ start, end }: Range): Range {
    const offset = (word: number, edge: 'start' | 'end') =>
      (this.starts[this.source.passageOf(word)] ?? 0) + (this.source.words[word]?.[edge] ?? 0);
    return { start: offset(start, 'start'), end: offset(end - 1, 'end') };
  }

  /** The words that a stretch touches. */
  wordsAt({ start, end }: Range): Range {
    const first = this.passageAt(start);
    const last = this.passageAt(Math.max(start, end - 1));
    const from = this.source.rangeOf(first, start - (this.starts[first] ?? 0), Number.POSITIVE_INFINITY).start;
    const to = this.source.rangeOf(last, 0, end - (this.starts[last] ?? 0)).end;
    return { start: from, end: to };
  }

  private passageAt(offset: number): number {
    return this.starts.findLastIndex((start) => start <= offset);
  }
}

/** Letters of context on either side that Hypothesis keeps. */
const CONTEXT = 32;
/** Weights that Hypothesis's client publishes for a match of quote, prefix, suffix and position. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/**
 * Position first, if the same words stand there; else the best match of the quote with up to half of its letters
 * different, by quote, context and position.
 */
const hypothesis: Peer = {
  name: 'quote, context and position, as Hypothesis',
  link(before, range) {
    const { start, end } = before.offsetsOf(range);
    const quote = before.text.slice(start, end);
    const prefix = before.text.slice(Math.max(0, start - CONTEXT), start);
    const suffix = before.text.slice(end, end + CONTEXT);
    return (later) => {
      const { text } = later;
      if (text.startsWith(quote, start)) return found(later, start, start + quote.length);
      let best: { match: Match; score: number } | undefined;
      for (const match of matchesOf(text, quote, Math.min(256, quote.length / 2))) {
        const score =
          WEIGHTS.quote * (1 - match.errors / quote.length) +
          WEIGHTS.prefix * likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
          WEIGHTS.suffix * likeness(text.slice(match.end, match.end + suffix.length), suffix) +
          WEIGHTS.position * (1 - Math.abs(match.start - start) / text.length);
        if (!best || score > best.score) best = { match, score };
      }
      return best ? found(later, best.match.start, best.match.end) : { kind: 'lost' };
    };
  },
};

/** The first place that has the words, with the context that the link gives, letter for letter but for capitals. */
const textFragments: Peer = {
  name: 'text fragments, as browsers',
  link({ source }, range) {
    const passages = source.passages.map(({ text }, index) => ({ id: `p${index}`, text }));
    const position = (word: number, edge: 'start' | 'end') => ({
      passage: `p${source.passageOf(word)}`,
      offset: source.words[word]?.[edge] ?? 0,
    });
    const directive = textFragment(passages, {
      start: position(range.start, 'start'),
      end: position(range.end - 1, 'end'),
    });
    if (directive === null) return () => ({ kind: 'lost' });
    const terms = directive.replace(':~:text=', '').split(',');
    const read = (term: string | undefined) => decodeURIComponent(term ?? '').toLowerCase();
    const prefix = terms[0]?.endsWith('-') ? read(terms.shift()?.slice(0, -1)) : '';
    const suffix = terms.at(-1)?.startsWith('-') ? read(terms.pop()?.slice(1)) : '';
    const [first = '', last = ''] = terms.map(read);
    return (later) => {
      const text = later.text.toLowerCase();
      for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
        const end = at + first.length;
        const before = text.slice(0, at).trimEnd();
        if (!isBoundary(text, at) || !before.endsWith(prefix)) continue;
        if (last === '') {
          if (isBoundary(text, end) && text.slice(end).trimStart().startsWith(suffix)) return found(later, at, end);
          continue;
        }
        for (let to = text.indexOf(last, end); to >= 0; to = text.indexOf(last, to + 1)) {
          const stop = to + last.length;
          if (isBoundary(text, to) && isBoundary(text, stop) && text.slice(stop).trimStart().startsWith(suffix)) {
            return found(later, at, stop);
          }
        }
      }
      return { kind: 'lost' };
    };
  },
};

function found(text: PlainText, start: number, end: number): Answer {
  return { kind: 'found', range: text.wordsAt({ start, end }) };
}

function matchesOf(text: string, pattern: string, errors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, pattern, errors);
}

/** 1 where the text has all of the pattern; context that is not there counts as found. */
function likeness(text: string, pattern: string): number {
  if (pattern === '') return 1;
  if (text === '') return 0;
  return 1 - (matchesOf(text, pattern, pattern.length)[0]?.errors ?? pattern.length) / pattern.length;
}

function isBoundary(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
}

/** All ways. */
export const PEERS: readonly Peer[] = [hypothesis, textFragments];
