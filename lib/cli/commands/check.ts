import { compareProblems, formatProblem, readLibrary } from '../../content';
import type { Interview } from '../../content/types';
import { buildEdition, type Edition } from '../../edition';
import { defineCommand } from '../command';
import { currentProject } from '../project';
import { countOf, formatQuotes } from '../reports/format-quotes';
import { placeProblems } from '../reports/place-problems';
import { type QuoteReport, reportQuotes, reportUnclosed, type UnclosedReport } from '../reports/quote-report';

export const command = defineCommand({
  name: 'check',
  about:
    'Reads all of the content. Lists every problem, and fails if there is one; otherwise says of every commentary how\n' +
    'many of its quotes were placed, and lists those that were altered or have no place, with the line to paste that\n' +
    'overrules it, and quotation marks that nothing closes.',
  options: { json: { type: 'boolean', help: 'print the report as JSON' } },
  async run({ json = false }, { print, report }) {
    const library = await readLibrary(currentProject().content);
    const joined = library.interviews.map((interview) => ({ interview, edition: buildEdition(interview) }));
    const misplaced = joined.flatMap(({ interview, edition }) => placeProblems(interview, edition));
    const problems = [...library.problems, ...misplaced].sort(compareProblems);
    const reports =
      problems.length > 0 ? [] : joined.map(({ interview, edition }) => reportInterview(interview, edition));
    if (json) {
      print(`${JSON.stringify({ problems, interviews: reports }, null, 2)}\n`);
    } else if (problems.length > 0) {
      report(`${problems.map(formatProblem).join('\n\n')}\n\n${countOf(problems.length, 'problem')}\n`);
    } else {
      print(reports.map(formatInterview).join('\n'));
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
  readonly commentaries: readonly {
    readonly slug: string;
    readonly file: string;
    readonly quotes: readonly QuoteReport[];
    readonly unclosed: readonly UnclosedReport[];
  }[];
}

function reportInterview({ transcript, commentaries: sources }: Interview, edition: Edition): InterviewReport {
  const { slug, passages, words, commentaries } = edition;
  return {
    slug,
    file: transcript.file.path,
    passages: passages.length,
    words,
    commentaries: commentaries.flatMap((commentary) => {
      const source = sources.find((candidate) => candidate.slug === commentary.slug);
      if (!source) return [];
      const quotes = reportQuotes(commentary, source);
      return [{ slug: commentary.slug, file: source.file.path, quotes, unclosed: reportUnclosed(source) }];
    }),
  };
}

function formatInterview({ file, passages, words, commentaries }: InterviewReport): string {
  const heading = `${file}: ${countOf(passages, 'passage')}, ${countOf(words, 'word')}\n`;
  return (
    heading + commentaries.map(({ file: essay, quotes, unclosed }) => formatQuotes(essay, quotes, unclosed)).join('')
  );
}
