/** What is said, as a share page sets it: the names of speakers, their words, and the question before them. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  asks,
  type Edition,
  type EditionPassage,
  type EditionSpeaker,
  markProse,
  type ProseMark,
  type QuoteExcerpt,
  questionBefore,
  sliceProse,
} from '@/lib/edition';
import { shareAddress } from '../../../lib/site/addresses';
import { IN_ENGLISH, inLanguage } from '../../../lib/text/language';
import type { Part } from './part';

/** The name of a speaker: in square brackets where an editor supplied it. */
function speakerName({ name }: EditionSpeaker, inferred: boolean): Element {
  if (!inferred) return h('p.speaker', name);
  return h('p.speaker.speaker-inferred', { title: 'Inferred: the source does not say who speaks here' }, [
    name,
    h('span.visually-hidden', IN_ENGLISH, ' (?), inferred: the source does not say who speaks here'),
  ]);
}

/** The question that a passage answers, shortened; nothing where nobody asks one, or the passage asks itself. */
export function questionBeforePassage(edition: Edition, passage: EditionPassage): Part {
  const { role } = edition.speakers.find(({ id }) => id === passage.speaker) ?? {};
  if (role === undefined || asks(role)) return null;
  const question = questionBefore(edition, edition.passages.indexOf(passage));
  const asking = edition.passages.find(({ id }) => id === question?.passage);
  const asker = edition.speakers.find(({ id }) => id === asking?.speaker);
  if (!question || !asking || !asker || !asks(asker.role)) return null;
  return h('div.question', inLanguage(edition.meta.language), [
    speakerName(asker, asking.speakerInferred),
    h('p', [h('a', { href: shareAddress(edition.slug, 'p', question.passage) }, question.title)]),
  ]);
}

/** A whole passage, what is quoted of it washed in the colour of its essay. */
export function wholePassage(edition: Edition, passage: EditionPassage, voices: ReadonlyMap<string, number>): Element {
  const speaker = edition.speakers.find(({ id }) => id === passage.speaker);
  const marks = passage.marks.map(({ start, end, quotes: [shortest = ''] }) =>
    wash({ start, end }, voices.get(shortest) ?? 1),
  );
  return speech(edition, [
    speaker ? speakerName(speaker, passage.speakerInferred) : null,
    h('p', markProse(passage.content, marks)),
  ]);
}

/** Stretches of the interview, the quoted words washed; an ellipsis where a passage is cut, names where they change. */
export function excerpts(edition: Edition, stretches: readonly QuoteExcerpt[], voice: number): Element {
  const parts = stretches.flatMap(({ passage, speaker, shown, words }, index): Part[] => {
    const marked = markProse(
      passage.content,
      inOrder(words).map((range) => wash(range, voice)),
    );
    return [
      speaker && speaker !== stretches[index - 1]?.speaker ? speakerName(speaker, passage.speakerInferred) : null,
      h('p', [shown.start > 0 ? '… ' : '', ...sliceProse(marked, shown), shown.end < passage.text.length ? ' …' : '']),
    ];
  });
  return speech(edition, parts);
}

/** Words as they once stood, paragraph by paragraph. */
export function pastWords(edition: Edition, text: string, speaker: string | undefined): Element {
  const person = edition.speakers.find(({ id }) => id === speaker);
  return speech(edition, [person ? speakerName(person, false) : null, ...paragraphs(text)]);
}

/** A text as paragraphs. */
export function paragraphs(text: string): Element[] {
  return text
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => h('p', paragraph));
}

/** A link to the share page of a passage, by its opening words. */
export function passageLink(edition: Edition, id: string, words: string): Element {
  return h('a', { href: shareAddress(edition.slug, 'p', id), ...inLanguage(edition.meta.language) }, words);
}

function speech({ meta }: Edition, children: readonly Part[]): Element {
  return h('blockquote.speech', inLanguage(meta.language), ...children);
}

function wash(range: { start: number; end: number }, voice: number): ProseMark {
  return {
    ...range,
    wrap: ({ text }): ElementContent => h('mark', { className: [`voice-${voice}`] }, text),
  };
}

function inOrder<Range extends { readonly start: number }>(ranges: readonly Range[]): Range[] {
  return ranges.toSorted((a, b) => a.start - b.start);
}
