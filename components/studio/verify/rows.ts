/** A verified text laid out: its paragraphs, each with what is said of the quotations in it. Pure. */
import { FLAG_WORDS, stoodUntil } from '../../../lib/edition/fidelity-words';
import { diffRuns } from '../../../lib/edition/word-diff';
import { quotedUntil } from '../../../lib/interface/quotes';
import { firstSpan, placeOf, whoSays } from '../../../lib/verify/explain';
import type { Report, ReportedEarlier, ReportedQuotation, ReportedSpan } from '../../../lib/verify/report-schema';
import { VERDICT_WORDS } from '../../../lib/verify/verdict-words';
import type { Piece, Row, ShownPlace, ShownQuotation } from './messages';

/** A stretch of the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The rows of a text: its paragraphs, joined where a quotation goes on from one to the next. Their pieces together are
 * the text, letter by letter, but for the blank lines between rows. Linear.
 */
export function rowsOf(text: string, report: Report): Row[] {
  const marked = withoutOverlaps(report.quotations);
  let next = 0;
  return stretchesOf(text, marked).map(({ start, end }, index) => {
    const own: number[] = [];
    for (let each = report.quotations[next]; each !== undefined && each.start < end; each = report.quotations[next]) {
      own.push(next);
      next += 1;
    }
    return {
      index,
      pieces: piecesOf(
        text,
        { start, end },
        report.quotations,
        own.filter((each) => marked.has(each)),
      ),
      quotations: own.flatMap((each) => {
        const quotation = report.quotations[each];
        return quotation === undefined ? [] : [shownQuotation(quotation, each + 1, report)];
      }),
    };
  });
}

/** The quotations, by index, that begin behind the end of the one before. */
function withoutOverlaps(quotations: readonly Stretch[]): ReadonlyMap<number, Stretch> {
  const kept = new Map<number, Stretch>();
  let end = 0;
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.start < end) continue;
    kept.set(index, quotation);
    end = quotation.end;
  }
  return kept;
}

/** Paragraphs, cut at blank lines outside quotations. */
function stretchesOf(text: string, marked: ReadonlyMap<number, Stretch>): Stretch[] {
  const found: Stretch[] = [];
  const quotations = [...marked.values()];
  let next = 0;
  let start = 0;
  for (const { index, 0: blank } of text.matchAll(/\r?\n(?:[^\S\n]*\r?\n)+/g)) {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    if ((quotations[next]?.start ?? Number.POSITIVE_INFINITY) < index + blank.length) continue;
    if (index > start) found.push({ start, end: index });
    start = index + blank.length;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
}

function piecesOf(
  text: string,
  { start, end }: Stretch,
  quotations: Report['quotations'],
  own: readonly number[],
): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const index of own) {
    const quotation = quotations[index];
    if (quotation === undefined) continue;
    if (quotation.start > from) pieces.push({ text: text.slice(from, quotation.start) });
    const words = text.slice(quotation.start, quotation.end);
    pieces.push({ text: words, quotation: index + 1, verdict: quotation.verdict });
    from = quotation.end;
  }
  if (end > from) pieces.push({ text: text.slice(from, end) });
  return pieces;
}

function shownQuotation(quotation: ReportedQuotation, number: number, report: Report): ShownQuotation {
  const {
    verdict,
    attribution,
    text,
    spoken = text,
    spans,
    edits,
    flags,
    earlier,
    candidates = [],
    nearest,
  } = quotation;
  const places = spans.length > 0 ? [spans] : [...candidates.map((each) => each.spans), nearest?.spans ?? []];
  return {
    number,
    verdict,
    sentences: [
      ...(verdict === 'unjudged' ? [VERDICT_WORDS.unjudged.meaning] : []),
      ...(verdict === 'misattributed' ? [whoSays(attribution ?? {}, firstSpan(quotation))] : []),
      ...[...flags, ...(nearest?.flags ?? [])].map((flag) => FLAG_WORDS[flag]),
    ],
    earlier: earlier === undefined ? null : shownEarlier(earlier, report),
    differences: diffRuns(spoken, nearest?.edits ?? edits),
    places: places.filter((own) => own.length > 0).map((own) => shownPlace(own, report)),
    isNearest: nearest !== undefined,
    question: quotation.question?.text ?? null,
  };
}

function shownEarlier(
  { until, spans, address }: ReportedEarlier,
  report: Report,
): NonNullable<ShownQuotation['earlier']> {
  return {
    stood: quotedUntil(stoodUntil({ until })),
    place: { ...shownPlace(spans, report), address: address ?? null },
  };
}

function shownPlace(spans: readonly ReportedSpan[], report: Report): ShownPlace {
  const [first] = spans;
  return {
    who: first === undefined ? '' : placeOf(first, report),
    words: spans.map(({ text }) => text),
    address: first?.address ?? null,
  };
}
