/** Places as a report gives them: with who says it, when, and the way there. */
import type { Candidate, Span, WordEdit } from '../align';
import type { EarlierPlace } from './place-in-past';
import type { FoundPassage, ReportedEarlier, ReportedPlace, ReportedQuotation, ReportedSpan } from './report-schema';
import type { TranscriptIndex } from './source-transcript';

/** Spans of one transcript. */
export function reportSpans(index: TranscriptIndex, spans: readonly Span[]): ReportedSpan[] {
  return spans.map(({ passage, start, end, text }) => {
    const { speaker = null, isInferred } = index.passage(passage) ?? {};
    const time = index.timeAt(passage, start);
    const address = index.addressOf(passage, start, end);
    return {
      transcript: index.transcript.id,
      passage,
      start,
      end,
      text,
      speaker: speaker === null ? null : (index.speakerById.get(speaker)?.name ?? null),
      ...(isInferred ? { isInferred } : {}),
      ...(time === undefined ? {} : { time }),
      ...(address === undefined ? {} : { address }),
    };
  });
}

/** Words as they stood until a transcript was corrected. */
export function reportEarlier({ index, words }: EarlierPlace): ReportedEarlier {
  const { until, fidelity, spans, correction } = words;
  const address = index.addressOfCorrection(correction);
  return {
    ...(until === undefined ? {} : { until }),
    fidelity,
    spans: spans.map(({ speaker = '', ...span }) => ({
      transcript: index.transcript.id,
      ...span,
      speaker: index.speakerById.get(speaker)?.name ?? null,
    })),
    ...(address === undefined ? {} : { address }),
  };
}

/** One place. */
export function reportPlace(index: TranscriptIndex, { fidelity, confidence, spans }: Candidate): ReportedPlace {
  return { fidelity, confidence, spans: reportSpans(index, spans) };
}

/** Differences, as plain data. */
export function reportEdits(edits: readonly WordEdit[]): ReportedQuotation['edits'] {
  return edits.map((edit) => ({ ...edit }));
}

/** The question that the words of a span answer. */
export function reportQuestion(
  index: TranscriptIndex,
  span: Span | undefined,
): { question?: FoundPassage['question'] } {
  const found = span === undefined ? undefined : index.questionBefore(span.passage);
  if (found === undefined) return {};
  const address = index.addressOf(found.passage);
  return {
    question: { text: found.title, passage: found.passage, ...(address === undefined ? {} : { address }) },
  };
}
