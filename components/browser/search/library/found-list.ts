/** The list of what was found, with a way to more of it. */

import { words as WORDS } from '@/lib/interface/searching';
import { make, textButton } from '../show-words';
import { countPlaces, type FoundRecord, type Looking } from './ask-library';
import { foundElement } from './show-found';

/** A list that grows. */
export interface FoundList {
  readonly elements: readonly HTMLElement[];
  /** How many links are listed. */
  readonly links: number;
  readonly hasMore: boolean;
  /** Lists the next ones, and says whether they could be loaded. Never rejects: where they could not, readers are told. */
  addMore(): Promise<boolean>;
  /** The same for those that belong to the first answer. */
  addRest(): Promise<boolean>;
}

/**
 * Makes the list of what is found for a query.
 *
 * @param first what was found already; none where there may still be something
 * @param say is told how many places there are, whenever that changes
 */
export function makeFoundList(
  page: Document,
  looking: Looking,
  first: readonly FoundRecord[],
  query: string,
  say: (count: string) => void,
): FoundList {
  const list = make(page, 'ol', 'find-places');
  let links = 0;
  let last: FoundRecord | undefined;
  const more = textButton(page, WORDS.more, async () => {
    const { length } = list.children;
    await addMore();
    list.children[length]?.querySelector('a')?.focus();
  });
  more.classList.add('find-more');

  const add = (found: readonly FoundRecord[]): void => {
    for (const each of found) {
      list.append(foundElement(page, each, query, last));
      last = each;
    }
    links += countPlaces(found);
    const isWhole = looking.left === 0;
    more.hidden = isWhole;
    more.textContent = links > 0 ? WORDS.more : WORDS.lookFurther;
    if (links > 0) say(isWhole ? WORDS.found(links) : WORDS.foundSoFar(links));
    else say(isWhole ? WORDS.nothing(query) : WORDS.nothingYet(query));
  };
  /** The ones that are on their way: pressed twice, the next ones come once. */
  let coming: Promise<boolean> | undefined;
  const load = async (find: () => Promise<readonly FoundRecord[]>): Promise<boolean> => {
    try {
      add(await find());
      return true;
    } catch {
      say(WORDS.moreNotLoaded);
      return false;
    } finally {
      coming = undefined;
    }
  };
  const come = (find: () => Promise<readonly FoundRecord[]>): Promise<boolean> => {
    coming ??= load(find);
    return coming;
  };
  const addMore = (): Promise<boolean> => come(looking.next);
  add(first);
  return {
    elements: [list, more],
    get links() {
      return links;
    },
    get hasMore() {
      return !more.hidden;
    },
    addMore,
    addRest: () => come(looking.rest),
  };
}
