/** Quotes whose place is not beyond doubt, or that may be none. */
import { placePragma, skipPragma } from '../../content/pragma-line';
import type { Commentary } from '../../content/types';
import { describeEdits, type Edition, type EditionQuote, type Span } from '../../edition';
import { cutLine } from '../../text/problem';
import { paragraphBefore } from '../edits';
import type { Decision } from '../work';
import type { Doubt, DoubtAnswer } from './types';

/** A place that the engine is less sure of is asked about. */
const SURE = 0.75;
const SHOWN = 400;

/** The doubts about the quotes of an essay, in its order. */
export function quoteDoubts(text: string, commentary: Commentary, edition: Edition): Doubt[] {
  const quotes = edition.commentaries.find(({ slug }) => slug === commentary.slug)?.quotes ?? [];
  return quotes.flatMap((quote) => doubtAbout(quote, { text, commentary, edition }) ?? []);
}

interface Context {
  readonly text: string;
  readonly commentary: Commentary;
  readonly edition: Edition;
}

function doubtAbout(quote: EditionQuote, context: Context): Doubt | null {
  const { placement } = quote;
  const key = `quote ${quote.id} ${placement.status}`;
  const common = { key, words: cutLine(quote.text, SHOWN), place: { quote: quote.id } } as const;
  const leave = (label: string): DoubtAnswer => ({
    label,
    decision: { kind: 'leave', doubts: [key], says: `${shortly(quote)} left as it is` },
  });
  switch (placement.status) {
    case 'skipped':
      return null;
    case 'located': {
      if (placement.confidence >= SURE && placement.alsoAt === undefined) return null;
      const places = [placement.spans, ...(placement.alsoAt ?? [])];
      return {
        ...common,
        kind: 'placement',
        question: 'Is this quote placed right?',
        remarks: describeEdits(placement.edits),
        answers: [...placeAnswers(quote, places, context, 'Yes, it is from here'), none(quote, context)],
      };
    }
    case 'ambiguous':
      return {
        ...common,
        kind: 'placement',
        question: 'Where is this quote from?',
        remarks: ['Its words fit several places as well.'],
        answers: [
          ...placeAnswers(
            quote,
            placement.candidates.map(({ spans }) => spans),
            context,
          ),
          none(quote, context),
        ],
      };
    case 'not-found': {
      const { nearest, introduction } = placement;
      const isIt = leave('A quotation of it, whose words are not there');
      if (introduction)
        return {
          ...common,
          kind: 'quotation',
          question: 'Is this a quotation of what introduces the interview?',
          remarks: describeEdits(introduction.edits),
          answers: [leave('Yes'), none(quote, context)],
        };
      if (!nearest)
        return {
          ...common,
          kind: 'quotation',
          question: 'Is this a quotation of the interview?',
          remarks: ['Nothing in the interview is like it.'],
          answers: [none(quote, context), isIt],
        };
      return {
        ...common,
        kind: 'placement',
        question: 'Is this quote from here?',
        remarks: describeEdits(nearest.edits),
        answers: [...placeAnswers(quote, [nearest.spans], context, 'Yes, it is from here'), none(quote, context), isIt],
      };
    }
  }
}

/** An answer for each place, with its words. */
function placeAnswers(
  quote: EditionQuote,
  places: readonly (readonly Span[])[],
  context: Context,
  label?: string,
): DoubtAnswer[] {
  const speakers = new Map(context.edition.speakers.map(({ id, name }) => [id, name]));
  const seen = new Set<string>();
  return places.flatMap((spans, index) => {
    const [first] = spans;
    if (first === undefined || seen.has(first.passage)) return [];
    seen.add(first.passage);
    const passage = context.edition.passages.find(({ id }) => id === first.passage);
    const who = speakers.get(passage?.speaker ?? '') ?? 'nobody named';
    return {
      label: index === 0 && label !== undefined ? label : `Here, said by ${who}`,
      words: cutLine(spans.map(({ text }) => text).join(' … '), SHOWN),
      decision: pragmaBefore(
        quote,
        context,
        placePragma(quote.text, first.passage),
        `${shortly(quote)} is from “${cutLine(first.text, 30)}”`,
      ),
    };
  });
}

function none(quote: EditionQuote, context: Context): DoubtAnswer {
  return {
    label: 'No quotation of this interview',
    decision: pragmaBefore(quote, context, skipPragma(quote.text), `${shortly(quote)} is no quotation`),
  };
}

function pragmaBefore(quote: EditionQuote, { text, commentary }: Context, pragma: string, says: string): Decision {
  return {
    kind: 'change',
    text,
    edits: [paragraphBefore(commentary.file.text, quote.source.start, pragma)],
    says,
    settles: [`quote ${quote.id} located`],
  };
}

function shortly({ text }: EditionQuote): string {
  return `“${cutLine(text, 30)}”`;
}
