/** What an essay says about a quote, as a share page sets it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  diffRuns,
  type Edition,
  type EditionCommentary,
  markProse,
  type NoteParagraph,
  type PlacedQuote,
  sliceProse,
} from '@/lib/edition';
import { describeFidelity } from '../../../lib/edition/fidelity-words';
import { essayAddress, shareAddress } from '../../../lib/site/addresses';
import { formatDate } from '../../../lib/text/format';
import { inLanguage } from '../../../lib/text/language';
import type { Part } from './part';

/** How much of a paragraph that mentions a quote is shown: all of it, or the sentence of the quote. */
export type NoteExtent = 'paragraph' | 'sentence';

/**
 * A note: its lemma, how the quote departs from the interview, the essay's words, and where they were published.
 *
 * @param linked whether the lemma leads to the share page of its quote
 */
export function noteFigure(edition: Edition, quote: PlacedQuote, extent: NoteExtent, linked: boolean): Part {
  const commentary = edition.commentaries.find(({ slug }) => slug === quote.commentary);
  if (!commentary) return null;
  const { language } = commentary.meta;
  const lemma = h('em.lemma', inLanguage(language), quote.lemma);
  return h('aside.note', { className: [`voice-${quote.voice}`], ariaLabel: `Note from ${commentary.meta.title}` }, [
    h('p.note-head', linked ? h('a', { href: shareAddress(edition.slug, 'q', quote.id) }, lemma) : lemma),
    fidelity(quote, language),
    h(
      'div.note-body',
      inLanguage(language),
      quote.note.map((paragraph) => noteParagraph(commentary, quote, paragraph, extent)),
    ),
    h('p.note-source', essaySource(edition, commentary)),
  ]);
}

/** The title of an essay as a link, and who published it when. */
function essaySource(edition: Edition, { slug, meta }: EditionCommentary): Part[] {
  const { author, publication, date, language = edition.meta.language } = meta;
  return [
    h('a', { href: essayAddress(edition.slug, slug) }, [h('cite', inLanguage(language), meta.title)]),
    ...[author, publication, date && formatDate(date, language)].flatMap((part) => (part ? [`, ${part}`] : [])),
  ];
}

function fidelity({ placement, text, spoken = text }: PlacedQuote, language: string | undefined): Part {
  const departure = describeFidelity(placement);
  if (!departure) return null;
  const runs = diffRuns(spoken, placement.edits).flatMap(({ kind, text: run }): Part[] => {
    if (kind === 'gap') return ['… '];
    return [kind === 'added' ? h('ins', run) : kind === 'dropped' ? h('del', run) : run, ' '];
  });
  return h('div.fidelity', [
    h('p', [
      departure.kind === null ? null : h('b.fidelity-word', departure.kind),
      ` ${departure.sentences.join(' ')}`,
    ]),
    runs.length > 0 ? h('p.diff', inLanguage(language), ...runs) : null,
  ]);
}

function noteParagraph(
  { blocks, quotes }: EditionCommentary,
  quote: PlacedQuote,
  { block, role, sentence }: NoteParagraph,
  extent: NoteExtent,
): Element {
  const { content = [], text = '', kind } = blocks[block] ?? {};
  const mentions = quotes.filter((other) => other.id === quote.id && other.kind === 'inline' && other.block === block);
  const marked = markProse(
    content,
    mentions.map(({ range }) => ({ ...range, wrap: mention })),
  );
  const cut = extent === 'sentence' && sentence && quote.kind === 'inline' && kind !== 'other' ? sentence : undefined;
  return h(kind === 'other' ? 'div' : 'p', { className: [role] }, [
    cut && cut.start > 0 ? '… ' : '',
    ...(cut ? sliceProse(marked, cut) : marked),
    cut && cut.end < text.length ? ' …' : '',
  ]);
}

function mention({ text }: { readonly text: string }): ElementContent {
  return h('b.mention', text);
}
