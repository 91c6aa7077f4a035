/** The map of an edition: an essay laid beside the interview, in proportion, with the way of each quote between them. */

import type { BlockKind } from '../content/types';
import { highestOf, lowestOf } from '../text/many';
import { indexEdition } from './edition-index';
import { lemmaOf } from './lemma';
import {
  type Extent,
  extentOf,
  type LaidText,
  layEndToEnd,
  lengthOf,
  runOfRange,
  runOfText,
  type WordLine,
  type WordRun,
} from './map-words';
import { isPlaced } from './placed-quotes';
import type { Edition, EditionCommentary, EditionPassage, EditionSpeaker, PlacedQuote } from './types';

/** One essay beside the interview. Both are measured in words, each as a whole of its own. */
export interface EssayMap {
  /** How many words the interview and the essay have. */
  readonly words: { readonly interview: number; readonly essay: number };
  /** In order, end to end: they fill the interview from 0 to 1. */
  readonly passages: readonly MappedPassage[];
  /** In order, end to end: they fill the essay from 0 to 1. */
  readonly blocks: readonly MappedBlock[];
  /** One for each placed quote, in the essay's order. */
  readonly ribbons: readonly Ribbon[];
  /** Everybody who speaks, those with most words first. */
  readonly speakers: readonly QuotedShare[];
  /** What no quote of the essay touches, in the interview's order. */
  readonly unquoted: readonly UnquotedStretch[];
}

/** A passage's part of the interview. */
export interface MappedPassage extends Extent {
  readonly id: string;
  readonly speaker: EditionSpeaker | undefined;
  readonly opensTurn: boolean;
}

/** A block's part of the essay. */
export interface MappedBlock extends Extent {
  readonly kind: BlockKind;
}

/** The way of one quote from the interview to the essay. */
export interface Ribbon {
  readonly quote: PlacedQuote;
  /**
   * In the quote's order: one for a quote whose words stand together, more where it joins words from apart. The essay's
   * side is shared among them by their words.
   */
  readonly pieces: readonly { readonly interview: Extent; readonly essay: Extent }[];
  /** From its first word in the interview to its last, with what lies between. */
  readonly interview: Extent;
  readonly essay: Extent;
  /** Words of the interview that it quotes. */
  readonly words: number;
  /** Who says it: more than one only where it joins the words of several. */
  readonly speakers: readonly EditionSpeaker[];
  /** Whether it stands wholly before the quote that precedes it in the essay. */
  readonly goesBack: boolean;
}

/** How much of the interview somebody speaks. */
export interface TalkShare {
  /** Undefined for words whose speaker the text does not tell. */
  readonly speaker: EditionSpeaker | undefined;
  readonly words: number;
  /** Part of all words spoken; the shares of all sum to 1. */
  readonly share: number;
}

/** How much somebody speaks, and how much of that an essay quotes. */
export interface QuotedShare extends TalkShare {
  /** Words that at least one quote touches; none counts twice. */
  readonly quotedWords: number;
  /** Part of the speaker's own words, 0 to 1. */
  readonly quoted: number;
}

/** Words of the interview that no quote touches, from one quote to the next. */
export interface UnquotedStretch extends Extent {
  readonly words: number;
  /** Id of the passage that it begins in. */
  readonly passage: string;
  /** Its opening words. */
  readonly opening: string;
}

/** The map of one essay. Pure; throws nothing. Cost: linear in both texts, and in quotes times a passage's words. */
export function mapOf(edition: Edition, commentary: EditionCommentary): EssayMap {
  const spoken = layEndToEnd(edition.passages.map(({ text }) => text));
  const written = layEndToEnd(commentary.blocks.map(({ text }) => text));
  const drawn = drawRibbons(edition, commentary, spoken, written);
  const touched = new Set(drawn.flatMap(({ runs }) => runs.flatMap(indexesOf)));
  return {
    words: { interview: spoken.words, essay: written.words },
    passages: pair(edition.passages, spoken).map(([{ id, speaker, opensTurn }, text]) => ({
      ...extentOf(runOfText(text), spoken),
      id,
      speaker: indexEdition(edition).speakerOf({ speaker }),
      opensTurn,
    })),
    blocks: pair(commentary.blocks, written).map(([{ kind }, text]) => ({
      ...extentOf(runOfText(text), written),
      kind,
    })),
    ribbons: drawn.map(({ ribbon }) => ribbon),
    speakers: shareTalk(edition, spoken, touched),
    unquoted: findUnquoted(edition.passages, spoken, touched),
  };
}

/** How much each speaks, those with most words first. Cost: linear in the interview. */
export function talkShares(edition: Edition): TalkShare[] {
  return shareTalk(edition, layEndToEnd(edition.passages.map(({ text }) => text)), new Set());
}

/** A ribbon, and the words of the interview that it starts from. */
interface DrawnRibbon {
  readonly ribbon: Ribbon;
  readonly runs: readonly WordRun[];
}

function drawRibbons(
  edition: Edition,
  { quotes }: EditionCommentary,
  spoken: WordLine,
  written: WordLine,
): DrawnRibbon[] {
  const passages = new Map(pair(edition.passages, spoken).map(([passage, text]) => [passage.id, { passage, text }]));
  let before = 0;
  return quotes.filter(isPlaced).flatMap((quote): DrawnRibbon[] => {
    const block = written.texts[quote.block];
    const places = quote.placement.spans.flatMap((span) => {
      const place = passages.get(span.passage);
      return place ? [{ passage: place.passage, run: runOfRange(place.text, span) }] : [];
    });
    if (!block || places.length === 0) return [];
    const runs = joinRuns(places.map(({ run }) => run));
    const essay = extentOf(runOfRange(block, quote.range), written);
    const first = lowestOf(runs.map((run) => run.first));
    const end = highestOf(runs.map((run) => run.end));
    const goesBack = end <= before;
    before = first;
    const ribbon = {
      quote,
      pieces: divide(essay, runs.map(lengthOf)).map((part, index) => ({
        interview: extentOf(runs[index] ?? { first, end }, spoken),
        essay: part,
      })),
      interview: extentOf({ first, end }, spoken),
      essay,
      words: runs.reduce((sum, run) => sum + lengthOf(run), 0),
      speakers: edition.speakers.filter(({ id }) => places.some(({ passage }) => passage.speaker === id)),
      goesBack,
    };
    return [{ ribbon, runs }];
  });
}

/** The runs in their order, those joined that follow upon each other: a passage's end does not part words. */
function joinRuns(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.end === run.first) joined[joined.length - 1] = { first: last.first, end: run.end };
    else joined.push(run);
  }
  return joined;
}

/** Divides an extent in the proportions of the weights, in order. */
function divide({ from, to }: Extent, weights: readonly number[]): Extent[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const edge = (sum: number): number => (total === 0 ? to : from + ((to - from) * sum) / total);
  let sum = 0;
  return weights.map((weight) => {
    const start = edge(sum);
    sum += weight;
    return { from: Math.min(start, to), to: sum === total ? to : edge(sum) };
  });
}

/** Who speaks how much, and how much of it is touched. */
function shareTalk(edition: Edition, spoken: WordLine, touched: ReadonlySet<number>): QuotedShare[] {
  return [...edition.speakers, undefined]
    .map((speaker) => {
      const said = pair(edition.passages, spoken)
        .filter(([passage]) => indexEdition(edition).speakerOf(passage) === speaker)
        .flatMap(([, text]) => indexesOf(runOfText(text)));
      const quotedWords = said.filter((word) => touched.has(word)).length;
      return {
        speaker,
        words: said.length,
        share: said.length / spoken.words,
        quotedWords,
        quoted: quotedWords / said.length,
      };
    })
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words);
}

function findUnquoted(
  passages: readonly EditionPassage[],
  spoken: WordLine,
  touched: ReadonlySet<number>,
): UnquotedStretch[] {
  const laid = pair(passages, spoken);
  const runs = indexesOf({ first: 0, end: spoken.words })
    .filter((word) => !touched.has(word))
    .map((word) => ({ first: word, end: word + 1 }));
  return joinRuns(runs).flatMap((run) => {
    const begins = laid.find(([, text]) => runOfText(text).end > run.first);
    if (!begins) return [];
    const [{ id, text }, { words, before }] = begins;
    const opening = lemmaOf(text.slice(words[run.first - before]?.start ?? 0));
    return [{ ...extentOf(run, spoken), words: lengthOf(run), passage: id, opening }];
  });
}

/** Each item with its words on the line that was laid from the items. */
function pair<Item>(items: readonly Item[], { texts }: WordLine): [Item, LaidText][] {
  return items.flatMap((item, index): [Item, LaidText][] => {
    const text = texts[index];
    return text ? [[item, text]] : [];
  });
}

function indexesOf({ first, end }: WordRun): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
