/**
 * The reader's script: choosing a quote or a note, links, keys, and the reader's whereabouts, by event delegation on a
 * page that works without it.
 *
 * The address holds the choice: choosing and taking back push one entry each to the history, so that back and forward
 * always change what is seen, and a page that is opened with a choice in its address shows it. Scrolling never touches
 * the history.
 */
import { carryChoice, leadsToQuote, type QuoteInHand } from '../carry-choice';
import type { EditionFacts } from '../links/edition-facts';
import { followLinks } from '../links/follow-links';
import { closeNotice } from '../links/notice';
import { offerLinkTools } from '../links/offer-link-tools';
import { offerSearch } from '../search/offer-search';
import { watchArrivals } from './arrivals';
import { createChoice } from './choice';
import { makeNotesFindable } from './findable-notes';
import { handleShortcuts } from './keyboard';
import { createMargin } from './margin';
import {
  arrivalLine,
  arriveAt,
  isInView,
  LEAVING,
  lineAt,
  onceLaidOut,
  revealLine,
  revealNote,
  unlessPressedAgain,
} from './scrolling';
import { SHORTCUTS } from './shortcuts';
import { offerReadingAids } from './while-reading';

/** Adds the script's behaviour to the page of an edition. */
export function enhanceReader(page: Document, facts: EditionFacts): void {
  const reading = page.querySelector<HTMLElement>('.reading');
  if (!reading) return;
  const margin = createMargin(reading, () => choice.arrange());
  const findable = makeNotesFindable(reading, (quote) => choice.choose(`#note:${quote}`));
  const links = followLinks(reading, facts);
  const arrivals = watchArrivals(reading);
  const choice = createChoice(reading, margin, (note, quote) => {
    findable.update(margin.isWide(), note, choice.marksOf(quote)[0]);
    links.follow(note !== null, arrivals.isNew);
  });
  const tools = offerLinkTools(page, reading, facts);

  const linkOf = (quote: string | null): HTMLElement | null =>
    quote === null ? null : reading.querySelector<HTMLElement>(`mark > a[href="#note:${quote}"]`);

  /** Chooses a quote and brings it into view, with the focus if it is to have it; its note follows. */
  const goTo = (fragment: string, focused = false): void => {
    choice.choose(fragment, undefined, (quote) => {
      // Where notes do not move the text, what is read and scrolled before they change needs no layout of its own.
      if (margin.isWide()) revealLine(choice.marksOf(quote)[0]);
      if (focused) linkOf(quote)?.focus({ preventScroll: true });
    });
    if (!margin.isWide()) openBelow(() => revealLine(choice.marksOf(choice.quote)[0]));
  };

  /** Brings the chosen quote and then its note into view where that opens below it and has just moved the text. */
  const openBelow = (bringQuote: () => void, highest?: number): void => {
    const note = choice.noteOf(choice.quote);
    const [mark] = choice.marksOf(choice.quote);
    onceLaidOut(note, () => {
      bringQuote();
      revealNote(note, mark?.getClientRects()[0]?.top ?? 0, highest);
    });
  };

  const step = (direction: 1 | -1): void => {
    aids.use(({ neighbour }) => {
      const quote = neighbour(direction);
      if (quote) goTo(`#note:${quote}`, true);
    });
  };

  reading.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // What selects words, by dragging or by a second or third click, chooses nothing.
    const selects = event.detail > 1 || getSelection()?.isCollapsed === false;
    const link = event.target.closest('a');
    const mark = event.target.closest<HTMLElement>('mark[data-quotes]');
    const note = event.target.closest<HTMLElement>('.note[data-quote]');
    const control = event.target.closest<HTMLElement>('[data-own-link], .note-steps button');
    if (control) {
      const { ownLink, step: direction } = control.dataset;
      // A passage is chosen by the link itself; a note that shows its tools is chosen already.
      if (ownLink === '') tools.openFor(control);
      else if (direction) step(direction === '1' ? 1 : -1);
      else leave();
    } else if (mark && (!link || link.parentElement === mark)) {
      event.preventDefault();
      if (event.detail === 0 || !selects) chooseAt(mark, link, event);
    } else if (link?.hash.startsWith('#quote:') && link.pathname === location.pathname) {
      event.preventDefault();
      goTo(link.hash);
    } else if (note && !link && !selects) {
      const own = note.dataset.quote?.split(' ') ?? [];
      goTo(`#note:${own.find((quote) => quote === choice.quote) ?? own[0]}`);
    }
  });

  /**
   * Chooses a quote of a mark in the text: the one whose number is clicked, or of its words the shortest, and clicked
   * again the next longer one that is shown. With a key, the focus goes into its note; on a narrow page a tap after the
   * last of them closes it.
   */
  function chooseAt(mark: HTMLElement, number: HTMLAnchorElement | null, event: MouseEvent): void {
    const withKey = event.detail === 0;
    const wide = margin.isWide();
    const here = (number ? number.hash.slice('#note:'.length) : (mark.dataset.quotes ?? ''))
      .split(' ')
      .filter((quote) => !choice.noteOf(quote)?.classList.contains('muted'));
    const now = here.indexOf(choice.quote ?? '');
    if (!withKey && !wide && now === here.length - 1) {
      choice.clear();
      return;
    }
    const next = here[withKey ? Math.max(now, 0) : (now + 1) % here.length];
    if (next === undefined) return;
    const line = lineAt(mark, withKey ? -1 : event.clientY);
    choice.choose(`#note:${next}`, line - (reading?.getBoundingClientRect().top ?? 0));
    const note = choice.noteOf(choice.quote);
    if (!wide) onceLaidOut(note, () => unlessPressedAgain(event, () => revealNote(note, line)));
    if (withKey) note?.focus({ preventScroll: wide });
  }

  /** Takes the choice back; the focus goes back to the quote. A link that is shown is taken back likewise. */
  function leave(): void {
    if (links.open) {
      history.pushState(null, '', location.pathname + location.search);
      choice.follow();
      reading?.focus({ preventScroll: true });
      return;
    }
    const link = linkOf(choice.quote);
    choice.clear();
    link?.focus({ preventScroll: true });
  }

  /** Closes a notice about the page itself; where there is none, takes back what is shown. */
  function closeOrLeave(): void {
    const focused = page.activeElement?.closest('.notice');
    if (!closeNotice(page, 'page') && !closeNotice(page, 'place')) leave();
    else if (focused) reading?.focus({ preventScroll: true });
  }

  const inHand = (): QuoteInHand | null =>
    choice.quote === null ? null : { quote: choice.quote, commentary: choice.noteOf(choice.quote)?.dataset.commentary };

  /** The link to the other order: from an essay the interview, from the interview the essay of the chosen quote. */
  const otherOrder = (): HTMLAnchorElement | undefined => {
    const orders = Array.from(page.querySelectorAll<HTMLAnchorElement>('.reading-orders a'));
    if (!orders[0]?.hasAttribute('aria-current')) return orders[0];
    const essays = orders.filter(({ dataset }) => dataset.commentary !== undefined);
    const chosen = inHand();
    return essays.find((link) => chosen && leadsToQuote(link, chosen)) ?? essays[0];
  };

  handleShortcuts(page, SHORTCUTS, {
    'next-quote': () => step(1),
    'previous-quote': () => step(-1),
    'next-passage': () => aids.use(({ move }) => move('passages', 1)),
    'previous-passage': () => aids.use(({ move }) => move('passages', -1)),
    'next-question': () => aids.use(({ move }) => move('questions', 1)),
    'previous-question': () => aids.use(({ move }) => move('questions', -1)),
    'other-order': () => otherOrder()?.click(),
    'link-tools': () => {
      const note = choice.noteOf(choice.quote);
      if (note) void tools.enter(note);
      else aids.use(({ passageInHand }) => tools.enter(passageInHand()));
    },
    find: offerSearch(page, facts),
    help: () => page.getElementById('page:keys')?.togglePopover(),
  });
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !page.querySelector(':popover-open, :modal')) closeOrLeave();
  });

  carryChoice(page, inHand);
  const follow = (): void => {
    choice.follow();
    arrivals.restorePlace();
    const [mark] = choice.marksOf(choice.quote);
    const show = (): void => {
      if (arrivals.isNew) arriveAt(mark ?? page.querySelector(':target'));
      // Whoever comes back is where they were, but never without what they had chosen.
      else if (![choice.noteOf(choice.quote), ...choice.marksOf(choice.quote)].some(isInView)) arriveAt(mark);
    };
    if (margin.isWide() || !mark) show();
    else openBelow(show, arrivalLine());
  };
  for (const event of ['popstate', 'hashchange']) window.addEventListener(event, follow);
  page.querySelector('.notice > button')?.addEventListener('click', closeOrLeave);

  const layout = (): void => {
    margin.measure();
    choice.arrange();
    aids.measure();
  };
  const aids = offerReadingAids({ page, reading, choice, isWide: margin.isWide, layout }, arrivals.isNew);
  new ResizeObserver(layout).observe(reading);

  follow();
  // Until the page has been loaded browsers restore places, or go to the target of the address, by themselves; whoever
  // has moved by then stays there.
  if (choice.quote) {
    const again = (): void => void requestAnimationFrame(follow);
    window.addEventListener('pageshow', again, { once: true });
    for (const event of LEAVING)
      window.addEventListener(event, () => window.removeEventListener('pageshow', again), {
        once: true,
        passive: true,
      });
  }
  page.getElementById('page:pairs')?.setAttribute('media', 'not all');
  page.documentElement.classList.add('enhanced');
  void page.fonts.ready.then(() => {
    layout();
    // A frame later, so that the notes are in place before their moves are animated.
    requestAnimationFrame(() => reading.classList.add('settled'));
  });
}
