import { formatProblem, readLibrary } from '../../content';
import type { Interview } from '../../content/types';
import { buildEdition } from '../../edition';
import { defineCommand } from '../command';
import { currentProject } from '../project';
import { countOf, formatQuotes } from '../reports/format-quotes';
import { type QuoteReport, reportQuotes } from '../reports/quote-report';

export const command = defineCommand({
  name: 'check',
  about:
    'Reads all of the content. Lists every problem, and fails if there is one; otherwise says of every commentary how\n' +
    'many of its quotes were placed, and lists those that were altered or have no place, with the line to paste that\n' +
    'overrules it.',
  options: { json: { type: 'boolean', help: 'print the report as JSON' } },
  async run({ json = false }, { print, report }) {
    const { interviews, problems } = await readLibrary(currentProject().content);
    const reports = problems.length > 0 ? [] : interviews.map(reportInterview);
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
  }[];
}

function reportInterview(interview: Interview): InterviewReport {
  const { slug, passages, words, commentaries } = buildEdition(interview);
  return {
    slug,
    file: interview.transcript.file.path,
    passages: passages.length,
    words,
    commentaries: commentaries.flatMap((commentary) => {
      const source = interview.commentaries.find((candidate) => candidate.slug === commentary.slug);
      if (!source) return [];
      return [{ slug: commentary.slug, file: source.file.path, quotes: reportQuotes(commentary, source) }];
    }),
  };
}

function formatInterview({ file, passages, words, commentaries }: InterviewReport): string {
  const heading = `${file}: ${countOf(passages, 'passage')}, ${countOf(words, 'word')}\n`;
  return heading + commentaries.map((commentary) => formatQuotes(commentary.file, commentary.quotes)).join('');
}
