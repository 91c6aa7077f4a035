/** Transcripts in plain text. */

import { noText } from '../interface/problems-of-speakers';
import type { Problem, SourceFile } from '../text/problem';
import { problemAt } from '../text/problem';
import { paragraphLabels } from './paragraph-labels';
import { attributeSpeakers } from './paragraph-speakers';
import { opensWithLabel } from './plain-labels';
import { type PlainParagraph, plainParagraphs, takeTitle } from './plain-paragraphs';
import { sliceProse, trimProse } from './prose';
import { slugOfPath } from './slug';
import { readTimecode } from './timecode';
import type { Passage, PlainTranscript, Prose } from './types';

/** What came of parsing a plain transcript: `transcript` is null exactly where there are problems. */
export interface ParsedPlainTranscript {
  readonly transcript: PlainTranscript | null;
  readonly problems: readonly Problem[];
}

/** A paragraph with what stands before its words. */
interface Spoken {
  readonly prose: Prose;
  /** Full name of the speaker whom a label names. */
  readonly name: string | null;
  readonly timecode: number | null;
}

/** Paragraphs without their labels; labels and timecodes that stand alone are carried to the next. */
function readSpoken(paragraphs: readonly PlainParagraph[]): Spoken[] {
  const labels = paragraphLabels(paragraphs.map(({ prose }) => prose.text));
  const spoken: Spoken[] = [];
  let carried: Omit<Spoken, 'prose'> = { name: null, timecode: null };
  for (const [index, { prose }] of paragraphs.entries()) {
    const label = labels[index] ?? null;
    const bare = readTimecode(prose.text.slice(label?.shape.length ?? 0));
    const timecode = label?.shape.time?.seconds ?? bare?.seconds ?? carried.timecode;
    carried = { name: label?.name ?? carried.name, timecode };
    const start = (label?.shape.length ?? 0) + (bare?.length ?? 0);
    const words = trimProse(sliceProse(prose, { start, end: prose.text.length }));
    if (words.text === '') continue;
    spoken.push({ prose: words, ...carried });
    carried = { name: null, timecode: null };
  }
  return spoken;
}

/**
 * Parses a transcript in plain text. Paragraphs before the first label are its introduction; where there are no
 * labels, all is interview and nobody is named. Never throws.
 */
export function parsePlainTranscript(file: SourceFile): ParsedPlainTranscript {
  const opens = (line: string) => opensWithLabel(line) || readTimecode(line) !== null;
  const paragraphs = plainParagraphs(file, opens);
  const opensWithTurn = opens(paragraphs[0]?.prose.text ?? '');
  const { title, rest } = opensWithTurn ? { title: null, rest: paragraphs } : takeTitle(paragraphs);
  const spoken = readSpoken(rest);
  const firstLabel = spoken.findIndex(({ name }) => name !== null);
  const first = firstLabel === -1 ? 0 : firstLabel;
  const interview = spoken.slice(first);
  if (interview.length === 0) return { transcript: null, problems: [emptyText(file)] };

  const { participants, speakers } = attributeSpeakers(
    interview.map(({ prose, name }) => ({ text: prose.text, name })),
  );
  const passages = interview.map(({ prose, timecode }, index): Passage => {
    const { id = null, inferred = false } = speakers[index] ?? {};
    return {
      ...prose,
      speaker: id,
      speakerInferred: inferred,
      opensTurn: index === 0 || speakers[index - 1]?.id !== id,
      ...(timecode === null ? {} : { timecode }),
    };
  });
  const introduction = spoken.slice(0, first).map(({ prose }) => prose);
  return {
    transcript: { slug: slugOfPath(file.path), file, title, participants, introduction, passages, chapters: [] },
    problems: [],
  };
}

/** The problem of a file without words. */
function emptyText(file: SourceFile): Problem {
  return problemAt(file, 0, { rule: 'empty-transcript', ...noText });
}
