/**
 * Opens a link to selected words, and any link that names nothing on the page: finds its words, shows them, and says
 * what became of them.
 */
import type { Span } from '@/lib/edition';
import { findSelection, type ParsedLink, parseLink } from '@/lib/links/read';
import {
  absentQuote,
  describeElsewhere,
  describeMalformed,
  describeQuote,
  describeResolution,
  type Notice,
  PAGE_NOT_CURRENT,
  PAGE_TRANSLATED,
  PAST_NOT_LOADED,
  RESOLVER_NOT_LOADED,
} from './describe-link';
import type { EditionFacts } from './edition-facts';
import { fetchPast } from './fetch-past';
import { highlightWords } from './highlight-words';
import { mendAddress } from './mend-address';
import { isAsPublished, type PagePassage, rangeOf, readPassages } from './page-text';
import { showNotice } from './show-notice';

/** A link that is to be opened. */
export interface OpenedLink {
  /** As it stands in the address, with its `#`. */
  readonly fragment: string;
  /** Whether the reader still wants it: the address may change while something is loaded. */
  isCurrent(): boolean;
  /** Brings the first of the words into view; the foot of the window is covered by so many pixels. */
  reveal(words: Range, covered: number): void;
}

/** What was found of a link: words to show, and what to say. */
interface Opened {
  readonly spans: readonly Pick<Span, 'passage' | 'start' | 'end'>[];
  /** Passage to bring into view where there are no words to show. */
  readonly place?: string | null;
  readonly notice: Notice | null;
}

/** Opens a link on the page of an interview or essay. Never rejects. */
export async function openLink(reading: HTMLElement, facts: EditionFacts, opened: OpenedLink): Promise<void> {
  const page = reading.ownerDocument;
  if (mendAddress(page)) return;
  const link = parseLink(opened.fragment);
  const passages = reading.classList.contains('interview') ? readPassages(reading) : null;
  const { spans, place, notice } = passages
    ? await resolve(link, passages, facts)
    : { spans: [], place: null, notice: describeElsewhere(link, opened.fragment.replace(/^#/, ''), facts) };
  if (!opened.isCurrent()) return;
  const ranges = spans.flatMap((span) => rangeOf(passages ?? [], span) ?? []);
  highlightWords(page, ranges);
  const shown = ranges[0] ?? (place ? rangeOf(passages ?? [], { passage: place, start: 0, end: 1 }) : null);
  const lookAgain = () => void openLink(reading, facts, opened);
  const covered = notice ? showNotice(page, notice, facts.language, lookAgain) : 0;
  if (shown) opened.reveal(shown, covered);
}

async function resolve(link: ParsedLink, passages: readonly PagePassage[], facts: EditionFacts): Promise<Opened> {
  if (link.kind === 'none') return { spans: [], notice: null };
  if (link.kind === 'malformed') return { spans: [], notice: describeMalformed(link.reason) };
  let fitting: readonly Span[] = [];
  if (link.kind === 'selection') {
    const order = passages.map(({ id }) => id);
    const textOf = (id: string): string => passages.find((passage) => passage.id === id)?.text ?? '';
    fitting = findSelection(link.selection, order, textOf) ?? [];
    // Of words in several passages the past tells whether these are the passages that were meant.
    if (fitting.length === 1) return { spans: fitting, notice: null };
    if (!isAsPublished(passages, facts)) {
      return { spans: [], place: link.selection.passage, notice: PAGE_TRANSLATED };
    }
  }
  const past = await fetchPast(facts.slug);
  if (!past) return { spans: fitting, notice: PAST_NOT_LOADED };
  if ('quote' in link) {
    return { spans: [], notice: describeQuote(absentQuote(past, link.quote), facts) };
  }
  const resolving = await import('@/lib/links/read/resolve').catch(() => null);
  if (!resolving) return { spans: fitting, notice: RESOLVER_NOT_LOADED };
  try {
    const resolver = new resolving.LinkResolver(passages, past);
    if (!resolver.hasItsHistory()) return { spans: fitting, notice: PAGE_NOT_CURRENT };
    const isSelection = link.kind === 'selection';
    const resolution = isSelection ? resolver.resolveSelection(link.selection) : resolver.resolvePassage(link.passage);
    return {
      spans: 'spans' in resolution ? resolution.spans : [],
      place: resolution.status === 'gone' ? (resolution.after ?? resolution.before) : null,
      notice: describeResolution(resolution, isSelection ? 'words' : 'passage', facts),
    };
  } catch {
    return { spans: [], notice: PAST_NOT_LOADED };
  }
}
