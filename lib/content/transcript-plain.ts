/** Transcripts in plain text. */

import type { Problem, SourceFile } from '../text/problem';
import { problemAt } from '../text/problem';
import { inferInterviewer, inferSpeakers } from './infer-speakers';
import type { LabelShape } from './label-shape';
import {
  fullName,
  labelsCarry,
  namedParticipants,
  opensWithLabel,
  readPossibleLabel,
  speakerNames,
} from './plain-labels';
import { type PlainParagraph, plainParagraphs, takeTitle } from './plain-paragraphs';
import { sliceProse, trimProse } from './prose';
import type { Participant } from './schema';
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

/** The possible labels of paragraphs; a name alone that a time alone follows is a label with a time. */
function possibleLabels(paragraphs: readonly PlainParagraph[]): (LabelShape | null)[] {
  return paragraphs.map(({ prose }, index) => {
    const shape = readPossibleLabel(prose.text);
    const next = paragraphs[index + 1]?.prose.text ?? '';
    return shape?.form === 'alone' && readTimecode(next)?.length === next.length ? { ...shape, form: 'time' } : shape;
  });
}

/** For each paragraph the full name of the speaker whom its label names, and the label. */
function labelsOf(
  paragraphs: readonly PlainParagraph[],
): ({ readonly name: string; readonly shape: LabelShape } | null)[] {
  const shapes = possibleLabels(paragraphs);
  const names = speakerNames(
    shapes.flatMap((shape, index) =>
      shape === null ? [] : [{ shape, paragraph: index, words: wordsAfter(paragraphs, index, shape) }],
    ),
    paragraphs.length,
  );
  const labels = shapes.map((shape) => {
    const name = shape === null ? null : fullName(shape.name, names);
    return shape === null || name === null ? null : { shape, name };
  });
  const lengths = paragraphs.map(({ prose }) => prose.text.length);
  const carry = labelsCarry(
    lengths,
    labels.map((label) => label?.name ?? null),
  );
  return carry ? labels : labels.map(() => null);
}

/** Paragraphs without their labels; labels and timecodes that stand alone are carried to the next. */
function readSpoken(paragraphs: readonly PlainParagraph[]): Spoken[] {
  const labels = labelsOf(paragraphs);
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

/** What is said after a label: in its own paragraph, or else in the next. */
function wordsAfter(paragraphs: readonly PlainParagraph[], index: number, label: LabelShape): string {
  return paragraphs[index]?.prose.text.slice(label.length) || (paragraphs[index + 1]?.prose.text ?? '');
}

/** How many paragraphs there must be for each label before labels count as sparse. */
const sparseShare = 8;

/** Among more speakers nobody can tell who says what. */
const mostInferred = 20;

/**
 * Labels are sparse where nobody's turns but the first are labelled, or hardly any: then paragraphs without a label
 * cannot be taken to go on with the turn before.
 */
function isSparse(spoken: readonly Spoken[], participants: readonly Participant[]): boolean {
  const labels = spoken.filter(({ name }) => name !== null).length;
  if (participants.length < 2 || participants.length > mostInferred) return false;
  return labels <= participants.length ? spoken.length >= labels * 3 : spoken.length >= labels * sparseShare;
}

/** The speaker of each paragraph: by labels alone, or inferred between them where they are sparse. */
function speakersOf(spoken: readonly Spoken[]): {
  participants: Participant[];
  speakers: { readonly id: string | null; readonly inferred: boolean }[];
} {
  const named = namedParticipants([...new Set(spoken.flatMap(({ name }) => name ?? []))]);
  const ids = new Map(named.map(({ name, id }) => [name, id]));
  const labels = spoken.map(({ name }) => (name === null ? null : (ids.get(name) ?? null)));
  const texts = spoken.map(({ prose }) => prose.text);
  const participants = inferInterviewer(texts, named, labels);
  if (isSparse(spoken, participants)) {
    const inferred = inferSpeakers(texts, participants, labels);
    const speakers = inferred.map(({ speaker }, index) => ({ id: speaker, inferred: labels[index] === null }));
    return { participants, speakers };
  }
  let current: string | null = null;
  const speakers = labels.map((label) => {
    current = label ?? current;
    return { id: current, inferred: false };
  });
  return { participants, speakers };
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

  const { participants, speakers } = speakersOf(interview);
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
  return problemAt(file, 0, {
    rule: 'empty-transcript',
    found: 'no words',
    expected: 'the words of an interview, in paragraphs',
    remedy: 'Check that this is the right file.',
  });
}
