/** Whether what a text puts in quotation marks was said. */
import { wordsOf } from '../align';
import { groupedBy } from '../text/many';
import { attributionsOf } from './attribution';
import type { Corpus } from './corpus';
import { type Judgement, judgeQuotation } from './judge';
import { personsOf } from './persons';
import { placeEverywhere, spokenOf } from './place-everywhere';
import type { QuotingText } from './quoting-text';
import { reportEdits, reportPlace, reportQuestion, reportSpans } from './report-place';
import { REMARK, type Report, type ReportedQuotation } from './report-schema';
import { VERDICTS } from './verdict-words';

/**
 * Verifies every quotation of a text against transcripts. Never throws; pure. Cost: about linear in the quotations’ words,
 * and in the words of the few transcripts that they may come from.
 */
export function verifyText(text: QuotingText, corpus: Corpus): Report {
  const { quotes } = text;
  const attributions = attributionsOf(text, personsOf(corpus.map(({ head }) => head)));
  const { ofQuotes, home, isHomeTold } = placeEverywhere(corpus, quotes, attributions);
  const quotations = quotes.map((quote, index): ReportedQuotation => {
    const attribution = attributions[index] ?? {};
    const spoken = spokenOf(quote);
    const judgement = judgeQuotation({
      kind: quote.kind,
      words: wordsOf(spoken).length,
      attribution,
      findings: ofQuotes[index] ?? [],
      home,
      isHomeTold: isHomeTold[index] ?? false,
    });
    return {
      kind: quote.kind,
      text: quote.text,
      ...(quote.spoken === undefined ? {} : { spoken }),
      start: quote.source.start,
      end: quote.source.end,
      ...text.placeOf(quote.source),
      ...(Object.keys(attribution).length > 0 ? { attribution } : {}),
      ...reportJudgement(judgement),
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
    remark: REMARK,
  };
}

type ReportedJudgement = Pick<
  ReportedQuotation,
  'verdict' | 'confidence' | 'fidelity' | 'spans' | 'edits' | 'flags' | 'question' | 'candidates' | 'nearest'
>;

function reportJudgement({ verdict, confidence, place, candidates, nearest }: Judgement): ReportedJudgement {
  const nowhere = { verdict, confidence, spans: [], edits: [], flags: [] };
  if (place !== undefined) {
    const { index, placement } = place;
    return {
      verdict,
      confidence,
      fidelity: placement.fidelity,
      spans: reportSpans(index, placement.spans),
      edits: reportEdits([...placement.edits, ...(placement.asides ?? [])].sort((a, b) => a.quoteWord - b.quoteWord)),
      flags: [...placement.flags],
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
    quotations.filter(({ spans }) => spans.length > 0),
    ({ spans }) => spans[0]?.transcript ?? '',
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
