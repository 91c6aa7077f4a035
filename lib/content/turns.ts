/** The turns of a Markdown transcript: labels, timecodes and headings become speakers, passages and chapters. */

import type { Problem, SourceFile } from '../text/problem';
import { type ProblemText, problemAt } from '../text/problem';
import type { MarkdownBlock } from './markdown';
import { toSourceOffset } from './origin';
import { paragraphsOf } from './paragraph-blocks';
import { sliceProse, toProse, trimProse } from './prose';
import type { Participant } from './schema';
import { findParticipant, type Opening, readOpening } from './speaker-label';
import { emptyChapter, emptyTurn, malformedTimecode, unknownSpeaker } from './transcript-problems';
import type { Chapter, Passage, Prose } from './types';

/** A heading or a paragraph of a transcript, introduction included. */
export type Item =
  | { readonly kind: 'heading'; readonly prose: Prose; readonly depth: string }
  | { readonly kind: 'paragraph'; readonly prose: Prose; readonly opening: Opening; readonly listed: boolean };

/** The headings and paragraphs of a block, in order. */
export function itemsOf({ type, element }: MarkdownBlock, source: string): Item[] {
  if (element === null) return [];
  if (type === 'heading') {
    const prose = trimProse(toProse(element.children, source));
    return prose.text === '' ? [] : [{ kind: 'heading', prose, depth: element.tagName }];
  }
  const listed = element.tagName === 'ul';
  return paragraphsOf(element, source).map((prose) => ({
    kind: 'paragraph',
    prose,
    opening: readOpening(prose),
    listed,
  }));
}

/** What labels and timecodes have said of the words to come. */
interface Announced {
  readonly speaker: string | null;
  readonly inferred: boolean;
  readonly timecode: number | null;
  /** The label that no words have followed yet, and where it stands in the file. */
  readonly waiting: { readonly name: string; readonly offset: number } | null;
}

/** What the turns of a transcript come to. */
export interface Turns {
  readonly passages: readonly Passage[];
  readonly chapters: readonly Chapter[];
  readonly problems: readonly Problem[];
}

/** Makes passages of the items from the first turn on. Speakers are not checked where `participants` is null. */
export function readTurns(
  file: SourceFile,
  items: readonly Item[],
  participants: readonly Participant[] | null,
): Turns {
  const passages: Passage[] = [];
  const chapters: Chapter[] = [];
  const problems: Problem[] = [];
  const ranks = [...new Set(items.flatMap((item) => (item.kind === 'heading' ? item.depth : [])))].sort();
  let headings: Extract<Item, { kind: 'heading' }>[] = [];
  let announced: Announced = { speaker: null, inferred: false, timecode: null, waiting: null };

  const report = (prose: Prose, offset: number, text: ProblemText) => {
    problems.push(problemAt(file, toSourceOffset(prose.origin, offset), text));
  };
  const reportWaiting = () => {
    if (announced.waiting !== null)
      problems.push(problemAt(file, announced.waiting.offset, emptyTurn(announced.waiting.name)));
  };
  const announce = (prose: Prose, opening: Opening) => {
    const { name, timecode } = opening;
    if (timecode !== null) {
      if (timecode.seconds === null) report(prose, timecode.start, malformedTimecode(timecode.written));
      announced = { ...announced, timecode: timecode.seconds };
    }
    if (name === null) return;
    reportWaiting();
    const participant = findParticipant(name, participants ?? []);
    if (participant === null && participants !== null)
      report(prose, opening.nameStart, unknownSpeaker(name, participants));
    const offset = toSourceOffset(prose.origin, opening.nameStart);
    const speaker = participant?.id ?? null;
    announced = { ...announced, speaker, inferred: opening.inferred, waiting: { name, offset } };
  };

  for (const item of items) {
    if (item.kind === 'heading') {
      headings.push(item);
      continue;
    }
    announce(item.prose, item.opening);
    const words = trimProse(sliceProse(item.prose, { start: item.opening.length, end: item.prose.text.length }));
    if (words.text === '') continue;
    for (const { prose, depth } of headings)
      chapters.push({ title: prose.text, level: ranks.indexOf(depth) + 1, passage: passages.length });
    headings = [];
    const { speaker, inferred, timecode } = announced;
    passages.push({
      ...words,
      speaker,
      speakerInferred: inferred,
      opensTurn: passages.at(-1)?.speaker !== speaker || passages.length === 0,
      ...(timecode === null ? {} : { timecode }),
      ...(item.listed ? { listed: true } : {}),
    });
    announced = { ...announced, timecode: null, waiting: null };
  }
  reportWaiting();
  for (const { prose } of headings) report(prose, 0, emptyChapter(prose.text));
  return { passages, chapters, problems };
}
