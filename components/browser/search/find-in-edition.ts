/**
 * The search of an edition: answers as one types, in a panel that does not cover what it leads to.
 *
 * The address holds the search. It changes in place while one types; a result is a link that adds its place to it, so that
 * Back comes to the results as they were.
 */
import { type EditionSearch, type Hit, searchEdition } from '@/lib/formats/search/search-edition';
import type { Searchable } from '@/lib/formats/search/searchable-types';
import { essayAddress, interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import { inPageLanguage } from '../in-page-language';
import type { EditionFacts } from '../links/edition-facts';
import { fetchSearchable } from './fetch-searchable';
import { type FindState, readBlock, readFind, writeFind } from './find-address';
import { filtersOf, makeFilters } from './find-filters';
import { moveByArrows } from './move-by-arrows';
import { answerElements, describeAnswer, type Shown } from './show-answer';
import { showTarget } from './show-target';
import { make } from './show-words';

/** How long typing rests before the address follows it, in milliseconds: browsers refuse too many changes of it. */
const ADDRESS_DELAY = 400;

/** What can be found, and what finds it. */
interface Ready {
  readonly searchable: Searchable;
  readonly search: EditionSearch;
}

/**
 * Starts the search on the page of an interview or essay.
 *
 * @param opener what had the focus before the panel was opened first
 * @param fail says that what can be found could not be loaded
 */
export function findInEdition(page: Document, facts: EditionFacts, opener: Element | null, fail: () => void): void {
  const panel = page.getElementById('page:find');
  const field = panel?.querySelector('input');
  if (!panel || !field) return;
  const filters = makeFilters(page, facts, () => look());
  const status = make(page, 'p', 'find-status');
  status.setAttribute('role', 'status');
  const results = make(page, 'div', 'find-results');
  const library = panel.querySelector<HTMLAnchorElement>('.find-library');
  panel.append(filters.element, status, results);

  let loading: Promise<Ready> | undefined;
  let timer = 0;
  let givesBack = opener;
  /** True while the panel gives way to what one of its results leads to. */
  let givesWay = false;

  const stateOf = (): FindState => ({ query: field.value, ...filters.values });
  const load = (): Promise<Ready> => {
    loading ??= fetchSearchable(facts.slug)
      .then(async (searchable) => ({ searchable, search: await searchEdition(searchable) }))
      .catch((reason: unknown) => {
        // The next time may go better.
        loading = undefined;
        throw reason;
      });
    return loading;
  };

  const addressOf = ({ searchable }: Ready, hit: Hit): string => {
    const find = stateOf();
    const interview = inPageLanguage(interviewAddress(facts.slug));
    if (hit.part === 'interview') {
      const [id = ''] = searchable.passages[hit.index] ?? [];
      return `${interview}${writeFind('', find)}#${encodeURIComponent(id)}`;
    }
    const [essay = 0, block, , , quote = ''] = searchable.paragraphs[hit.index] ?? [];
    const ownPage = inPageLanguage(essayAddress(facts.slug, searchable.essays[essay]?.[0] ?? ''));
    // On its own page a paragraph is led to itself: the quote that it belongs to may stand in another one.
    if (quote === '' || location.pathname === ownPage) return ownPage + writeFind('', find, block);
    return `${interview}${writeFind('', find)}#${quoteAnchor(encodeURIComponent(quote))}`;
  };

  const show = (ready: Ready): void => {
    const find = stateOf();
    const answer = ready.search.ask(find.query, filtersOf(find, facts));
    const shown: Shown = {
      searchable: ready.searchable,
      language: facts.language,
      addressOf: (hit) => addressOf(ready, hit),
      again(query) {
        if (query === null) filters.set({ by: '', part: '', fidelity: '' });
        else field.value = query;
        field.focus();
        look();
      },
    };
    status.textContent = describeAnswer(answer, find.query);
    // The same words can be looked for everywhere.
    if (library) library.search = find.query === '' ? '' : new URLSearchParams({ find: find.query }).toString();
    // Before there is anything new in it, as it would be laid out for that otherwise.
    results.scrollTop = 0;
    results.replaceChildren(...(status.textContent === '' ? [] : answerElements(page, answer, shown)));
  };

  const putInAddress = (find: FindState | null): void => {
    clearTimeout(timer);
    const search = writeFind(location.search, find);
    if (search !== location.search) history.replaceState(history.state, '', location.pathname + search + location.hash);
  };

  /** Answers what stands in the field. Never rejects. */
  const answer = async (): Promise<Ready | null> => {
    try {
      const ready = await load();
      show(ready);
      return ready;
    } catch {
      if (panel.matches(':popover-open')) panel.hidePopover();
      fail();
      return null;
    }
  };

  function look(): void {
    void answer();
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      // A new search is one of its own: it leads to no place yet.
      if (location.hash !== '' || readBlock(location.search) !== null) {
        history.pushState(null, '', location.pathname + writeFind(location.search, stateOf()));
      } else putInAddress(stateOf());
    }, ADDRESS_DELAY);
  }

  /** Shows what the address holds: the results, or the place that one of them leads to. */
  const follow = async (): Promise<void> => {
    const find = readFind(location.search);
    if (find === null) {
      showTarget(page, null);
      if (panel.matches(':popover-open')) panel.hidePopover();
      return;
    }
    field.value = find.query;
    filters.set(find);
    const { search } = location;
    const ready = await answer();
    // Whoever has gone on by then is not called back.
    if (ready === null || location.search !== search) return;
    const target = showTarget(page, { ...ready, query: find.query, filters: filtersOf(find, facts) });
    // On a wide page the results stay beside the text; never do they cover what they led to.
    if (!panel.matches(':popover-open')) panel.showPopover();
    if (target && covers(panel, target)) {
      givesWay = true;
      panel.hidePopover();
    } else if (!target) focusLast(results, field);
  };

  panel.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'open' && !panel.contains(page.activeElement)) givesBack = page.activeElement;
  });
  panel.addEventListener('toggle', (event) => {
    if (event.newState === 'open') {
      void load().catch(() => undefined);
      return;
    }
    if (givesWay) {
      givesWay = false;
      return;
    }
    putInAddress(null);
    showTarget(page, null);
    const { activeElement: focused } = page;
    const isLost = focused === null || focused === page.body || panel.contains(focused);
    if (isLost && givesBack instanceof HTMLElement) givesBack.focus({ preventScroll: true });
  });
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  field.addEventListener('input', look);
  results.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    clearTimeout(timer);
    const index = Array.from(results.querySelectorAll('a')).indexOf(link);
    const search = writeFind(location.search, stateOf());
    if (location.hash === '') history.replaceState({ found: index }, '', location.pathname + search);
    if (link.href === location.href) void follow();
  });
  moveByArrows(panel, field);
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.matches(':popover-open')) return;
    event.preventDefault();
    panel.hidePopover();
  });
  for (const event of ['popstate', 'hashchange']) window.addEventListener(event, () => void follow());
  if (readFind(location.search)) void follow();
  else if (field.value !== '') look();
}

/** Whether a panel stands above or below what somebody is led to, in the same columns of the window. */
function covers(panel: Element, target: Element): boolean {
  const [own, other] = [panel.getBoundingClientRect(), target.getBoundingClientRect()];
  return own.left < other.right && other.left < own.right;
}

/** Gives the focus to the result that was pressed before somebody came back, or else to the field. */
function focusLast(results: HTMLElement, field: HTMLElement): void {
  const state: unknown = history.state;
  const index = typeof state === 'object' && state !== null && 'found' in state ? Number(state.found) : -1;
  (results.querySelectorAll('a')[index] ?? field).focus();
}
