import { compareProblems, formatProblem, readLibrary } from '../../content';
import { openDoubts } from '../../content/open-doubts';
import { transcriptDoubts } from '../../content/transcript-doubts';
import { type AsSpoken, type JoinedInterview, joinLibrary } from '../../edition';
import type { Problem } from '../../text/problem';
import { defineCommand } from '../command';
import { outdatedLocks, unwrittenLocks } from '../locks/lock-problems';
import { lockUpdateOf, saveLocks } from '../locks/save-locks';
import { currentProject } from '../project';
import { formatLocks } from '../reports/format-locks';
import { formatAsSpoken } from '../reports/format-onto';
import { countOf, formatQuotes } from '../reports/format-quotes';
import { type QuoteReport, reportQuotes, reportUnclosed, type UnclosedReport } from '../reports/quote-report';
import { formatSpeakers, reportSpeakers, type SpeakerReport } from '../reports/speaker-report';

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
  },
  async run({ json = false, frozen = false }, { print, report }) {
    const library = joinLibrary(await readLibrary(currentProject().content));
    const locks = frozen ? [] : await saveLocks(library.interviews.map(lockUpdateOf));
    const ofLocks = frozen ? outdatedLocks(library.interviews) : unwrittenLocks(locks);
    const problems = [...library.problems, ...ofLocks].sort(compareProblems);
    const interviews = problems.length > 0 ? [] : library.interviews.map(reportInterview);
    if (json) {
      print(`${JSON.stringify({ problems, locks, interviews }, null, 2)}\n`);
    } else if (problems.length > 0) {
      report(formatLocks(locks.filter(({ status }) => status === 'written')));
      report(`${problems.map(formatProblem).join('\n\n')}\n\n${countOf(problems.length, 'problem')}\n`);
    } else {
      print([formatLocks(locks), ...interviews.map(formatInterview)].filter((part) => part !== '').join('\n'));
    }
    return problems.length > 0 ? 1 : 0;
  },
});

/** What an author is told of an interview. */
interface InterviewReport {
  readonly slug: string;
  readonly file: string;
  readonly passages: number;
  readonly words: number;
  /** Those with most words first. */
  readonly speakers: readonly SpeakerReport[];
  /** What may be wrong in the transcript. */
  readonly doubts: readonly Problem[];
  /** What editing made of what was said, where there is a recording, and when each passage begins, in seconds. */
  readonly asSpoken?: AsSpoken & { readonly starts: Readonly<Record<string, number>> };
  readonly commentaries: readonly {
    readonly slug: string;
    readonly file: string;
    readonly quotes: readonly QuoteReport[];
    readonly unclosed: readonly UnclosedReport[];
    /** What an import asks of the author and nobody has answered. */
    readonly doubts: readonly Problem[];
  }[];
}

function reportInterview({
  interview: { transcript, commentaries: sources },
  edition,
}: JoinedInterview): InterviewReport {
  const { slug, passages, words, commentaries, times } = edition;
  const starts = times?.passages.map(({ id, words: own, end }) => [id, own[0] ?? end] as const);
  return {
    slug,
    file: transcript.file.path,
    passages: passages.length,
    words,
    speakers: reportSpeakers(edition),
    doubts: transcriptDoubts(transcript),
    ...(times && starts ? { asSpoken: { ...times.asSpoken, starts: Object.fromEntries(starts) } } : {}),
    commentaries: commentaries.flatMap((commentary) => {
      const source = sources.find((candidate) => candidate.slug === commentary.slug);
      if (!source) return [];
      const quotes = reportQuotes(commentary, source);
      const unclosed = reportUnclosed(source);
      return [{ slug: commentary.slug, file: source.file.path, quotes, unclosed, doubts: openDoubts(source.file) }];
    }),
  };
}

/** Each doubt behind an empty line; '' where there are none. */
function formatDoubts(doubts: readonly Problem[]): string {
  return doubts.map((doubt) => `\n${formatProblem(doubt)}\n`).join('');
}

function formatInterview({ file, passages, words, speakers, doubts, asSpoken, commentaries }: InterviewReport): string {
  const heading = `${file}: ${countOf(passages, 'passage')}, ${countOf(words, 'word')}\n`;
  const doubtful = formatDoubts(doubts);
  return (
    heading +
    formatSpeakers(speakers) +
    (asSpoken === undefined ? '' : formatAsSpoken(asSpoken, new Map(Object.entries(asSpoken.starts)))) +
    (doubtful === '' ? '' : `${doubtful}\n`) +
    commentaries
      .map(
        ({ file: essay, quotes, unclosed, doubts: open }) => formatQuotes(essay, quotes, unclosed) + formatDoubts(open),
      )
      .join('')
  );
}
