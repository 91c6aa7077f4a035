/** A text that was edited from another, part by part: what editing left out, put in and changed. */
import type { TextRange } from '../../text/range';
import type { Step } from '../search/word-alignment';
import type { Fidelity, Flag, WordEdit } from '../types';
import type { Word } from '../words/words';
import { type AlignedTexts, alignTexts } from './align-texts';
import { isClean } from './clean';
import { type Cluster, clustersOf } from './clusters';
import { type Difference, differencesOf, type WrittenWords, writtenFrom } from './edits';
import { fidelityOf } from './fidelity';
import { flagsOf } from './flags';

/** Words of the source that were left out at one place. */
export interface Cut {
  /** Where they stand among the words of the source, half open. */
  readonly words: TextRange;
  /** Index of the part that they stood in, or behind. */
  readonly part: number;
  /** True where the parts around say that something is left out: […] or … */
  readonly isMarked: boolean;
}

/** Some edits near each other. */
export interface PartChange {
  /** `quoteWord` counts within the part, `sourceWord` within the source’s words of the part. */
  readonly edits: readonly WordEdit[];
  /** Whether it is no more than an editor’s tidying of speech. */
  readonly isTidy: boolean;
}

/** How one part relates to what it was edited from. */
export interface ComparedPart {
  readonly fidelity: Fidelity;
  readonly flags: readonly Flag[];
  /** In order; cuts are not among them. */
  readonly changes: readonly PartChange[];
  /** The words of the source that it was made of, without long cuts at its ends. */
  readonly source: TextRange;
  /** Whether hardly any of its words are from the source. */
  readonly isNew: boolean;
}

/** A text beside the text that it was edited from. */
export interface ComparedParts {
  readonly aligned: AlignedTexts;
  /** One for each part. */
  readonly parts: readonly ComparedPart[];
  /** In order of the source. */
  readonly cuts: readonly Cut[];
}

/** So many words that are left out together are a cut, where they are no tidying. */
const leastCut = 5;
/** A part is new where fewer of its words are from the source. */
const leastKept = 0.25;
const elision = /…|\.\.\.|\[\s*\]/;

/** Words of the source that a part’s steps use. */
interface PartSteps {
  readonly steps: readonly Step[];
  readonly source: TextRange;
  readonly quote: TextRange;
}

/**
 * Compares an edited text, part by part, with what it was edited from. Both are taken to be in the same order. Cost: about
 * linear in the lengths.
 */
export function compareParts(source: string, parts: readonly string[]): ComparedParts {
  const joined = parts.join('\n\n');
  const aligned = alignTexts(source, joined);
  const cuts: Cut[] = [];
  let offset = 0;
  const compared = stepsOfParts(aligned, parts).map((own, part) => {
    const text = parts[part] ?? '';
    const written = writtenWords(aligned.quote, own.quote, text, offset);
    offset += text.length + 2;
    return comparePart(own, source, written, aligned, (words, isMarked) => void cuts.push({ words, part, isMarked }));
  });
  return { aligned, parts: compared, cuts };
}

/** The steps of each part; words that are left out between two parts belong to the one before. */
function stepsOfParts({ source, quote, steps }: AlignedTexts, parts: readonly string[]): PartSteps[] {
  const left = [...steps].reverse();
  let [s, q, offset] = [0, 0, 0];
  return parts.map((text, index) => {
    offset += text.length + 2;
    const [from, first] = [s, q];
    const own: Step[] = [];
    let end = q;
    while (end < quote.length && (quote[end]?.start ?? 0) < offset) end += 1;
    const isLast = index === parts.length - 1;
    for (let step = left.pop(); step !== undefined; step = left.pop()) {
      const room = end - q;
      if (step.quote > room && (step.kind === 'same' || step.kind === 'insert')) {
        left.push({ ...step, quote: step.quote - room, source: step.kind === 'same' ? step.source - room : 0 });
        step = { ...step, quote: room, source: step.kind === 'same' ? room : 0 };
      } else if (step.quote > room && room === 0) {
        left.push(step);
        break;
      }
      if (step.source + step.quote === 0) break;
      own.push(step);
      s += step.source;
      q += step.quote;
    }
    if (isLast) s = source.length;
    return { steps: own, source: { start: from, end: s }, quote: { start: first, end: q } };
  });
}

function writtenWords(words: readonly Word[], { start, end }: TextRange, text: string, offset: number): WrittenWords {
  const own = words
    .slice(start, end)
    .map((word) => ({ start: word.start - offset, end: word.end - offset, normal: word.normal }));
  return writtenFrom(text, own);
}

function comparePart(
  { steps, source: { start, end }, quote }: PartSteps,
  text: string,
  after: WrittenWords,
  { source: words, table }: AlignedTexts,
  cut: (words: TextRange, isMarked: boolean) => void,
): ComparedPart {
  const before = writtenFrom(text, words.slice(start, end));
  const differences = differencesOf(steps, before, after);
  const { clusters } = clustersOf(differences, before, after, table, true);
  const nothing = { source: new Set<number>(), quote: new Set<number>() };
  const changes: PartChange[] = [];
  const altered: Cluster[] = [];
  let [isElided, isCut] = [false, false];
  for (const cluster of clusters) {
    const isTidy = isClean(cluster, nothing);
    const isKeptHere = (difference: Difference) => isTidy || !isCutAt(difference);
    const kept = cluster.differences.filter(isKeptHere).map(({ edit }) => edit);
    if (kept.length > 0) changes.push({ edits: kept, isTidy });
    if (kept.length > 0 && !isTidy) altered.push(cluster);
    for (const { source, quote: own } of cluster.differences.filter((each) => !isKeptHere(each))) {
      const isMarked = elision.test(around(after, own.start));
      cut({ start: start + source.start, end: start + source.end }, isMarked);
      // What is left out in front of a part, or behind it, is none of it.
      if (own.start === 0 || own.start >= after.words.length) continue;
      if (isMarked) isElided = true;
      else isCut = true;
    }
  }
  const kept = steps.reduce((sum, step) => sum + (isKept(step) ? step.quote : 0), 0);
  const isAltered = isCut || altered.length > 0;
  const isTidied = changes.some(({ isTidy }) => isTidy);
  const judgement = { alterations: altered, isAltered, isMarked: false, isClean: isTidied };
  return {
    fidelity: fidelityOf(judgement, true, isElided),
    flags: flagsOf([], new Map(), altered, [], new Set(), table),
    changes,
    source: { start, end },
    isNew: quote.end > quote.start && kept < leastKept * (quote.end - quote.start),
  };
}

function isKept({ kind }: Step): boolean {
  return kind !== 'insert' && kind !== 'delete' && kind !== 'other';
}

function isCutAt({ source, quote }: Difference): boolean {
  return source.end - source.start - (quote.end - quote.start) >= leastCut;
}

/** What stands between the words on both sides of a place. */
function around({ text, words }: WrittenWords, word: number): string {
  return text.slice(words[word - 1]?.end ?? 0, words[word]?.start ?? text.length);
}
