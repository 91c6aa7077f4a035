/** Notices when the address holds a link that is more than the id of something on the page, and has it opened. */
import { linkScript } from '@/lib/interface/notices';
import { revealLine } from '../reader/scrolling';
import type { EditionFacts } from './edition-facts';
import { fragmentId } from './fragment-id';
import { isLinkShown, unhighlight } from './highlight-words';
import { closeNotice, sayNotLoaded } from './notice';

/** The link in the address. */
export interface FollowedLinks {
  /** True while words of a link are shown, or something is said of one. */
  readonly open: boolean;
  /**
   * Looks at the address again. `known` tells whether something that is no element's id (a chosen quote, say) answers to
   * it; `arriving`, whether the reader comes there for the first time, and is to be brought to the words.
   */
  follow(known: boolean, arriving: boolean): void;
}

/** Follows the links to the page of `reading`. */
export function followLinks(reading: HTMLElement, facts: EditionFacts): FollowedLinks {
  const page = reading.ownerDocument;
  let followed = '';

  return {
    get open() {
      return isLinkShown(page);
    },
    follow(known, arriving) {
      const fragment = location.hash;
      if (fragment === followed) return;
      followed = fragment;
      unhighlight(page);
      closeNotice(page, 'link');
      if (fragment === '' || known || namesElement(page, fragment)) return;
      import('./open-link')
        .then(({ openLink }) =>
          openLink(reading, facts, {
            fragment,
            isCurrent: () => location.hash === fragment && followed === fragment,
            reveal: (words, covered) => {
              if (arriving) revealLine(words, covered);
            },
          }),
        )
        .catch(() => {
          if (followed !== fragment) return;
          page.documentElement.dataset.linked = '';
          sayNotLoaded(page, 'link', linkScript);
        });
    },
  };
}

function namesElement(page: Document, fragment: string): boolean {
  return page.getElementById(fragment.slice(1)) !== null || page.getElementById(fragmentId(fragment)) !== null;
}
