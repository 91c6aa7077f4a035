/** What became of ids that name nothing in the interview or its essays any more. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Edition, lemmaOf, type Span } from '@/lib/edition';
import type { PastPassageSubject, RetiredQuoteSubject, UnplacedQuoteSubject } from '../../../lib/edition/share/subject';
import { essayAddress } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import type { Part } from './part';
import { excerpts, paragraphs, passageLink, pastWords } from './speech';

/** Subjects that are told of, rather than shown. */
export type PastSubject = PastPassageSubject | RetiredQuoteSubject | UnplacedQuoteSubject;

/** What is told: a heading in plain words, and the words concerned. */
export interface PastAccount {
  readonly heading: string;
  readonly body: readonly Part[];
}

/** What became of the words. */
export function accountOf(edition: Edition, subject: PastSubject): PastAccount {
  switch (subject.kind) {
    case 'past-passage':
      return pastPassage(edition, subject);
    case 'retired-quote':
      return retiredQuote(edition, subject);
    case 'unplaced-quote':
      return unplacedQuote(edition, subject);
  }
}

function pastPassage(edition: Edition, { text, speaker, became }: PastPassageSubject): PastAccount {
  switch (became.status) {
    case 'exact':
    case 'moved':
      return {
        heading: 'These words stand in another passage now',
        body: [
          ...wordsNow(edition, became.spans),
          explain('The link that led here was made before the text was corrected.'),
        ],
      };
    case 'changed':
      return {
        heading: 'This passage was corrected since the link was made',
        body: [
          h('h2', 'What it says now'),
          ...wordsNow(edition, became.spans),
          h('h2', 'What was changed'),
          h(
            'p.diff',
            inLanguage(edition.meta.language),
            ...became.diff.flatMap(({ kind, text: run }): Part[] => [
              kind === 'added' ? h('ins', run) : kind === 'removed' ? h('del', run) : run,
              ' ',
            ]),
          ),
        ],
      };
    case 'gone':
      return {
        heading: 'This passage is no longer in the interview',
        body: [explain('It said:'), pastWords(edition, text, speaker), neighbours(edition, became)],
      };
    case 'unknown':
      return {
        heading: 'This passage is no longer in the interview',
        body: [explain('It said:'), pastWords(edition, text, speaker)],
      };
  }
}

/** The words as they stand, and a link to each of their passages. */
function wordsNow(edition: Edition, spans: readonly Span[]): Part[] {
  const stretches = spans.flatMap(({ passage: id, start, end }) => {
    const passage = edition.passages.find((each) => each.id === id);
    if (!passage) return [];
    const speaker = edition.speakers.find((each) => each.id === passage.speaker);
    return [{ passage, speaker, shown: { start: 0, end: passage.text.length }, words: [{ start, end }] }];
  });
  const links = [...new Set(stretches.map(({ passage }) => passage))].flatMap((passage, index): Part[] => [
    index > 0 ? ', ' : '',
    passageLink(edition, passage.id, `“${lemmaOf(passage.text)} …”`),
  ]);
  return [excerpts(edition, stretches, 1), h('p.explain', ['The passage as it is: ', ...links])];
}

function neighbours(edition: Edition, { after, before }: { after: string | null; before: string | null }): Part {
  const linkTo = (id: string): Part => {
    const { text = id } = edition.passages.find((each) => each.id === id) ?? {};
    return passageLink(edition, id, `“${lemmaOf(text)} …”`);
  };
  if (after !== null && before !== null && after !== before) {
    return h('p.explain', ['It stood between ', linkTo(after), ' and ', linkTo(before), '.']);
  }
  const beside = after ?? before;
  if (beside === null) return null;
  return h('p.explain', [after === null ? 'It stood before ' : 'It stood after ', linkTo(beside), '.']);
}

function retiredQuote(edition: Edition, { text, commentary }: RetiredQuoteSubject): PastAccount {
  return {
    heading: 'These words are no longer quoted',
    body: [
      explain('They were, when this link was made:'),
      quoted(text, commentary?.meta.language ?? edition.meta.language),
      commentary
        ? h('p.explain', [
            'The essay that quoted them: ',
            h('a', { href: essayAddress(edition.slug, commentary.slug) }, h('cite', commentary.meta.title)),
          ])
        : explain('The essay that quoted them is not here any more.'),
    ],
  };
}

function unplacedQuote(
  edition: Edition,
  { quote: { text, placement, commentary: slug } }: UnplacedQuoteSubject,
): PastAccount {
  const commentary = edition.commentaries.find((each) => each.slug === slug);
  const essay = h('a', { href: essayAddress(edition.slug, slug) }, h('cite', commentary?.meta.title ?? slug));
  const words = quoted(text, commentary?.meta.language ?? edition.meta.language);
  if (placement.status !== 'ambiguous') {
    const body = [h('p.explain', ['They stand in quotation marks in ', essay, ':']), words];
    return { heading: 'These words are not in this interview', body };
  }
  const places = new Set(placement.candidates.flatMap(({ spans }) => spans.map(({ passage }) => passage)));
  return {
    heading: 'These words were said more than once',
    body: [
      h('p.explain', ['Which place is meant is not clear. They stand in ', essay, ':']),
      words,
      h(
        'ul',
        [...places].flatMap((id) => {
          const passage = edition.passages.find((each) => each.id === id);
          return passage ? [h('li', passageLink(edition, id, `“${lemmaOf(passage.text)} …”`))] : [];
        }),
      ),
    ],
  };
}

function quoted(text: string, language: string): Element {
  return h('blockquote.speech', inLanguage(language), ...paragraphs(text));
}

function explain(sentence: string): Element {
  return h('p.explain', sentence);
}
