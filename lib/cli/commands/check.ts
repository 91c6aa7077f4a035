import { compareProblems, readLibrary } from '../../content';
import { displayPath } from '../../content/read-source';
import { joinLibrary } from '../../edition';
import { today } from '../../text/today';
import { defineCommand, type Output, UsageError } from '../command';
import { outdatedLocks, unwrittenLocks } from '../locks/lock-problems';
import { lockUpdateOf, saveLocks } from '../locks/save-locks';
import { checkProgress } from '../progress';
import { currentProject } from '../project';
import { formatLocks } from '../reports/format-locks';
import { formatAsSpoken } from '../reports/format-onto';
import { countOf, countQuotes } from '../reports/format-quotes';
import { type InterviewReport, messagesOf, reportInterview } from '../reports/interview-report';
import { formatCounts, formatMessages, formatProblems, paintMessages } from '../reports/messages';
import { formatSpeakers } from '../reports/speaker-report';
import { watchContent } from '../watch-content';

export const command = defineCommand({
  name: 'check',
  about:
    'Reads all of the content. Lists every problem, and fails if there is one; otherwise says who speaks how much and what\n' +
    'in a transcript may be wrong, though it need not; and of every commentary how\n' +
    'many of its quotes were placed, and lists those that were altered or have no place, with the line to paste that\n' +
    'overrules it, and quotation marks that nothing closes. Brings the locks up to date, by which links last, of all\n' +
    'interviews that have no problem, and says what they learned.',
  options: {
    json: { type: 'boolean', help: 'print the report as JSON' },
    frozen: { type: 'boolean', help: 'write nothing, and fail if a lock is not up to date' },
    watch: { type: 'boolean', help: 'check again after every change, until it is told to end (Ctrl+C)' },
  },
  async run({ json = false, frozen = false, watch = false }, output) {
    if (!watch) return check({ json, frozen }, output);
    if (json || frozen) throw new UsageError('--watch goes with neither --json nor --frozen');
    const { content } = currentProject();
    const ending = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
    let status = 0;
    await watchContent(
      content,
      async () => {
        status = await check({ json, frozen }, output);
        output.report(`\nWatching ${displayPath(content)}; Ctrl+C ends.\n\n`);
      },
      ending.signal,
    );
    return status;
  },
});

/** Checks all of the content once. Returns the exit status. */
async function check(
  { json, frozen }: { readonly json: boolean; readonly frozen: boolean },
  output: Output,
): Promise<number> {
  const library = joinLibrary(await readLibrary(currentProject().content), checkProgress(output), today());
  const locks = frozen ? [] : await saveLocks(library.interviews.map(lockUpdateOf));
  const ofLocks = frozen ? outdatedLocks(library.interviews) : unwrittenLocks(locks);
  const problems = [...library.problems, ...ofLocks].sort(compareProblems);
  const interviews = problems.length > 0 ? [] : library.interviews.map(reportInterview);
  if (json) {
    output.print(`${JSON.stringify({ problems, locks, interviews }, null, 2)}\n`);
  } else if (problems.length > 0) {
    output.report(formatLocks(locks.filter(({ status }) => status === 'written')));
    const counts = formatCounts(problems.map(() => ({ severity: 'error' })));
    output.report(`${formatProblems(problems, 'error')}\n${counts}`, paintMessages);
  } else {
    const messages = interviews.flatMap(messagesOf).flatMap(({ messages: own }) => own);
    const parts = [formatLocks(locks), ...interviews.map(formatInterview), formatCounts(messages)];
    output.print(parts.filter((part) => part !== '').join('\n'), paintMessages);
  }
  return problems.length > 0 ? 1 : 0;
}

function formatInterview(report: InterviewReport): string {
  const { file, passages, words, speakers, asSpoken, commentaries } = report;
  const [ofTranscript, ...ofEssays] = messagesOf(report).map(({ messages }) => formatMessages(messages));
  return [
    `${file}: ${countOf(passages, 'passage')}, ${countOf(words, 'word')}\n`,
    formatSpeakers(speakers),
    asSpoken === undefined ? '' : formatAsSpoken(asSpoken, new Map(Object.entries(asSpoken.starts))),
    ofTranscript ?? '',
    ...commentaries.map(({ file: essay, quotes }, index) => `${countQuotes(essay, quotes)}\n${ofEssays[index] ?? ''}`),
  ].join('');
}
