/** `gloss import FILE --onto FOLDER`: a recording’s times for the words of an edition. */
import { basename, dirname, join } from 'node:path';
import { readInterviewFolder } from '../../content';
import { displayPath } from '../../content/read-source';
import { timesName } from '../../content/stray-entries';
import { updateLockOf } from '../../edition/update-lock-of';
import { compareSpoken } from '../../import/onto/as-spoken';
import { spokenWords } from '../../import/onto/spoken-words';
import { formatTimes } from '../../import/onto/times-file';
import { readRecording } from '../../import/recording/read-recording';
import { formatProblem, type Problem } from '../../text/problem';
import { Failure, type Output, UsageError } from '../command';
import { formatOnto, type OntoSummary } from '../reports/format-onto';
import { isAllowed } from './ask';
import { textOf } from './plan-import';
import { readImportSource } from './read-import-source';
import { writeTexts } from './write-import';

/** How it is to be done. */
export interface OntoOptions {
  readonly json: boolean;
  /** Overwrite without asking. */
  readonly force: boolean;
  /** Write nothing. */
  readonly isDry: boolean;
}

/** Captions that have less of a transcript’s words are another recording’s. */
const leastHeard = 0.3;

/**
 * Lays a recording under the transcript of an edition, says what editing changed, and writes the times beside the lock.
 *
 * @returns the exit status
 */
export async function importOnto(
  folder: string,
  files: readonly string[],
  { json, force, isDry }: OntoOptions,
  output: Output,
): Promise<number> {
  const [path, ...more] = files;
  if (path === undefined || more.length > 0)
    throw new UsageError('--onto takes one file: the captions of the recording');
  const laid = await layOnto(folder, path);
  if ('problems' in laid) {
    if (json) output.print(`${JSON.stringify({ written: false, problems: laid.problems }, null, 2)}\n`);
    else output.report(`${laid.problems.map(formatProblem).join('\n\n')}\n\nNothing was written.\n`);
    return 1;
  }
  const { summary, text, target } = laid;
  if (!json) output.print(formatOnto(summary));
  const isReplaced = summary.status === 'replaced';
  const isWritten = !isDry && (!isReplaced || force || (await isAllowed([summary.target])));
  if (isWritten && summary.status !== 'unchanged') await writeTexts([{ target, text }]);
  if (json) output.print(`${JSON.stringify({ written: isWritten, ...summary }, null, 2)}\n`);
  if (!isDry && !isWritten) {
    output.report(`gloss import: nothing was written; --force overwrites ${summary.target}\n`);
    return 1;
  }
  if (!json) output.report(isDry ? 'Nothing was written, as --dry-run says.\n' : 'Written.\n');
  return 0;
}

/** The times as they would be written, and what is said about them. */
interface Laid {
  readonly summary: OntoSummary;
  readonly target: string;
  readonly text: string;
}

async function layOnto(folder: string, path: string): Promise<Laid | { readonly problems: readonly Problem[] }> {
  const [{ interview, problems }, { source, problem }] = await Promise.all([
    readInterviewFolder(dirname(folder), basename(folder)),
    readImportSource(path),
  ]);
  if (source === null) return { problems: [problem] };
  if (interview === null) return { problems };
  const { updated, problems: ofLock } = updateLockOf(interview);
  if (ofLock.length > 0) return { problems: ofLock };
  const read = await readRecording(source);
  if (read.recording === null) return { problems: [read.problem] };
  const { format, pieces, notes } = read.recording;
  const spoken = spokenWords(pieces);
  const passages = interview.transcript.passages.map(({ text }, index) => ({
    id: updated.passageIds[index] ?? '',
    text,
  }));
  const { asSpoken, laid } = compareSpoken(passages, spoken);
  const words = laid.passages.reduce((sum, passage) => sum + passage.words.length, 0);
  if (laid.heard < words * leastHeard)
    throw new Failure(
      `${source.path} has ${laid.heard} of the ${words} words of ${displayPath(folder)}: it is another recording, or in another language`,
    );
  const target = join(folder, timesName);
  const text = formatTimes({ source: { file: basename(source.path), format }, laid, spoken });
  const now = await textOf(target);
  const status = now === null ? 'new' : now === text ? 'unchanged' : 'replaced';
  const times = laid.passages.map(({ id, words: own, end, heard }) => ({
    id,
    start: own[0] ?? end,
    end,
    words: own.length,
    heard,
  }));
  const summary = {
    target: displayPath(target),
    source: source.path,
    format,
    status,
    words,
    heard: laid.heard,
    spoken: laid.spoken,
    notes,
    times,
    ...asSpoken,
  } as const;
  return { summary, target, text };
}
