/** The report on quotes as an author reads it in a terminal. */
import type { Fidelity } from '../../edition';
import { FIDELITIES, FIDELITY_WORDS, FLAG_WORDS } from '../../edition/fidelity-words';
import { cutLine, excerpt } from '../../text/problem';
import type { QuoteReport, UnclosedReport } from './quote-report';

/** What a quote without a place is listed under. */
const NOWHERE = ['ambiguous', 'from the introduction', 'not in the interview', 'skipped'] as const;

/** What a quote is listed under: the classes of fidelity have the names that the engine's contract gives them. */
type Heading = Fidelity | (typeof NOWHERE)[number];

/** Classes that are no problem but may be of interest. */
const REMARKABLE = FIDELITIES.filter((fidelity) => FIDELITY_WORDS[fidelity].remark !== undefined);

/** In the order of the report: what is no problem comes last. */
const HEADINGS: readonly Heading[] = [
  ...FIDELITIES.filter((fidelity) => !REMARKABLE.includes(fidelity)),
  ...NOWHERE,
  ...REMARKABLE,
];
/** Quotes under other headings are as they should be, and counted only. */
const LISTED: ReadonlySet<Heading> = new Set([
  ...FIDELITIES.filter((fidelity) => FIDELITY_WORDS[fidelity].needsLook),
  'ambiguous',
  'from the introduction',
  'not in the interview',
  ...REMARKABLE,
]);

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
    .map(([heading, listed]) => `\n  ${titleOf(heading)}\n${listed.map(formatQuote).join('')}`);
  if (unclosed.length > 0)
    lists.push(`\n  a quotation mark that nothing closes\n${unclosed.map(formatUnclosed).join('')}`);
  return `${file}: ${countOf(quotes.length, 'quote')}: ${summary.join(', ')}\n${lists.join('')}`;
}

function titleOf(heading: Heading): string {
  const fidelity = REMARKABLE.find((each) => each === heading);
  const remark = fidelity && FIDELITY_WORDS[fidelity].remark;
  return remark === undefined ? heading : `${heading}, ${remark}`;
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
    ...quote.flags.map((flag) => FLAG_WORDS[flag]),
    ...(quote.status === 'ambiguous'
      ? ['It may come from several places; paste the right line before its block:']
      : []),
    ...quote.pragmas,
  ];
  const place = `    ${quote.file}:${quote.line}:${quote.column}  ${excerpt(quote.text)}\n`;
  return place + notes.map((note) => `      ${note}\n`).join('');
}
