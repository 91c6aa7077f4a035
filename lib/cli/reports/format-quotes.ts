/** The report on quotes as an author reads it in a terminal. */
import { cutLine, excerpt } from '../../text/problem';
import type { QuoteReport, UnclosedReport } from './quote-report';

/** What a quote is listed under. */
type Heading = (typeof HEADINGS)[number];

/** In the order of the report; quotes that are as they should be are counted only. */
const HEADINGS = [
  'verbatim',
  'elided',
  'altered',
  'stitched',
  'ambiguous',
  'from the introduction',
  'not in the interview',
  'skipped',
] as const;
const LISTED: ReadonlySet<Heading> = new Set([
  'altered',
  'stitched',
  'ambiguous',
  'from the introduction',
  'not in the interview',
]);

const FLAGS: Readonly<Record<QuoteReport['flags'][number], string>> = {
  'negation-changed': 'A negation was gained or lost.',
  'number-changed': 'A number was changed.',
  'several-speakers': 'It runs over words of several speakers.',
};

/**
 * The quotes of one commentary: how many of each kind, then each one that an author should look at, and the marks that
 * nothing closes. Ends in a line feed.
 */
export function formatQuotes(
  file: string,
  quotes: readonly QuoteReport[],
  unclosed: readonly UnclosedReport[] = [],
): string {
  const counts = HEADINGS.map((heading) => [heading, quotes.filter((quote) => headingOf(quote) === heading)] as const);
  const summary = counts.filter(([, some]) => some.length > 0).map(([heading, some]) => `${some.length} ${heading}`);
  const lists = counts
    .map(([heading, some]) => [heading, some.filter(({ flags }) => LISTED.has(heading) || flags.length > 0)] as const)
    .filter(([, listed]) => listed.length > 0)
    .map(([heading, listed]) => `\n  ${heading}\n${listed.map(formatQuote).join('')}`);
  if (unclosed.length > 0)
    lists.push(`\n  a quotation mark that nothing closes\n${unclosed.map(formatUnclosed).join('')}`);
  return `${file}: ${countOf(quotes.length, 'quote')}: ${summary.join(', ')}\n${lists.join('')}`;
}

/** A number with its noun, in the plural but for one. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function headingOf({ status, fidelity, isFromIntroduction }: QuoteReport): Heading {
  if (isFromIntroduction) return 'from the introduction';
  if (status === 'located') return fidelity ?? 'verbatim';
  return status === 'not-found' ? 'not in the interview' : status;
}

function formatUnclosed({ file, line, column, text }: UnclosedReport): string {
  const advice = 'If this is a quote, close it in the same paragraph.';
  return `    ${file}:${line}:${column}  ${cutLine(text, 60)}\n      ${advice}\n`;
}

function formatQuote(quote: QuoteReport): string {
  const notes = [
    ...quote.changes,
    ...quote.flags.map((flag) => FLAGS[flag]),
    ...(quote.status === 'ambiguous'
      ? ['It may come from several places; paste the right line before its block:']
      : []),
    ...quote.pragmas,
  ];
  const place = `    ${quote.file}:${quote.line}:${quote.column}  ${excerpt(quote.text)}\n`;
  return place + notes.map((note) => `      ${note}\n`).join('');
}
