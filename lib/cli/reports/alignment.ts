/** The alignment of one commentary with one transcript, in the words of the files: what `gloss align` gives out. */
import type { Candidate, Fidelity, Flag, QuoteKind, Span, WordEdit } from '../../align/types';
import { toSourceRange } from '../../content';
import type { CommentaryText, Origin, PlainTranscript, Transcript } from '../../content/types';
import type { EditionPlacement } from '../../edition';
import { placeQuotes } from '../../edition/place-quotes';
import { introductionId } from '../../edition/quote-introduction';
import { issuePassageIds, issueQuoteIds } from '../../links';
import type { TextRange } from '../../text/range';

/** One quote and its place. A contract: programs of others read it. */
export interface AlignedQuote {
  readonly id: string;
  readonly kind: QuoteKind;
  /** As written, without its outer marks. */
  readonly text: string;
  /** Where it stands in the commentary's file. */
  readonly commentary: TextRange;
  readonly status: 'located' | 'ambiguous' | 'not-found';
  /** Only of a located quote. */
  readonly fidelity?: Fidelity;
  readonly confidence: number;
  /**
   * `start` and `end` are offsets into the transcript's file; empty unless the quote is located. A paragraph of the
   * introduction, which nobody says, is called `introduction.1`, and so on.
   */
  readonly spans: readonly Span[];
  readonly edits: readonly WordEdit[];
  readonly flags: readonly Flag[];
  /** Only of an ambiguous quote. */
  readonly candidates?: readonly Candidate[];
}

/** Places every quote of a commentary, in its order. A quote that the author says is none has no place. */
export function alignTexts(transcript: Transcript | PlainTranscript, commentary: CommentaryText): AlignedQuote[] {
  const { participants } = 'meta' in transcript ? transcript.meta : transcript;
  const ids = issuePassageIds(transcript.passages.map(({ text }) => text));
  const origins = new Map([
    ...transcript.introduction.map(({ origin }, index) => [introductionId(index), origin] as const),
    ...transcript.passages.map(({ origin }, index) => [ids[index] ?? '', origin] as const),
  ]);
  const quoteIds = issueQuoteIds(
    commentary.slug,
    commentary.quotes.map(({ text }) => text),
  );
  return placeQuotes(transcript, ids, commentary, quoteIds, participants).map(({ id, quote, placement }) => ({
    id,
    kind: quote.kind,
    text: quote.text,
    commentary: quote.source,
    ...placeInFile(placement, origins),
  }));
}

type Place = Pick<AlignedQuote, 'status' | 'fidelity' | 'confidence' | 'spans' | 'edits' | 'flags' | 'candidates'>;

function placeInFile(placement: EditionPlacement, origins: ReadonlyMap<string, Origin>): Place {
  const nowhere = { spans: [], edits: [], flags: [] };
  switch (placement.status) {
    case 'located': {
      const { status, fidelity, confidence, spans, edits, flags } = placement;
      return { status, fidelity, confidence, spans: spansInFile(spans, origins), edits, flags };
    }
    case 'ambiguous': {
      const { status, confidence, candidates } = placement;
      const inFile = candidates.map(({ spans, ...rest }) => ({ ...rest, spans: spansInFile(spans, origins) }));
      return { status, confidence, ...nowhere, candidates: inFile };
    }
    case 'not-found':
      if (placement.introduction) return placeInFile(placement.introduction, origins);
      return { status: 'not-found', confidence: placement.confidence, ...nowhere };
    case 'skipped':
      return { status: 'not-found', confidence: 0, ...nowhere };
  }
}

function spansInFile(spans: readonly Span[], origins: ReadonlyMap<string, Origin>): Span[] {
  return spans.map(({ passage, start, end, text }) => ({
    passage,
    ...toSourceRange(origins.get(passage) ?? [], { start, end }),
    text,
  }));
}
