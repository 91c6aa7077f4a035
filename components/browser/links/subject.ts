/** What a reader can link to, quote and cite: selected words, a passage, or a note with the words that it is on. */
import type { Span } from '@/lib/edition';
import { findSelection, formatSelection, makeSelection, type SelectedText } from '@/lib/links/read';
import { textFragment } from '@/lib/links/read/text-fragment';
import { interviewAddress, noteAnchor, shareAddress } from '../../../lib/site/addresses';
import type { EditionFacts } from './edition-facts';
import { type PagePassage, selectedText, spansBetween, textsAhead } from './page-text';
import type { SpokenWords } from './quotation';

/** One such thing. Addresses are relative to the site. */
export interface Subject {
  readonly kind: 'words' | 'passage' | 'note';
  /** In the reader; short enough to be cited. */
  readonly address: string;
  /** What stands behind the address in a copied link, for browsers without our script. */
  readonly directive: string;
  /** What is handed to other people: the page with a card of its own. */
  readonly shared: string;
  /** The interview's words, passage by passage. */
  readonly words: readonly SpokenWords[];
}

/** The words between two positions; null where there is no word between them. */
export function subjectOfWords(
  passages: readonly PagePassage[],
  selected: SelectedText,
  facts: EditionFacts,
): Subject | null {
  const selection = makeSelection(passages, selected);
  if (!selection) return null;
  const fragment = encodeURI(formatSelection(selection));
  const order = passages.map(({ id }) => id);
  const textOf = (id: string): string => passages.find((passage) => passage.id === id)?.text ?? '';
  const whole = findSelection(selection, order, textOf) ?? [];
  return {
    kind: 'words',
    address: `${interviewAddress(facts.slug)}#${fragment}`,
    directive: textFragment(passages, selected, textsAhead(passages, selected.start.passage)) ?? '',
    shared: `${shareAddress(facts.slug, 'p', selection.passage)}#${fragment}`,
    words: wordsOf(passages, spansBetween(passages, widened(selected, whole)), facts),
  };
}

/** A whole passage; null where the page has none of that id. */
export function subjectOfPassage(passages: readonly PagePassage[], id: string, facts: EditionFacts): Subject | null {
  const passage = passages.find((each) => each.id === id);
  if (!passage) return null;
  const { text } = passage;
  return {
    kind: 'passage',
    address: `${interviewAddress(facts.slug)}#${encodeURIComponent(id)}`,
    directive: '',
    shared: shareAddress(facts.slug, 'p', id),
    words: wordsOf(passages, [{ passage: id, start: 0, end: text.length, text }], facts),
  };
}

/** A note, with the interview's words that it is on: pieces of one passage that stand apart are joined by `…`. */
export function subjectOfNote(
  passages: readonly PagePassage[],
  quote: string,
  marks: readonly HTMLElement[],
  facts: EditionFacts,
): Subject {
  const spans = marks.flatMap((mark) => {
    const range = mark.ownerDocument.createRange();
    range.selectNodeContents(mark);
    const selected = selectedText(passages, range);
    return selected ? spansBetween(passages, selected) : [];
  });
  return {
    kind: 'note',
    address: `${interviewAddress(facts.slug)}#${noteAnchor(encodeURIComponent(quote))}`,
    directive: '',
    shared: shareAddress(facts.slug, 'q', quote),
    words: wordsOf(passages, joinPieces(spans), facts),
  };
}

/** The selection, widened to the first letter and the last of every word in it, as its link has them. */
function widened({ start, end }: SelectedText, whole: readonly Span[]): SelectedText {
  const first = whole[0];
  const last = whole.at(-1);
  return {
    start: first?.passage === start.passage ? { ...start, offset: Math.min(start.offset, first.start) } : start,
    end: last?.passage === end.passage ? { ...end, offset: Math.max(end.offset, last.end) } : end,
  };
}

function joinPieces(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.passage !== span.passage) {
      joined.push(span);
    } else {
      const gap = last.end === span.start ? '' : ' … ';
      joined[joined.length - 1] = { ...last, end: span.end, text: `${last.text}${gap}${span.text}` };
    }
  }
  return joined;
}

function wordsOf(passages: readonly PagePassage[], spans: readonly Span[], { people }: EditionFacts): SpokenWords[] {
  return spans
    .filter(({ text }) => text.trim() !== '')
    .map(({ passage: id, text }) => {
      const passage = passages.find((each) => each.id === id);
      const speaker = people.find((person) => person.id === passage?.speaker)?.name;
      return { text: text.trim(), speaker, inferred: passage?.inferred ?? false };
    });
}
