/** What an author is told of each quote of a commentary. */

import { placePragma, skipPragma } from '../../content/pragma-line';
import type { Commentary } from '../../content/types';
import { unclosedMarks } from '../../content/unclosed-marks';
import {
  describeEdits,
  type EarlierWords,
  type EditionCommentary,
  type EditionQuote,
  type Fidelity,
  type Flag,
} from '../../edition';
import { positionAt } from '../../text/position';
import type { Problem } from '../../text/problem';
import { diffLine } from './diff-line';

/** What became of one quote. */
export interface QuoteReport extends Pick<Problem, 'file' | 'line' | 'column'> {
  readonly id: string;
  readonly kind: EditionQuote['kind'];
  readonly text: string;
  readonly status: EditionQuote['placement']['status'];
  /** Only of a located quote, or one from the introduction. */
  readonly fidelity?: Fidelity;
  readonly flags: readonly Flag[];
  /** True where it is not in the interview but in what introduces it. */
  readonly isFromIntroduction?: true;
  /** Where it has the words as they stood before a correction, and not as they stand: these, and the day of the correction. */
  readonly earlier?: Pick<EarlierWords, 'until' | 'fidelity'> & { readonly text: string };
  /** Ids of the passages it is placed in; of the ones it may come from, where that is ambiguous. */
  readonly passages: readonly string[];
  /** How it differs from the interview: sentences. */
  readonly changes: readonly string[];
  /** Lines of which an author may paste one before the quote's block, where the quote has no place. */
  readonly pragmas: readonly string[];
}

/** A quotation mark of an essay's prose that nothing closes. */
export interface UnclosedReport extends Pick<Problem, 'file' | 'line' | 'column'> {
  /** The mark and what stands behind it in its paragraph. */
  readonly text: string;
}

/** Reports on the marks of a commentary that nothing closes, in order. */
export function reportUnclosed(commentary: Commentary): UnclosedReport[] {
  const { file } = commentary;
  return unclosedMarks(commentary).map(({ source, text }) => ({
    file: file.path,
    ...positionAt(file.text, source),
    text,
  }));
}

/** Reports on every quote of a commentary, in its order. */
export function reportQuotes(commentary: EditionCommentary, { file }: Pick<Commentary, 'file'>): QuoteReport[] {
  return commentary.quotes.map((quote) => ({
    id: quote.id,
    kind: quote.kind,
    text: quote.text,
    file: file.path,
    ...positionAt(file.text, quote.source.start),
    ...outcome(quote),
    ...earlierReport(quote),
  }));
}

function earlierReport({ earlier }: EditionQuote): Pick<QuoteReport, 'earlier'> {
  if (earlier === undefined) return {};
  const { until, fidelity, spans } = earlier;
  const text = spans.map((span) => span.text).join(' … ');
  return { earlier: { ...(until === undefined ? {} : { until }), fidelity, text } };
}

type Outcome = Pick<
  QuoteReport,
  'status' | 'fidelity' | 'isFromIntroduction' | 'flags' | 'passages' | 'changes' | 'pragmas'
>;

function outcome({ text, spoken = text, placement }: EditionQuote): Outcome {
  const nothing = { flags: [], passages: [], changes: [], pragmas: [] };
  switch (placement.status) {
    case 'located': {
      const { status, fidelity, flags, edits, spans } = placement;
      return { ...nothing, status, fidelity, flags, passages: passagesOf([spans]), changes: describeEdits(edits) };
    }
    case 'ambiguous': {
      const passages = passagesOf(placement.candidates.map(({ spans }) => spans.slice(0, 1)));
      return {
        ...nothing,
        status: placement.status,
        passages,
        pragmas: [...passages.map((passage) => placePragma(text, passage)), skipPragma(text)],
      };
    }
    case 'not-found': {
      if (placement.introduction) {
        return {
          ...nothing,
          status: placement.status,
          isFromIntroduction: true,
          fidelity: placement.introduction.fidelity,
          changes: describeEdits(placement.introduction.edits),
          pragmas: [skipPragma(text)],
        };
      }
      const { status, nearest } = placement;
      if (!nearest) return { ...nothing, status, pragmas: [skipPragma(text)] };
      const passages = passagesOf([nearest.spans]);
      const changes = [
        `The nearest words are “${nearest.spans.map((span) => span.text).join(' … ')}”.`,
        ...describeEdits(nearest.edits),
        ...diffLine(spoken, nearest.edits),
      ];
      const pragmas = [...passages.slice(0, 1).map((passage) => placePragma(text, passage)), skipPragma(text)];
      return { ...nothing, status, changes, pragmas };
    }
    case 'skipped':
      return { ...nothing, status: placement.status };
  }
}

function passagesOf(spans: readonly (readonly { readonly passage: string }[])[]): string[] {
  return [...new Set(spans.flat().map(({ passage }) => passage))];
}
