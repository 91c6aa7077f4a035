/** What is said of all texts, each with the passages or the block of an essay that it is about. */
import { toSourceOffset } from '../../content/origin';
import type { Prose } from '../../content/types';
import type { JoinedInterview, JoinedLibrary } from '../../edition';
import type { ContentMessage } from '../../site/content-messages';
import { LineIndex } from '../../text/position';
import type { SourceFile } from '../../text/problem';
import { messagesOf, reportInterview } from './interview-report';
import { type Message, messageOf } from './messages';

/**
 * The messages about a library, problems first, in order of file and place.
 *
 * @param known - the interviews as they were when they last had no problem: what is wrong now is laid on their passages
 */
export function contentMessages(
  { interviews, problems }: JoinedLibrary,
  known: readonly JoinedInterview[],
): ContentMessage[] {
  const errors = problems.map((problem): ContentMessage => {
    const joined = known.find((each) => problem.file.startsWith(folderOf(each)));
    const where = joined ? placeOf(joined, problem.file, problem.line) : NOWHERE;
    return { interview: joined?.edition.slug ?? null, ...where, ...shown(problem.file, messageOf(problem, 'error')) };
  });
  return [...errors, ...interviews.flatMap(messagesAbout)];
}

const NOWHERE: Pick<ContentMessage, 'passages' | 'block'> = { passages: [], block: null };

function folderOf({ interview }: JoinedInterview): string {
  const { path } = interview.transcript.file;
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** What `check` says of an interview without problems. */
function messagesAbout(joined: JoinedInterview): ContentMessage[] {
  const report = reportInterview(joined);
  const files = [report, ...report.commentaries];
  return messagesOf(report).flatMap(({ messages }, index) => {
    const file = files[index]?.file ?? '';
    const quotes = index === 0 ? [] : (report.commentaries[index - 1]?.quotes ?? []);
    return messages.map((message) => {
      const quote = quotes.find(({ line, column }) => line === message.line && column === message.column);
      const where = placeOf(joined, file, message.line);
      const passages = quote ? quote.passages.slice(0, quote.status === 'located' ? 1 : undefined) : where.passages;
      return { interview: joined.edition.slug, ...where, passages: [...passages], ...shown(file, message) };
    });
  });
}

function shown(file: string, { line, column, severity, rule, text, details }: Message) {
  return { severity, place: `${file}:${line}:${column}`, rule, text, details: [...details] };
}

/** The passage, or the block of an essay, that a line belongs to: a comment belongs to what stands after it. */
function placeOf(
  { interview, edition }: JoinedInterview,
  path: string,
  line: number,
): Pick<ContentMessage, 'passages' | 'block'> {
  const { transcript, commentaries } = interview;
  if (path === transcript.file.path) {
    const passage = edition.passages[proseAt(transcript.file, transcript.passages, line)];
    return { passages: passage ? [passage.id] : [], block: null };
  }
  const essay = commentaries.find(({ file }) => file.path === path);
  const index = essay ? proseAt(essay.file, essay.blocks, line) : -1;
  return { passages: [], block: essay && index >= 0 ? { essay: essay.slug, index } : null };
}

/** Index of the prose that a line stands in or before; -1 where it stands before the first but for a line or two. */
function proseAt(file: SourceFile, proses: readonly Prose[], line: number): number {
  const lines = new LineIndex(file.text);
  const lineAt = (offset: number) => lines.positionAt(offset).line;
  const first = proses[0] ? lineAt(toSourceOffset(proses[0].origin, 0)) : 0;
  if (line < first - 2) return -1;
  const index = proses.findIndex(({ origin, text }) => lineAt(toSourceOffset(origin, text.length)) >= line);
  return index === -1 ? proses.length - 1 : index;
}
