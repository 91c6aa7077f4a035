/** The turns of a Markdown transcript: labels, timecodes and headings become speakers, passages and chapters. */

import type { Problem, SourceFile } from '../text/problem';
import { type ProblemText, problemAt } from '../text/problem';
import type { ParticipantNames } from './find-participant';
import { toSourceOffset } from './origin';
import { sliceProse, trimProse } from './prose';
import type { Participant } from './schema';
import type { Opening } from './speaker-label';
import type { Item } from './transcript-items';
import { emptyChapter, emptyTurn, malformedTimecode, unclearSpeaker } from './transcript-problems';
import type { Chapter, Passage, Prose } from './types';
import { UnknownSpeakers } from './unknown-speakers';

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

/** Who speaks: the participants, and how labels call them. */
export interface Speakers {
  readonly participants: readonly Participant[];
  readonly names: ParticipantNames;
}

/**
 * Makes passages of the items from the first turn on. Speakers are not checked where `speakers` is null, and then have the
 * ids of `names`.
 */
export function readTurns(
  file: SourceFile,
  items: readonly Item[],
  speakers: Speakers | null,
  names: ParticipantNames | null = speakers?.names ?? null,
): Turns {
  const passages: Passage[] = [];
  const chapters: Chapter[] = [];
  const problems: Problem[] = [];
  const unknown = new UnknownSpeakers(file, speakers?.participants ?? []);
  const depths = [...new Set(items.flatMap((item) => (item.kind === 'heading' ? item.depth : [])))].sort();
  let headings: Extract<Item, { kind: 'heading' }>[] = [];
  let announced: Announced = { speaker: null, inferred: false, timecode: null, waiting: null };

  const report = (prose: Prose, offset: number, text: ProblemText) => {
    problems.push(problemAt(file, toSourceOffset(prose.origin, offset), text));
  };
  const reportWaiting = () => {
    if (announced.waiting !== null)
      problems.push(problemAt(file, announced.waiting.offset, emptyTurn(announced.waiting.name)));
  };
  const announce = (prose: Prose, { label, unclear, possible, timecode }: Opening) => {
    if (timecode !== null) {
      if (timecode.seconds === null) report(prose, timecode.start, malformedTimecode(timecode.written));
      announced = { ...announced, timecode: timecode.seconds };
    }
    if (unclear !== null && speakers !== null)
      report(prose, unclear.nameStart, unclearSpeaker(unclear.name, speakers.names.find(unclear.name) !== null));
    if (speakers !== null)
      for (const { name, start } of possible) unknown.addPossible(name, toSourceOffset(prose.origin, start));
    if (label === null) return;
    reportWaiting();
    const { name, inferred } = label;
    const participant = names?.find(name) ?? null;
    const offset = toSourceOffset(prose.origin, label.nameStart);
    if (participant === null && speakers !== null) unknown.add(name, offset);
    announced = { ...announced, speaker: participant?.id ?? null, inferred, waiting: { name, offset } };
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
      chapters.push({ title: prose.text, level: depths.indexOf(depth) + 1, passage: passages.length });
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
  return { passages, chapters, problems: problems.concat(unknown.problems()) };
}
