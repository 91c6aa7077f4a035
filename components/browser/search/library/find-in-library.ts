/**
 * The search of the library: answers as one types, in place of the index of people, questions and essays.
 *
 * The address holds the search and changes in place while one types. What was pressed, and how far the page was scrolled, is
 * kept with it, so that Back comes to the results as they were.
 */

import { words as WORDS } from '@/lib/interface/searching';
import { moveByArrows } from '../move-by-arrows';
import { make, textButton } from '../show-words';
import { lookFor, mend } from './ask-library';
import { type FoundList, makeFoundList } from './found-list';
import { type LeftPage, readLeft } from './left-page';
import { type LibraryState, readLibraryState, writeLibraryState } from './library-address';
import { makeLibraryFilters } from './library-filters';
import { type IndexPlace, type LibraryIndex, openIndex } from './pagefind';

/** How long typing rests before it is answered, in milliseconds: each answer may load a part of the index. */
const ANSWER_DELAY = 80;
/** How much longer it rests before it is answered what may have been meant, and what one or two letters begin. */
const GUESS_DELAY = 120;
/** How much longer it rests before the rest of an answer is loaded: many a word ends there, and more words follow. */
const REST_DELAY = 300;
/** A word of which one or two letters are there: more will come, in scripts that write words in letters. */
const BEGUN =
  /(?<![\p{L}\p{M}\p{N}])(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}][\p{L}\p{N}]?$/u;
/** How long it rests before the address follows it: browsers refuse too many changes of it. */
const ADDRESS_DELAY = 400;

/** Starts the search on the page that has its form. */
export function findInLibrary(page: Document): void {
  const section = page.querySelector<HTMLElement>('.library-find');
  const form = section?.querySelector('form');
  const field = form?.querySelector('input');
  const contents = page.querySelector<HTMLElement>('.library-index');
  if (!section || !form || !field || !contents) return;
  const place = placeOf(section.dataset);
  const filters = makeLibraryFilters(page, () => look({ isTyped: false }));
  const status = make(page, 'p', 'find-status');
  status.setAttribute('role', 'status');
  const results = make(page, 'div', 'find-results');
  filters.element.hidden = true;
  section.append(filters.element, status, results);

  let opening: Promise<LibraryIndex> | undefined;
  /** Counts questions: what answers an earlier one comes too late. */
  let turn = 0;
  let list: FoundList | null = null;
  let waiting = 0;
  let following = 0;

  const open = (): Promise<LibraryIndex> => {
    opening ??= openIndex(place);
    return opening;
  };
  /** Loads what every search needs. Never rejects: the next search tries again, and says so where it fails. */
  const prepare = async (): Promise<void> => {
    await open().catch(() => {
      opening = undefined;
    });
  };
  const stateOf = (): LibraryState => ({ query: field.value.trim(), filters: filters.values });
  const say = (words: string): void => {
    // What is said already is not announced again.
    if (status.textContent !== words) status.textContent = words;
  };

  /**
   * Shows the answer to what stands in the field, unless something else was asked meanwhile. Never rejects.
   *
   * @param isTyped whether more may be typed: what costs more waits for it
   */
  const answer = async (isTyped: boolean): Promise<void> => {
    turn += 1;
    const own = turn;
    const state = stateOf();
    const sayNow = (words: string): void => {
      if (own === turn) say(words);
    };
    contents.hidden = state.query !== '';
    // Without a search there is nothing to filter; and nothing moves when the page's script comes.
    filters.element.hidden = state.query === '';
    if (state.query === '') {
      list = null;
      say('');
      results.replaceChildren();
      return;
    }
    try {
      if (opening === undefined) say(WORDS.searching);
      const index = await open();
      const looking = await lookFor(index, state);
      const found = await looking.first();
      if (own !== turn) return;
      const isNothing = found.length === 0 && looking.left === 0;
      if (!isNothing) showList(makeFoundList(page, looking, found, state.query, sayNow));
      const pause = isNothing ? GUESS_DELAY : REST_DELAY;
      if (isTyped) await new Promise((resolve) => setTimeout(resolve, pause));
      if (own !== turn || stateOf().query !== state.query) return;
      if (isNothing) await showInstead(index, state, () => own === turn);
      else await list?.addRest();
    } catch {
      if (own !== turn) return;
      opening = undefined;
      contents.hidden = false;
      say(WORDS.notLoaded);
      results.replaceChildren();
    }
  };

  function showList(shown: FoundList): void {
    list = shown;
    results.replaceChildren(...shown.elements);
  }

  /** Where nothing was found: shows what was likely meant, or what to look for instead, while `isAsked`. */
  async function showInstead(index: LibraryIndex, state: LibraryState, isAsked: () => boolean): Promise<void> {
    const { query } = state;
    const { query: other, words } = await mend(place, query).catch(() => ({ query: null, words: [] }));
    if (other !== null) {
      const looking = await lookFor(index, { ...state, query: other });
      const found = await looking.first();
      if (!isAsked()) return;
      if (found.length > 0) {
        const sayInstead = (count: string) => {
          if (isAsked()) say(WORDS.foundInstead(query, other, count));
        };
        const shown = makeFoundList(page, looking, found, other, sayInstead);
        showList(shown);
        await shown.addRest();
        return;
      }
    }
    const ways: HTMLElement[] = [];
    for (const word of words) {
      const { left } = await lookFor(index, { ...state, query: word });
      if (left > 0) ways.push(textButton(page, word, () => ask({ ...state, query: word })));
    }
    if (Object.values(state.filters).some((value) => value !== '')) {
      ways.push(textButton(page, WORDS.unfiltered, () => ask({ ...readLibraryState(''), query })));
    }
    if (!isAsked()) return;
    const paragraph = make(page, 'p', 'find-instead', ways.length > 0 ? WORDS.lookFor : WORDS.fewerWords);
    paragraph.append(...ways);
    list = null;
    say(WORDS.nothing(query));
    results.replaceChildren(paragraph);
  }

  function set(state: LibraryState): void {
    if (field) field.value = state.query;
    filters.set(state.filters);
  }

  function ask(state: LibraryState): void {
    set(state);
    field?.focus();
    look({ isTyped: false });
  }

  function putInAddress(): void {
    clearTimeout(following);
    const search = writeLibraryState(stateOf());
    if (search !== location.search) history.replaceState(null, '', location.pathname + search);
  }

  /** Answers what stands in the field: soon where it is typed, and may be typed on; else at once. */
  function look({ isTyped }: { isTyped: boolean }): void {
    clearTimeout(waiting);
    clearTimeout(following);
    const delay = BEGUN.test(stateOf().query) ? ANSWER_DELAY + GUESS_DELAY : ANSWER_DELAY;
    waiting = window.setTimeout(() => void answer(isTyped), isTyped ? delay : 0);
    following = window.setTimeout(putInAddress, ADDRESS_DELAY);
  }

  /** Shows what the address holds, as it was left. */
  const follow = async (): Promise<void> => {
    const left = readLeft(history.state);
    set(readLibraryState(location.search));
    const asked = writeLibraryState(stateOf());
    await answer(false);
    // Whoever types on, or filters, by then has left those results.
    if (!left || writeLibraryState(stateOf()) !== asked) return;
    while (list?.hasMore && list.links < left.links && (await list.addMore()));
    results.querySelectorAll('a')[left.pressed]?.focus({ preventScroll: true });
    scrollTo(0, left.scroll);
  };

  results.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    putInAddress();
    const links = Array.from(results.querySelectorAll('a'));
    const left: LeftPage = { links: links.length, pressed: links.indexOf(link), scroll: scrollY };
    history.replaceState(left, '');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    look({ isTyped: false });
    putInAddress();
  });
  field.addEventListener('focus', () => void prepare());
  field.addEventListener('input', () => look({ isTyped: true }));
  moveByArrows(section, field);
  window.addEventListener('popstate', () => void follow());
  if (location.search !== '') {
    // The results are not there yet when a browser would scroll to where they were left.
    history.scrollRestoration = 'manual';
    void follow();
  } else if (field.value !== '') look({ isTyped: false });
  // The page is there to be searched: somebody who types is not to wait for it.
  else whenIdle(() => void prepare());
}

/** How long a browser that has other things to do may be waited for, in milliseconds. */
const LONGEST_WAIT = 2_000;

/** Calls back once the browser has nothing else to do, and after a while in any case. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: LONGEST_WAIT });
  else setTimeout(then);
}

function placeOf({ index = '', recent, outdated = '[]' }: DOMStringMap): IndexPlace {
  const slugs: string[] = JSON.parse(outdated);
  return { folders: recent === undefined ? [index] : [index, recent], outdated: slugs };
}
