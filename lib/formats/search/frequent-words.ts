/** The words of a library by which queries that find nothing are mended. */
import { isUnspaced, searchTerms } from './search-terms';

/** So many are kept: some 50 kB as they are sent. */
const MOST = 15_000;
/** Shorter words have too many that are nearly the same. */
const SHORTEST = 4;

/** Counts the words of records as they pass. */
export class FrequentWords {
  private readonly known = new Map<string, { count: number; readonly written: string }>();

  /** Counts each word of a text once. Linear in the text. */
  add(text: string): void {
    const here = new Set<string>();
    for (const { term, start, end } of searchTerms(text)) {
      if (term.length < SHORTEST || isUnspaced(term) || here.has(term)) continue;
      here.add(term);
      const word = this.known.get(term);
      if (word) word.count += 1;
      else this.known.set(term, { count: 1, written: text.slice(start, end) });
    }
  }

  /** The words as they are written, those of most texts first. */
  mostFrequent(): string[] {
    return [...this.known.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST)
      .map(({ written }) => written);
  }
}
