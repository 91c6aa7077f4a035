/** Quotes whose place is not beyond doubt, or that may be none. */

import { placePragma, skipPragma } from '../../content/pragma-line';
import type { Commentary } from '../../content/types';
import { describeEdits, type Edition, type EditionQuote, type Span, sentenceAround } from '../../edition';
import { quoted } from '../../interface/common';
import * as say from '../../interface/doubting';
import { betweenRemarks } from '../../interface/map';
import { cutLine } from '../../text/problem';
import { paragraphBefore } from '../edits';
import type { Decision } from '../work';
import type { Doubt, DoubtAnswer } from './types';

/** A place that the engine is less sure of is asked about. */
const SURE = 0.75;
const SHOWN = 400;
/** So many letters of a passage are shown on either side of words in it. */
const AROUND = 70;

/** The doubts about the quotes of an essay, in its order. */
export function quoteDoubts(text: string, commentary: Commentary, edition: Edition): Doubt[] {
  const quotes = edition.commentaries.find(({ slug }) => slug === commentary.slug)?.quotes ?? [];
  const strangers = quotes.filter(isStranger);
  const context = { text, commentary, edition, strangers };
  return quotes.flatMap((quote) => doubtAbout(quote, context) ?? []);
}

/** Whether nothing in the interview is like a quote. */
function isStranger({ placement }: EditionQuote): boolean {
  return placement.status === 'not-found' && !placement.nearest && !placement.introduction;
}

interface Context {
  readonly text: string;
  readonly commentary: Commentary;
  readonly edition: Edition;
  /** The quotes of the essay that nothing in the interview is like. */
  readonly strangers: readonly EditionQuote[];
}

function doubtAbout(quote: EditionQuote, context: Context): Doubt | null {
  const { placement } = quote;
  const key = `quote ${quote.id} ${placement.status}`;
  const common = { key, words: cutLine(quote.text, SHOWN), place: { quote: quote.id } } as const;
  const leave = (label: string): DoubtAnswer => ({
    label,
    decision: { kind: 'leave', doubts: [key], says: say.leftAsItIs(shortly(quote)) },
  });
  const sentence = sentenceOf(quote, context);
  switch (placement.status) {
    case 'skipped':
      return null;
    case 'located': {
      if (placement.confidence >= SURE && placement.alsoAt === undefined) return null;
      const places = [placement.spans, ...(placement.alsoAt ?? [])];
      return {
        ...common,
        kind: 'placement',
        question: say.placedRight,
        remarks: [...sentence, ...describeEdits(placement.edits)],
        answers: [...placeAnswers(quote, places, context, say.fromHere), none(quote, context)],
      };
    }
    case 'ambiguous':
      return {
        ...common,
        kind: 'placement',
        question: say.whereFrom,
        remarks: [...sentence, say.severalPlaces],
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
      const isIt = leave(say.notThere);
      if (introduction)
        return {
          ...common,
          kind: 'quotation',
          question: say.quotationOfIntroduction,
          remarks: [...sentence, ...describeEdits(introduction.edits)],
          answers: [leave(say.yes), none(quote, context)],
        };
      if (!nearest)
        return {
          ...common,
          kind: 'quotation',
          question: say.isQuotation,
          remarks: [...sentence, say.nothingLike],
          answers: [none(quote, context), isIt, ...noneOfAll(context)],
        };
      return {
        ...common,
        kind: 'placement',
        question: say.isFromHere,
        remarks: [...sentence, ...describeEdits(nearest.edits)],
        answers: [...placeAnswers(quote, [nearest.spans], context, say.fromHere), none(quote, context), isIt],
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
    const who = speakers.get(passage?.speaker ?? '') ?? say.nobody;
    return {
      label: index === 0 && label !== undefined ? label : say.saidHere(who),
      words: cutLine(spans.map((span) => inContext(span, context.edition)).join(' … '), SHOWN),
      decision: pragmaBefore(
        quote,
        context,
        placePragma(quote.text, first.passage),
        say.isFrom(shortly(quote), cutLine(passage?.text ?? '', 30)),
      ),
    };
  });
}

/** The sentence of the essay that words stand in, where it is more than these. */
function sentenceOf({ kind, block, range }: EditionQuote, { commentary }: Context): string[] {
  const { text = '' } = commentary.blocks[block] ?? {};
  const { start, end } = sentenceAround(text, range);
  return kind === 'block' || end - start < range.end - range.start + 8
    ? []
    : [say.essaySays(cutLine(text.slice(start, end), SHOWN))];
}

/** The words of a place, with some of the passage on either side. */
function inContext({ passage, start, end }: Span, { passages }: Edition): string {
  const text = passages.find(({ id }) => id === passage)?.text ?? '';
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  return [
    start > AROUND ? before.replace(/^\S*/, '…') : before,
    text.slice(start, end),
    end + AROUND < text.length ? behind.replace(/\S*$/, '…') : behind,
  ].join('');
}

/** The answer that none of several is a quotation: an essay may put many words of its own into marks. */
function noneOfAll(context: Context): DoubtAnswer[] {
  const { strangers, text } = context;
  if (strangers.length < 2) return [];
  const decisions = strangers.map((quote) => none(quote, context).decision);
  return [
    {
      label: say.noneIsQuotation(strangers.length),
      words: cutLine(strangers.map((quote) => quoted(shortly(quote))).join(betweenRemarks), SHOWN),
      decision: {
        kind: 'change',
        text,
        edits: decisions.flatMap((decision) => (decision.kind === 'change' ? decision.edits : [])),
        says: say.areNoQuotations(strangers.length),
      },
    },
  ];
}

function none(quote: EditionQuote, context: Pick<Context, 'text' | 'commentary'>): DoubtAnswer {
  return {
    label: say.noQuotation,
    decision: pragmaBefore(quote, context, skipPragma(quote.text), say.isNoQuotation(shortly(quote))),
  };
}

function pragmaBefore(
  quote: EditionQuote,
  { text, commentary }: Pick<Context, 'text' | 'commentary'>,
  pragma: string,
  says: string,
): Decision {
  return {
    kind: 'change',
    text,
    edits: [paragraphBefore(commentary.file.text, quote.source.start, pragma)],
    says,
    settles: [`quote ${quote.id} located`],
  };
}

function shortly({ text }: EditionQuote): string {
  return cutLine(text, 30);
}
