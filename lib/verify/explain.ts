/** What is to be said of a quotation beside its verdict: sentences, the same wherever a report is read. */
import { FLAG_WORDS, stoodUntil } from '../edition/fidelity-words';
import * as words from '../interface/verifying';
import { formatTimecode } from '../text/format';
import { excerpt } from '../text/problem';
import type { Report, ReportedEarlier, ReportedQuotation, ReportedSpan } from './report-schema';
import { VERDICT_WORDS, VERDICTS } from './verdict-words';

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
  const { verdict, attribution, spans, edits, flags, earlier, candidates = [], nearest, question } = quotation;
  const said: Explanation[] = [];
  const add = (text: string) => said.push({ kind: 'text', text });
  if (verdict === 'misattributed') add(whoSays(attribution ?? {}, firstSpan(quotation)));
  if (earlier !== undefined) {
    add(sayEarlier(earlier, report));
    if (earlier.address !== undefined) said.push({ kind: 'link', text: earlier.address });
    add(spans.length > 0 ? words.correctedSince : words.nothingNow);
  }
  if (edits.length > 0) said.push({ kind: 'differences', text: '' });
  for (const flag of flags) add(FLAG_WORDS[flag]);
  const [first] = spans;
  if (first !== undefined) {
    add(words.wordsThere(placeOf(first, report), excerptOf(spans)));
    if (question !== undefined) add(words.questionBefore(excerpt(question.text, LONGEST)));
    if (first.address !== undefined) said.push({ kind: 'link', text: first.address });
  }
  for (const { spans: own } of candidates) {
    const [place] = own;
    if (place === undefined) continue;
    add(words.wordsThere(placeOf(place, report), excerptOf(own)));
    if (place.address !== undefined) said.push({ kind: 'link', text: place.address });
  }
  const near = nearest?.spans[0];
  if (nearest !== undefined && near !== undefined) {
    add(words.nearest(placeOf(near, report), excerptOf(nearest.spans)));
    said.push({ kind: 'differences', text: '' });
    if (near.address !== undefined) said.push({ kind: 'link', text: near.address });
  }
  return said;
}

function excerptOf(spans: readonly ReportedSpan[]): string {
  return excerpt(spans.map(({ text }) => text).join(' / '), LONGEST);
}

/** The first words that a quotation is judged by: as they stood, as they stand, or one of several places. */
export function firstSpan({ earlier, spans, candidates = [] }: ReportedQuotation): ReportedSpan | undefined {
  return earlier?.spans[0] ?? spans[0] ?? candidates[0]?.spans[0];
}

/** Words as they stood, and until when: a sentence. */
function sayEarlier({ spans, ...earlier }: ReportedEarlier, report: Pick<Report, 'transcripts' | 'searched'>): string {
  const [first] = spans;
  return words.quotedUntil(stoodUntil(earlier), first && placeOf(first, report), excerptOf(spans));
}

/** Who says the words, where the text names somebody else: a sentence. */
export function whoSays(
  { speaker, listener }: NonNullable<ReportedQuotation['attribution']>,
  span: ReportedSpan | undefined,
): string {
  const actual = span?.speaker ?? undefined;
  return speaker === undefined ? words.toldByOther(listener, actual) : words.saidByOther(speaker, actual);
}

/** Who says it, when, and in which transcript, if there are several. */
export function placeOf(
  { speaker, isInferred, time, transcript }: ReportedSpan,
  { transcripts, searched }: Pick<Report, 'transcripts' | 'searched'>,
): string {
  const title = transcripts.find(({ id }) => id === transcript)?.title ?? transcript;
  return words.place(
    speaker,
    isInferred === true,
    searched > 1 ? excerpt(title) : undefined,
    time === undefined ? undefined : formatTimecode(time),
  );
}

/** So many are named that were not judged. */
const MOST_UNJUDGED = 20;

/** What stands in quotation marks and was not judged, as a sentence; null where there is nothing of it. */
export function sayUnjudged({ quotations, text: { unit } }: Pick<Report, 'quotations' | 'text'>): string | null {
  const unjudged = quotations.filter(({ verdict }) => verdict === 'unjudged');
  if (unjudged.length === 0) return null;
  const named = unjudged.slice(0, MOST_UNJUDGED).map(({ text, line }) => words.wordsAt(excerpt(text), unit, line));
  return words.notJudged(named, unjudged.length - named.length);
}

/**
 * The quotations of a report by verdict, in words: `12 quotations: 9 as said, 2 altered`. What may be no quotation is counted
 * apart, behind them.
 */
export function summarise({ quotations, counts }: Pick<Report, 'quotations' | 'counts'>): string {
  const { unjudged = 0 } = counts;
  const parts = VERDICTS.flatMap((verdict) => {
    const own = verdict === 'unjudged' ? 0 : (counts[verdict] ?? 0);
    return own === 0 ? [] : [{ count: own, name: VERDICT_WORDS[verdict].name }];
  });
  return words.summary(quotations.length - unjudged, parts, unjudged);
}
