/** Transcripts in Markdown. */

import { duplicateParticipant } from '../interface/problems-of-front-matter';
import { misplacedPragma } from '../interface/problems-of-markup';
import { addAll } from '../text/many';
import type { Problem, SourceFile } from '../text/problem';
import { compareProblems, excerpt, problemAt } from '../text/problem';
import { ParticipantNames } from './find-participant';
import { findFrontMatter, readFrontMatter, valueAt } from './front-matter';
import { readLabelShape } from './label-shape';
import { lostWords } from './lost-words';
import { type MarkdownBlock, parseMarkdown } from './markdown';
import { readPragmas } from './pragma';
import { repeatsTitle } from './repeated-title';
import { type Participant, transcriptMetaSchema } from './schema';
import { slugOfPath } from './slug';
import { type Item, transcriptItems } from './transcript-items';
import { emptyTranscript, undeclaredSpeakers } from './transcript-problems';
import { readTurns } from './turns';
import type { Prose, Transcript } from './types';

/** What came of parsing a transcript: `transcript` is null exactly where there are problems. */
export interface ParsedTranscript {
  readonly transcript: Transcript | null;
  readonly problems: readonly Problem[];
}

/**
 * What stands before the first turn. Headings become paragraphs in bold; one that repeats the title is left out.
 */
function introductionOf(items: readonly Item[], title: string): Prose[] {
  return items.flatMap((item): Prose[] => {
    if (item.kind === 'paragraph') return [item.prose];
    if (repeatsTitle(item.depth, item.prose.text, title)) return [];
    const bold = { type: 'element' as const, tagName: 'strong', properties: {}, children: [...item.prose.content] };
    return [{ ...item.prose, content: [bold] }];
  });
}

/** Participants whose id or name another has already. */
function duplicateParticipants(
  file: SourceFile,
  participants: readonly Participant[],
  locate: (path: readonly PropertyKey[]) => number,
): Problem[] {
  return participants.flatMap((participant, index) =>
    (['id', 'name'] as const).flatMap((field) => {
      const value = participant[field].toLowerCase();
      if (!participants.slice(0, index).some((earlier) => earlier[field].toLowerCase() === value)) return [];
      return problemAt(file, locate(['participants', index, field]), {
        rule: 'duplicate-participant',
        ...duplicateParticipant(field, excerpt(participant[field])),
      });
    }),
  );
}

/**
 * Parses a transcript that has front matter. All problems of the file are found in one go. Never throws.
 *
 * @param slug name of the interview in addresses, unless the front matter gives one
 */
export function parseMarkdownTranscript(file: SourceFile, slug = slugOfPath(file.path)): ParsedTranscript {
  const place = findFrontMatter(file.text);
  const front = readFrontMatter(file, place, transcriptMetaSchema);
  const problems: Problem[] = [...front.problems];
  if (place === null || !place.closed) return { transcript: null, problems };

  const participants = front.data?.participants ?? readParticipants(front.data === null ? front.raw : null);
  if (front.data !== null) addAll(problems, duplicateParticipants(file, front.data.participants, front.locate));
  const { blocks, problems: tooDeep } = parseMarkdown(file, place.body, opensWithBoldLabel);
  addAll(problems, tooDeep);
  addAll(problems, pragmaProblems(file, blocks));
  addAll(problems, lostWords(file, blocks));

  const names = participants === null ? null : new ParticipantNames(participants);
  const items = transcriptItems(blocks, file.text, names);
  const firstLabel = items.findIndex((item) => item.kind === 'paragraph' && item.opening.label !== null);
  let firstTurn = firstLabel === -1 ? items.length : firstLabel;
  while (firstLabel !== -1 && items[firstTurn - 1]?.kind === 'heading') firstTurn -= 1;
  const turns = readTurns(file, items.slice(firstTurn), participants && names && { participants, names });
  addAll(problems, turns.problems);
  if (firstLabel === -1 && tooDeep.length === 0) {
    const undeclared = possibleSpeakers(items);
    const text = undeclared.length > 0 ? undeclaredSpeakers(undeclared) : emptyTranscript(items.length > 0);
    problems.push(problemAt(file, place.body, text));
  }

  if (front.data === null || problems.length > 0) return { transcript: null, problems: problems.sort(compareProblems) };
  const { passages, chapters } = turns;
  const introduction = introductionOf(items.slice(0, firstTurn), front.data.title);
  const transcript = { slug: front.data.slug ?? slug, file, meta: front.data, introduction, passages, chapters };
  return { transcript, problems: [] };
}

/** The names that open paragraphs as labels do, in plain letters; those that do so once may be anything. */
function possibleSpeakers(items: readonly Item[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const shape = item.kind === 'paragraph' ? readLabelShape(item.prose.text, () => null) : null;
    if (shape?.form === 'colon' && shape.isNameLike) counts.set(shape.name, (counts.get(shape.name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([name]) => name);
}

/** Whether a line opens with a label in bold type, which always begins a paragraph. */
function opensWithBoldLabel(line: string): boolean {
  return /^(?:\[[\d:.,]{3,16}\] ?)?\*\*[^*\n]{1,80}(?::\*\*|\*\*:)/.test(line);
}

/** The participants of front matter that is wrong elsewhere; null where they cannot be told. */
function readParticipants(raw: unknown): Participant[] | null {
  return transcriptMetaSchema.shape.participants.safeParse(valueAt(raw, ['participants'])).data ?? null;
}

function pragmaProblems(file: SourceFile, blocks: readonly MarkdownBlock[]): Problem[] {
  const { pragmas, problems } = readPragmas(
    file,
    blocks.flatMap(({ html }) => html),
  );
  const misplaced = pragmas.map(({ kind, start }) =>
    problemAt(file, start, { rule: 'misplaced-pragma', ...misplacedPragma(kind) }),
  );
  return [...problems, ...misplaced];
}
