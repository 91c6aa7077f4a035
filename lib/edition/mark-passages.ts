/** From overlapping spans to stretches that a page can mark without nesting. */
import type { Span } from '../align/types';
import type { PassageMark } from './types';

/** A quote's spans, for marking. */
export interface MarkableQuote {
  readonly id: string;
  readonly spans: readonly Span[];
}

/**
 * The marks of every passage that is quoted, by passage id: stretches in order that do not overlap, each with the
 * quotes that cover it, the one with the fewest letters first. Cost: sorting the spans of a passage.
 */
export function markPassages(quotes: readonly MarkableQuote[]): Map<string, PassageMark[]> {
  const length = new Map(
    quotes.map(({ id, spans }) => [id, spans.reduce((sum, span) => sum + span.end - span.start, 0)]),
  );
  const byPassage = new Map<string, { quote: string; span: Span; first: boolean; last: boolean }[]>();
  for (const { id, spans } of quotes) {
    for (const [index, span] of spans.entries()) {
      const entry = { quote: id, span, first: index === 0, last: index === spans.length - 1 };
      const entries = byPassage.get(span.passage);
      if (entries) entries.push(entry);
      else byPassage.set(span.passage, [entry]);
    }
  }

  const marks = new Map<string, PassageMark[]>();
  for (const [passage, entries] of byPassage) {
    const edges = [...new Set(entries.flatMap(({ span }) => [span.start, span.end]))].sort((a, b) => a - b);
    const stretches: PassageMark[] = [];
    for (const [index, start] of edges.entries()) {
      const end = edges[index + 1];
      if (end === undefined) break;
      const covering = entries.filter(({ span }) => span.start <= start && span.end >= end);
      if (covering.length === 0) continue;
      const ids = (chosen: typeof covering): string[] => [...new Set(chosen.map(({ quote }) => quote))];
      stretches.push({
        start,
        end,
        quotes: ids(covering).sort((a, b) => (length.get(a) ?? 0) - (length.get(b) ?? 0)),
        opens: ids(covering.filter(({ span, first }) => first && span.start === start)),
        closes: ids(covering.filter(({ span, last }) => last && span.end === end)),
      });
    }
    marks.set(passage, stretches);
  }
  return marks;
}
