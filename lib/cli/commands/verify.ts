import { resolve } from 'node:path';
import { formatProblem, type Problem } from '../../text/problem';
import { readQuotingText } from '../../verify/read-text';
import { reportMarkdown } from '../../verify/report-markdown';
import type { Report, Verdict } from '../../verify/report-schema';
import { isVerdict, VERDICTS } from '../../verify/verdict-words';
import { verifyText } from '../../verify/verify-text';
import { defineCommand, type Output, UsageError } from '../command';
import { readImportSource } from '../imports/read-import-source';
import { currentProject } from '../project';
import { paintDiffs } from '../reports/diff-line';
import { paintMessages } from '../reports/messages';
import { fails, formatVerified } from '../reports/verified';
import { formatGitHub, formatSarif } from '../reports/verified-annotations';
import { AGAINST, sourcesOf } from '../verify/against';
import { CorpusOpener } from '../verify/open-corpus';
import { readStandardInput } from '../verify/standard-input';

type Allowed = ReadonlySet<Verdict>;

/** What can be printed, by name. */
const FORMATS = {
  text: formatVerified,
  json: (reports: readonly Report[]) => `${JSON.stringify({ reports }, null, 2)}\n`,
  markdown: (reports: readonly Report[]) => reports.map(reportMarkdown).join('\n'),
  github: formatGitHub,
  sarif: formatSarif,
} satisfies Record<string, (reports: readonly Report[], allowed: Allowed) => string>;

export const command = defineCommand({
  name: 'verify',
  about:
    'Verifies whether what texts put in quotation marks was said: each TEXT, in any format that `gloss import` reads, or -\n' +
    'for standard input, against transcripts. Says of each quotation whether it is verbatim, shortened, altered, joined from\n' +
    'apart, said by another than the text says, from another transcript, said in several places, or nowhere, with what\n' +
    'differs and where it was said. Paraphrases are not judged, nor terms and titles that nobody said. Fails where a\n' +
    'quotation is altered, stitched, misattributed or not-found.',
  operands: { takes: 'TEXT' },
  options: {
    against: AGAINST,
    allow: {
      type: 'string',
      takes: 'VERDICT,…',
      help: `verdicts that do not fail: ${VERDICTS.join(', ')}`,
      multiple: true,
    },
    strict: { type: 'boolean', help: 'judges what may be no quotation too, as terms and titles: not-found, if it is' },
    format: {
      type: 'string',
      takes: 'FORMAT',
      help: `${Object.keys(FORMATS).join(', ')}: what is printed; github annotates files in its workflows`,
    },
    json: { type: 'boolean', help: 'the same as --format json: the report that lib/verify/README.md describes' },
  },
  async run({ against = [], allow = [], format: named, json = false, strict = false }, output, paths) {
    if (json && named !== undefined && named !== 'json') throw new UsageError('--json goes with no other --format');
    const format = formatOf(json ? 'json' : (named ?? 'text'));
    const allowed = allowedOf(allow);
    const texts = new Set(paths.map((path) => resolve(path)));
    const { root, content } = currentProject();
    const sources = await sourcesOf(against.length > 0 ? against : [content], (path) => texts.has(path));
    const { corpus, problems } = await new CorpusOpener(root).open(sources, indexProgress(output));
    for (const { file, found } of problems) output.report(`Left out: ${file}: ${found}\n`);

    const reports: Report[] = [];
    const unread: Problem[] = [];
    for (const path of paths) {
      const { source, problem } = path === '-' ? await readStandardInput() : await readImportSource(path);
      const read = source === null ? { text: null, problem } : await readQuotingText(source);
      if (read.text === null) unread.push(read.problem);
      else reports.push(verifyText(read.text, corpus, { isStrict: strict }));
    }
    if (unread.length > 0) output.report(`${unread.map(formatProblem).join('\n\n')}\n`);
    const isText = format === 'text';
    if (reports.length > 0 || !isText)
      output.print(FORMATS[format](reports, allowed), isText ? (text) => paintDiffs(paintMessages(text)) : undefined);
    const isBad = reports.some(({ quotations }) => quotations.some((quotation) => fails(quotation, allowed)));
    return isBad || unread.length > 0 ? 1 : 0;
  },
});

/** @throws {UsageError} when there is no such format */
function formatOf(name: string): keyof typeof FORMATS {
  if (isFormat(name)) return name;
  throw new UsageError(`--format is one of ${Object.keys(FORMATS).join(', ')}, not '${name}'`);
}

function isFormat(name: string): name is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, name);
}

/** @throws {UsageError} when a word is no verdict */
function allowedOf(lists: readonly string[]): Allowed {
  const names = lists.flatMap((list) => list.split(',')).map((name) => name.trim());
  return new Set(
    names.map((name) => {
      if (isVerdict(name)) return name;
      throw new UsageError(`--allow takes verdicts (${VERDICTS.join(', ')}), not '${name}'`);
    }),
  );
}

/** Fewer transcripts are read before one could read how many. */
const MANY = 20;

function indexProgress({ rewrite }: Output): (done: number, total: number) => void {
  return (done, total) => {
    if (total >= MANY) rewrite?.(`Reading ${done} of ${total} transcripts${done === total ? '\n' : ''}`);
  };
}
