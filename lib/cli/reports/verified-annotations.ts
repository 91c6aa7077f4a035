/** A verification as annotations of files, for pages of continuous integration: GitHub’s commands, and SARIF. */
import { sayUnjudged } from '../../verify/explain';
import type { Report, ReportedQuotation, Verdict } from '../../verify/report-schema';
import { VERDICT_WORDS, VERDICTS } from '../../verify/verdict-words';
import type { Severity } from './messages';
import { type VerifiedMessage, verifiedMessages } from './verified';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * A line for each message, as GitHub’s workflows read it:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGitHub(reports: readonly Report[], allowed: ReadonlySet<Verdict>): string {
  return reports
    .flatMap((report) => [
      ...verifiedMessages(report, allowed).map((message) => commandOf(report, message)),
      ...noticeOf(report),
    ])
    .join('');
}

/** A notice of the whole file about what was not judged: one line for each would bury the others. */
function noticeOf(report: Report): string[] {
  const unjudged = sayUnjudged(report);
  if (unjudged === null) return [];
  const [file, title] = [report.text.path, VERDICT_WORDS.unjudged.name].map(escapeProperty);
  return [`::notice file=${file},title=${title}::${escapeData(unjudged)}\n`];
}

function commandOf({ text }: Report, message: VerifiedMessage): string {
  const { quotation, severity } = message;
  const { line, column, endLine, endColumn, verdict } = quotation;
  // Columns mean something on one line only.
  const columns = line === endLine && endColumn > column ? { col: column, endColumn } : {};
  const properties = Object.entries({ file: text.path, line, endLine, ...columns, title: VERDICT_WORDS[verdict].name });
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${written}::${escapeData(sentencesOf(message))}\n`;
}

function sentencesOf({ text, details, quotation }: VerifiedMessage): string {
  return [text, VERDICT_WORDS[quotation.verdict].meaning, ...details].join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What was not judged, as results that ask nobody to change anything. */
function unjudgedResults(report: Report) {
  return report.quotations
    .filter(({ verdict }) => verdict === 'unjudged')
    .map((quotation) => resultOf(report, quotation, 'note', `${quotation.text}\n${VERDICT_WORDS.unjudged.meaning}`));
}

function resultOf(report: Report, quotation: ReportedQuotation, level: string, text: string) {
  const { start, end, line, column, endLine, endColumn, verdict } = quotation;
  const isFile = report.text.markdown === undefined;
  const lines = { startLine: line, startColumn: column, endLine, endColumn: Math.max(endColumn, 1) };
  return {
    ruleId: verdict,
    ruleIndex: VERDICTS.indexOf(verdict),
    level,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(report.text.path) },
          region: isFile ? { ...lines, charOffset: start, charLength: end - start } : { startLine: line, endLine },
        },
      },
    ],
  };
}

/** The messages in the Static Analysis Results Interchange Format, 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function formatSarif(reports: readonly Report[], allowed: ReadonlySet<Verdict>): string {
  const results = reports.flatMap((report) => [
    ...verifiedMessages(report, allowed).map((message) =>
      resultOf(report, message.quotation, LEVELS[message.severity], sentencesOf(message)),
    ),
    ...unjudgedResults(report),
  ]);
  const rules = VERDICTS.map((id) => {
    const { name, meaning, fails, needsLook } = VERDICT_WORDS[id];
    return {
      id,
      shortDescription: { text: name },
      fullDescription: { text: meaning },
      defaultConfiguration: { level: fails ? 'error' : needsLook ? 'warning' : 'note' },
    };
  });
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'gloss verify', rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
