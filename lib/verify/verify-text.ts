/** Whether what a text puts in quotation marks was said. */

import { wordsOf } from '../align';
import { remark } from '../interface/verifying';
import { groupedBy } from '../text/many';
import { attributionsOf } from './attribution';
import type { Corpus } from './corpus';
import { type Judgement, judgeQuotation } from './judge';
import { findNoClaims } from './no-claim';
import { personsOf } from './persons';
import { placeEverywhere, spokenOf } from './place-everywhere';
import { placeInPast } from './place-in-past';
import type { QuotingText } from './quoting-text';
import { reportEarlier, reportEdits, reportPlace, reportQuestion, reportSpans } from './report-place';
import type { Report, ReportedQuotation } from './report-schema';
import { VERDICTS } from './verdict-words';

/** How a text is verified. */
export interface VerifyOptions {
  /** Everything in quotation marks is judged, whatever it may be. */
  readonly isStrict?: boolean;
}

/**
 * Verifies every quotation of a text against transcripts. Never throws; pure. Cost: about linear in the quotations’ words,
 * and in the words of the few transcripts that they may come from.
 */
export function verifyText(text: QuotingText, corpus: Corpus, { isStrict = false }: VerifyOptions = {}): Report {
  const { quotes } = text;
  const persons = personsOf(corpus.map(({ head }) => head));
  const attributions = attributionsOf(text, persons);
  const findings = placeEverywhere(corpus, quotes, attributions);
  const { ofQuotes, home, isHomeTold } = findings;
  const inPast = placeInPast(quotes, findings);
  const judgements = quotes.map((quote, index) =>
    judgeQuotation({
      kind: quote.kind,
      words: wordsOf(spokenOf(quote)).length,
      attribution: attributions[index] ?? {},
      findings: ofQuotes[index] ?? [],
      earlier: inPast[index] ?? null,
      home,
      isHomeTold: isHomeTold[index] ?? false,
    }),
  );
  const noClaims = isStrict
    ? new Set<number>()
    : findNoClaims(
        text,
        persons,
        (index) => isUnlike(judgements[index] ?? NOWHERE),
        (index) => Object.keys(attributions[index] ?? {}).length > 0,
      );
  const quotations = quotes.map((quote, index): ReportedQuotation => {
    const attribution = attributions[index] ?? {};
    const judgement = judgements[index] ?? NOWHERE;
    return {
      kind: quote.kind,
      text: quote.text,
      ...(quote.spoken === undefined ? {} : { spoken: quote.spoken }),
      start: quote.source.start,
      end: quote.source.end,
      ...text.placeOf(quote.source),
      ...(Object.keys(attribution).length > 0 ? { attribution } : {}),
      ...reportJudgement(noClaims.has(index) ? { ...judgement, verdict: 'unjudged' } : judgement),
    };
  });
  return {
    text: {
      path: text.path,
      format: text.format,
      unit: text.unit,
      ...(text.isConverted ? { markdown: text.text } : {}),
    },
    searched: corpus.length,
    home: home?.index.transcript.id ?? null,
    transcripts: transcriptsOf(quotations, corpus),
    counts: countsOf(quotations),
    quotations,
    unclosed: text.unclosed.map(({ source, text: words }) => {
      const { line, column } = text.placeOf({ start: source, end: source });
      return { line, column, text: words };
    }),
    remark,
  };
}

const NOWHERE: Judgement = { verdict: 'not-found', confidence: 0 };

/** Whether no words of any transcript are like a quotation. */
function isUnlike({ verdict, nearest }: Judgement): boolean {
  return verdict === 'not-found' && nearest === undefined;
}

type ReportedJudgement = Pick<
  ReportedQuotation,
  | 'verdict'
  | 'confidence'
  | 'fidelity'
  | 'spans'
  | 'edits'
  | 'flags'
  | 'earlier'
  | 'question'
  | 'candidates'
  | 'nearest'
>;

function reportJudgement({ verdict, confidence, place, earlier, candidates, nearest }: Judgement): ReportedJudgement {
  const stood = earlier === undefined ? {} : { earlier: reportEarlier(earlier) };
  const nowhere = { verdict, confidence, spans: [], edits: [], flags: [], ...stood };
  if (place !== undefined) {
    const { index, placement } = place;
    return {
      verdict,
      confidence,
      fidelity: placement.fidelity,
      spans: reportSpans(index, placement.spans),
      edits: reportEdits([...placement.edits, ...(placement.asides ?? [])].sort((a, b) => a.quoteWord - b.quoteWord)),
      flags: [...placement.flags],
      ...stood,
      ...reportQuestion(index, placement.spans[0]),
    };
  }
  if (candidates !== undefined)
    return { ...nowhere, candidates: candidates.map(({ index, candidate }) => reportPlace(index, candidate)) };
  if (nearest === undefined) return nowhere;
  const { index, placement } = nearest;
  const { fidelity, spans, edits, flags } = placement;
  return {
    ...nowhere,
    nearest: { fidelity, spans: reportSpans(index, spans), edits: reportEdits(edits), flags: [...flags] },
  };
}

/** The transcripts that quotations have their places in, those with most of them first. */
function transcriptsOf(quotations: readonly ReportedQuotation[], corpus: Corpus): Report['transcripts'] {
  const heads = new Map(corpus.map(({ head }) => [head.id, head]));
  const found = groupedBy(
    quotations.flatMap(({ spans, earlier }) => spans[0] ?? earlier?.spans[0] ?? []),
    ({ transcript }) => transcript,
  );
  return Array.from(found, ([id, own]) => {
    const head = heads.get(id);
    const { title = id, words = 0, address } = head ?? {};
    return { id, title, words, ...(address === undefined ? {} : { address }), quotations: own.length };
  }).sort((a, b) => b.quotations - a.quotations);
}

function countsOf(quotations: readonly ReportedQuotation[]): Report['counts'] {
  const counts: Report['counts'] = {};
  for (const verdict of VERDICTS) {
    const count = quotations.filter((quotation) => quotation.verdict === verdict).length;
    if (count > 0) counts[verdict] = count;
  }
  return counts;
}
