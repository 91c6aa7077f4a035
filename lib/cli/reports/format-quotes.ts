/** The report on quotes as an author reads it in a terminal. */
import type { Fidelity } from '../../edition';
import { CORRECTED, FIDELITIES, FIDELITY_WORDS, FLAG_WORDS, stoodUntil } from '../../edition/fidelity-words';
import { cutLine, excerpt } from '../../text/problem';
import type { Message, Severity } from './messages';
import type { QuoteReport, UnclosedReport } from './quote-report';

/** What a quote is listed under that is true to an earlier wording, and not to the words as they stand. */
const EARLIER = 'true to an earlier wording';
/** What a quote without a place is listed under. */
const NOWHERE = ['ambiguous', 'from the introduction', 'not in the interview', 'skipped'] as const;

/** What a quote is listed under: the classes of fidelity have the names that the engine's contract gives them. */
type Heading = Fidelity | typeof EARLIER | (typeof NOWHERE)[number];

/** Classes that are no problem but may be of interest. */
const REMARKABLE = FIDELITIES.filter((fidelity) => FIDELITY_WORDS[fidelity].remark !== undefined);

/** In the order of the report: what is no problem comes last. */
const HEADINGS: readonly Heading[] = [
  ...FIDELITIES.filter((fidelity) => !REMARKABLE.includes(fidelity)),
  EARLIER,
  ...NOWHERE,
  ...REMARKABLE,
];
/** What is listed under each heading, and how bad it is; quotes under others are as they should be, and counted only. */
const SEVERITIES: ReadonlyMap<Heading, Severity> = new Map<Heading, Severity>([
  ...FIDELITIES.filter((fidelity) => FIDELITY_WORDS[fidelity].needsLook).map(
    (fidelity) => [fidelity, 'warning'] as const,
  ),
  [EARLIER, 'info'],
  ['ambiguous', 'warning'],
  ['from the introduction', 'info'],
  ['not in the interview', 'warning'],
  ...REMARKABLE.map((fidelity) => [fidelity, 'info'] as const),
]);

/** How many quotes of a commentary are of which kind: a line, without its line feed. */
export function countQuotes(file: string, quotes: readonly QuoteReport[]): string {
  const counts = HEADINGS.map((heading) => [heading, quotes.filter((quote) => headingOf(quote) === heading)] as const);
  const summary = counts.filter(([, some]) => some.length > 0).map(([heading, some]) => `${some.length} ${heading}`);
  return `${file}: ${countOf(quotes.length, 'quote')}: ${summary.join(', ')}`;
}

/** A message for each quote that an author should look at, or may like to see, and for each mark that nothing closes. */
export function quoteMessages(quotes: readonly QuoteReport[], unclosed: readonly UnclosedReport[] = []): Message[] {
  const ofQuotes = quotes.flatMap((quote): Message[] => {
    const heading = headingOf(quote);
    const severity = quote.flags.length > 0 && quote.earlier === undefined ? 'warning' : SEVERITIES.get(heading);
    return severity === undefined ? [] : [messageOf(quote, heading, severity)];
  });
  const ofMarks = unclosed.map(({ line, column, text }): Message => {
    const details = ['If this is a quote, close it in the same paragraph.'];
    return { line, column, severity: 'warning', text: cutLine(text, 60), rule: 'unclosed-quotation-mark', details };
  });
  return [...ofQuotes, ...ofMarks];
}

/** A number with its noun, in the plural but for one. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function headingOf({ status, fidelity, earlier, isFromIntroduction }: QuoteReport): Heading {
  if (earlier !== undefined) return EARLIER;
  if (isFromIntroduction) return 'from the introduction';
  if (status === 'located') return fidelity ?? 'verbatim';
  return status === 'not-found' ? 'not in the interview' : status;
}

function messageOf(quote: QuoteReport, heading: Heading, severity: Severity): Message {
  const { line, column, text, changes, flags, status, earlier, pragmas } = quote;
  const remark = REMARKABLE.find((each) => each === heading);
  const details = [
    ...(remark === undefined ? [] : [FIDELITY_WORDS[remark].remark ?? '']),
    ...(earlier === undefined
      ? []
      : [`Quoted ${stoodUntil(earlier)}: ${excerpt(earlier.text)}`, correctedSince(status)]),
    ...changes,
    ...flags.map((flag) => FLAG_WORDS[flag]),
    ...(status === 'ambiguous' ? ['It may come from several places; paste the right line before its block:'] : []),
    ...pragmas,
  ];
  return { line, column, severity, text: excerpt(text), rule: heading.replaceAll(' ', '-'), details };
}

function correctedSince(status: QuoteReport['status']): string {
  return status === 'located' ? CORRECTED : 'These words are not in the interview as it is.';
}
