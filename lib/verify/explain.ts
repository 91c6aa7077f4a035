/** What is to be said of a quotation beside its verdict: sentences, the same wherever a report is read. */
import { FLAG_WORDS } from '../edition/fidelity-words';
import { formatTimecode } from '../text/format';
import { excerpt } from '../text/problem';
import type { Report, ReportedQuotation, ReportedSpan } from './report-schema';
import { VERDICT_WORDS } from './verdict-words';

/** Words of a transcript that are shown in full, in UTF-16 code units. */
const LONGEST = 160;

/** Something that is said of a quotation. */
export interface Explanation {
  /** What kind of thing it is: differences are shown as the reader of the report is used to. */
  readonly kind: 'text' | 'differences' | 'link';
  /** A sentence, or an address; empty for differences, which stand in the quotation, or in what is nearest. */
  readonly text: string;
}

/** What is said of a quotation, in order; the titles are those of the report. */
export function explain(quotation: ReportedQuotation, report: Pick<Report, 'transcripts' | 'searched'>): Explanation[] {
  const { verdict, attribution, spans, edits, flags, candidates = [], nearest, question } = quotation;
  const said: Explanation[] = [];
  const say = (text: string) => said.push({ kind: 'text', text });
  if (verdict === 'misattributed') say(whoSays(attribution ?? {}, spans[0] ?? candidates[0]?.spans[0]));
  if (edits.length > 0) said.push({ kind: 'differences', text: '' });
  for (const flag of flags) say(FLAG_WORDS[flag]);
  const [first] = spans;
  if (first !== undefined) {
    say(`${placeOf(first, report)}: ${excerpt(spans.map(({ text }) => text).join(' / '), LONGEST)}`);
    if (question !== undefined) say(`Asked before: ${excerpt(question.text, LONGEST)}`);
    if (first.address !== undefined) said.push({ kind: 'link', text: first.address });
  }
  for (const { spans: own } of candidates) {
    const [place] = own;
    if (place === undefined) continue;
    say(`${placeOf(place, report)}: ${excerpt(own.map(({ text }) => text).join(' / '), LONGEST)}`);
    if (place.address !== undefined) said.push({ kind: 'link', text: place.address });
  }
  const near = nearest?.spans[0];
  if (nearest !== undefined && near !== undefined) {
    say(
      `The nearest words. ${placeOf(near, report)}: ${excerpt(nearest.spans.map(({ text }) => text).join(' / '), LONGEST)}`,
    );
    said.push({ kind: 'differences', text: '' });
    if (near.address !== undefined) said.push({ kind: 'link', text: near.address });
  }
  return said;
}

/** Who says the words, where the text names somebody else: a sentence. */
export function whoSays(
  { speaker, listener }: NonNullable<ReportedQuotation['attribution']>,
  span: ReportedSpan | undefined,
): string {
  const actual = span?.speaker ?? 'somebody else';
  return speaker === undefined
    ? `The text has them told to ${listener ?? 'somebody'}, and ${actual} said them.`
    : `The text has ${speaker} say them, and ${actual} did.`;
}

/** Who says it, when, and in which transcript, if there are several. */
export function placeOf(
  { speaker, isInferred, time, transcript }: ReportedSpan,
  { transcripts, searched }: Pick<Report, 'transcripts' | 'searched'>,
): string {
  const title = transcripts.find(({ id }) => id === transcript)?.title ?? transcript;
  const who = speaker === null ? 'Somebody' : `${speaker}${isInferred ? ' (as it seems)' : ''}`;
  return `${who}${searched > 1 ? ` in ${excerpt(title)}` : ''}${time === undefined ? '' : ` at ${formatTimecode(time)}`}`;
}

/** The quotations of a report by verdict, in words: `12 quotations: 9 as said, 2 altered`. */
export function summarise({ quotations, counts }: Pick<Report, 'quotations' | 'counts'>): string {
  const count = `${quotations.length} quotation${quotations.length === 1 ? '' : 's'}`;
  const parts = Object.entries(VERDICT_WORDS).flatMap(([verdict, { name }]) => {
    const own = Object.entries(counts).find(([counted]) => counted === verdict)?.[1] ?? 0;
    return own === 0 ? [] : [`${own} ${name}`];
  });
  return parts.length === 0 ? count : `${count}: ${parts.join(', ')}`;
}
