/** A report as Markdown: for a comment beside a text, or a page of its own. */
import { diffRuns, writeRuns } from '../edition/word-diff';
import * as say from '../interface/verifying';
import { cutLine } from '../text/problem';
import { explain, sayUnjudged, summarise } from './explain';
import type { Report, ReportedQuotation } from './report-schema';
import { VERDICT_WORDS } from './verdict-words';

/** Letters of a quotation that are shown. */
const LONGEST = 240;

/** A report as Markdown: a heading, the counts, and each quotation that needs a look. Ends in a line feed. */
export function reportMarkdown(report: Report): string {
  const { text, quotations, unclosed, remark } = report;
  const unjudged = sayUnjudged(report);
  const listed = quotations.filter(needsLook);
  const parts = [
    `## ${literal(text.path)}`,
    summarise(report) + say.endOfSummary,
    ...listed.map((quotation) => itemOf(quotation, report)),
    ...unclosed.map(({ line, text: words }) => `- ${say.unclosedItem(text.unit, line, literal(cutLine(words, 60)))}`),
    ...(unjudged === null ? [] : [literal(unjudged)]),
    `_${remark}_`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Whether an author should look at a quotation: by its verdict, or by a flag. */
export function needsLook({ verdict, flags }: Pick<ReportedQuotation, 'verdict' | 'flags'>): boolean {
  return VERDICT_WORDS[verdict].needsLook || flags.length > 0;
}

function itemOf(quotation: ReportedQuotation, report: Report): string {
  const { line, verdict, text } = quotation;
  const place = say.placeInText(report.text.unit, line);
  const lines = [
    `- ${say.quotationItem(place, `**${VERDICT_WORDS[verdict].name}**`, literal(cutLine(text, LONGEST)))}`,
  ];
  for (const { kind, text: said } of explain(quotation, report)) {
    if (kind === 'link') lines.push(`  <${said}>`);
    else if (kind === 'text') lines.push(`  ${literal(said)}`);
    else lines.push(`  ${differences(quotation)}`);
  }
  return lines.join('  \n');
}

/** What differs: bold what the text adds, struck through what it lacks. */
function differences({ text, spoken = text, edits, nearest }: ReportedQuotation): string {
  const marks = { same: '', added: '**', dropped: '~~', gap: '' } as const;
  const runs = diffRuns(spoken, nearest?.edits ?? edits);
  const written = writeRuns(
    runs,
    ({ kind, text: words }) => `${marks[kind]}${literal(cutLine(words, LONGEST))}${marks[kind]}`,
  );
  return say.differencesAre(written);
}

/** Words as Markdown that shows them as they are. */
function literal(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
