/** What a verification says of a text, as messages about places in it. */
import type { WordEdit } from '../../align';
import { cutLine, excerpt } from '../../text/problem';
import { explain, sayUnjudged, summarise } from '../../verify/explain';
import { needsLook } from '../../verify/report-markdown';
import type { Report, ReportedQuotation, Verdict } from '../../verify/report-schema';
import { VERDICT_WORDS } from '../../verify/verdict-words';
import { diffLine } from './diff-line';
import { formatCounts, formatMessages, type Message, type Severity } from './messages';

/** A quotation that an author is told of. */
export interface VerifiedMessage extends Message {
  readonly quotation: ReportedQuotation;
}

/** How bad a quotation is: verdicts that are allowed fail nothing. Null for one that is as it should be. */
export function severityOf(quotation: ReportedQuotation, allowed: ReadonlySet<Verdict>): Severity | null {
  if (fails(quotation, allowed)) return 'error';
  if (VERDICT_WORDS[quotation.verdict].needsLook) return allowed.has(quotation.verdict) ? 'info' : 'warning';
  return needsLook(quotation) ? 'warning' : null;
}

/** Whether a quotation should not stand as it is. */
export function fails({ verdict }: Pick<ReportedQuotation, 'verdict'>, allowed: ReadonlySet<Verdict>): boolean {
  return VERDICT_WORDS[verdict].fails && !allowed.has(verdict);
}

/** A message for each quotation that an author should look at, in order. */
export function verifiedMessages(report: Report, allowed: ReadonlySet<Verdict>): VerifiedMessage[] {
  return report.quotations.flatMap((quotation): VerifiedMessage[] => {
    const severity = severityOf(quotation, allowed);
    if (severity === null) return [];
    const { line, column, verdict, text } = quotation;
    const details = explain(quotation, report).flatMap(({ kind, text: said }) =>
      kind === 'differences' ? differencesOf(quotation) : [said],
    );
    return [{ line, column, severity, text: excerpt(text), rule: verdict, details, quotation }];
  });
}

function differencesOf({ text, spoken = text, edits, nearest }: ReportedQuotation): string[] {
  const differing: readonly WordEdit[] = nearest?.edits ?? edits;
  return diffLine(spoken, differing);
}

/** Reports on some texts as they are read in a terminal. Ends in a line feed. */
export function formatVerified(reports: readonly Report[], allowed: ReadonlySet<Verdict>): string {
  const all = reports.map((report) => ({ report, messages: messagesOf(report, allowed) }));
  const parts = all.map(({ report, messages }) => {
    const from = report.searched === 1 ? '1 transcript' : `${report.searched} transcripts`;
    const unjudged = sayUnjudged(report);
    return `${report.text.path}: ${summarise(report)}; against ${from}\n${formatMessages(messages)}${unjudged === null ? '' : `${unjudged}\n`}`;
  });
  const [remark = ''] = reports.map((report) => report.remark);
  const counts = formatCounts(all.flatMap(({ messages }) => messages));
  return [...parts, `${counts}${remark}\n`].join('\n');
}

function messagesOf(report: Report, allowed: ReadonlySet<Verdict>): Message[] {
  const ofMarks = report.unclosed.map(({ line, column, text }): Message => {
    const details = ['If this is a quotation, close it in the same paragraph.'];
    return { line, column, severity: 'warning', text: cutLine(text, 60), rule: 'unclosed-quotation-mark', details };
  });
  return [...verifiedMessages(report, allowed), ...ofMarks];
}
