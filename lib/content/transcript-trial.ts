/** Transcripts in Markdown for their words alone, before anybody has written the front matter of an edition. */
import type { Problem, SourceFile } from '../text/problem';
import { problemAt } from '../text/problem';
import { ParticipantNames } from './find-participant';
import { findFrontMatter } from './front-matter';
import { parseMarkdown } from './markdown';
import { namedParticipants } from './plain-labels';
import { slugOfPath } from './slug';
import { transcriptItems } from './transcript-items';
import { emptyTranscript } from './transcript-problems';
import { readTurns } from './turns';
import type { PlainTranscript } from './types';

/**
 * Parses a transcript in Markdown whoever its labels name: its front matter may lack what an edition needs. `transcript`
 * is null exactly where there are problems. Never throws.
 */
export function parseTranscriptBody(file: SourceFile): {
  readonly transcript: PlainTranscript | null;
  readonly problems: readonly Problem[];
} {
  const start = findFrontMatter(file.text)?.body ?? 0;
  const { blocks, problems } = parseMarkdown(file, start);
  if (problems.length > 0) return { transcript: null, problems };
  const labels = transcriptItems(blocks, file.text, null).flatMap((item) =>
    item.kind === 'paragraph' ? (item.opening.label?.name ?? []) : [],
  );
  const participants = namedParticipants([...new Set(labels)]);
  const names = new ParticipantNames(participants);
  const items = transcriptItems(blocks, file.text, names);
  const first = items.findIndex((item) => item.kind === 'paragraph' && item.opening.label !== null);
  const firstTurn = Math.max(first, 0);
  const { passages, chapters } = readTurns(file, items.slice(firstTurn), null, names);
  if (passages.length === 0)
    return { transcript: null, problems: [problemAt(file, start, emptyTranscript(items.length > 0))] };
  const introduction = items.slice(0, firstTurn).map(({ prose }) => prose);
  const transcript = { slug: slugOfPath(file.path), file, title: null, participants, introduction, passages, chapters };
  return { transcript, problems: [] };
}
