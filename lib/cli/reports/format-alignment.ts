/** The alignment as a table to read in a terminal. */

import { highestOf } from '../../text/many';
import { positionAt } from '../../text/position';
import { printable } from '../../text/printable';
import type { SourceFile } from '../../text/problem';
import { cutLine, excerpt } from '../../text/problem';
import type { AlignedQuote } from './alignment';
import { countOf } from './format-quotes';

/** A row for each quote: where it stands, what became of it, where it comes from, its words. Ends in a line feed. */
export function formatAlignment(quotes: readonly AlignedQuote[], commentary: SourceFile): string {
  const rows = quotes.map((quote) => {
    const { line, column } = positionAt(commentary.text, quote.commentary.start);
    return [
      `${line}:${column}`,
      quote.kind,
      quote.fidelity ?? quote.status,
      quote.confidence.toFixed(2),
      placeOf(quote),
      excerpt(quote.text, 48),
    ].map(printable);
  });
  const table = alignColumns([['place', 'kind', 'result', 'sure', 'passage', 'quote'], ...rows]);
  const located = quotes.filter(({ status }) => status === 'located').length;
  return `${table}\n\n${countOf(quotes.length, 'quote')}, ${located} located\n`;
}

function placeOf({ spans, candidates = [] }: AlignedQuote): string {
  const passages = [
    ...new Set([...spans, ...candidates.flatMap((candidate) => candidate.spans)].map((s) => s.passage)),
  ];
  const [first = '–', ...more] = passages;
  return more.length > 0 ? `${cutLine(first, 30)} and ${more.length} more` : cutLine(first, 40);
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => highestOf(rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
