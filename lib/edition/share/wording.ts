/** What a share page is called and how it is described, where others show it. */

import { type Edition, indexEdition, quoteExcerpts, shorten } from '@/lib/edition';
import { quoted } from '../../interface/common';
import * as say from '../../interface/share';
import { formatDate } from '../../text/format';
import type { ShareSubject } from './subject';

/** A page in the words of its metadata. */
export interface PageWording {
  readonly title: string;
  readonly description: string;
}

const LONGEST_TITLE = 90;
const LONGEST_DESCRIPTION = 240;

/** Title and description of a share page: the words and who says them, then what is said about them. */
export function pageWording(edition: Edition, subject: ShareSubject): PageWording {
  const { words, speaker } = spokenWords(edition, subject);
  const opening = quoted(shorten(words, LONGEST_TITLE, edition.meta.language));
  return {
    title: speaker === undefined ? opening : say.said(speaker, opening),
    description: shorten(descriptionOf(edition, subject, words), LONGEST_DESCRIPTION, edition.meta.language),
  };
}

/** Words and the name of who says them, undefined where the text does not tell. */
export interface SpokenWords {
  readonly words: string;
  readonly speaker: string | undefined;
  /** Whether an editor inferred who says them. */
  readonly inferred: boolean;
}

/** The words that a share page is about, as the interview has them wherever they stand in it. */
export function spokenWords(edition: Edition, subject: ShareSubject): SpokenWords {
  const named = (id: string | null | undefined): string | undefined =>
    indexEdition(edition).speakerById.get(id ?? '')?.name;
  switch (subject.kind) {
    case 'passage': {
      const { text, speaker, speakerInferred } = subject.passage;
      return { words: text, speaker: named(speaker), inferred: speakerInferred };
    }
    case 'quote': {
      const excerpts = quoteExcerpts(edition, subject.quote);
      const words = excerpts
        .map(({ passage, words: ranges }) => ranges.map(({ start, end }) => passage.text.slice(start, end)).join(' … '))
        .join(' ');
      const [first] = excerpts;
      return { words, speaker: first?.speaker?.name, inferred: first?.passage.speakerInferred ?? false };
    }
    case 'past-passage':
      return { words: subject.text, speaker: named(subject.speaker), inferred: false };
    case 'unplaced-quote':
      return { words: subject.quote.text, speaker: undefined, inferred: false };
    case 'retired-quote':
      return { words: subject.text, speaker: undefined, inferred: false };
  }
}

/** Where an interview was published, and when: `The Harbour, Low Water, July 16, 2025`. */
export function interviewSource({ meta }: Edition): string {
  return [meta.outlet, meta.show, formatDate(meta.date, meta.language)].filter(Boolean).join(say.betweenParts);
}

function descriptionOf(edition: Edition, subject: ShareSubject, words: string): string {
  switch (subject.kind) {
    case 'passage':
      return words.length > LONGEST_TITLE ? words : say.from(edition.meta.title, interviewSource(edition));
    case 'quote': {
      const commentary = indexEdition(edition).commentaryBySlug.get(subject.quote.commentary);
      const [first] = subject.quote.note;
      const block = first && commentary?.blocks[first.block];
      const note = first?.sentence ? block?.text.slice(first.sentence.start, first.sentence.end) : block?.text;
      return say.noteIn(commentary?.meta.title ?? edition.meta.title, note ?? words);
    }
    case 'past-passage':
      return say.pastPassage(edition.meta.title);
    case 'unplaced-quote':
    case 'retired-quote':
      return say.pastQuote(edition.meta.title);
  }
}
