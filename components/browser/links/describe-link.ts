/** What a reader is told of a link that does not simply lead to its words. Pure: nothing here knows the page. */
import type { AbsentQuote, LinkPast } from '@/lib/edition';
import type { ParsedLink } from '@/lib/links/read';
import type { DiffPart } from '@/lib/links/read/compare-words';
import type { Resolution } from '@/lib/links/read/resolve';
import { essayAddress, interviewAddress } from '../../../lib/site/addresses';
import type { EditionFacts } from './edition-facts';
import { describeNotLoaded } from './not-loaded';

/** A notice. All of it is text; addresses are made by us, of ids that a link can hold. */
export interface Notice {
  /** Plain sentences. */
  readonly says: string;
  /** Words as they were and are. */
  readonly diff?: readonly DiffPart[];
  /** Words as they were, and who said or wrote them. */
  readonly words?: { readonly text: string; readonly by: string | undefined };
  /** The way on. */
  readonly ways: readonly { readonly title: string; readonly address: string }[];
  /** What may help: looking again, or loading the page anew. */
  readonly retry?: 'look' | 'load';
}

/** What a link was to. */
export type LinkedThing = 'words' | 'passage';

const ALL_OF_IT = 'Here is the whole interview.';

/** The notice for a resolved link; null where its words stand as they stood. */
export function describeResolution(resolution: Resolution, what: LinkedThing, facts: EditionFacts): Notice | null {
  const its = what === 'words' ? 'The words that this link leads to' : 'The passage that this link leads to';
  const have = what === 'words' ? 'have' : 'has';
  switch (resolution.status) {
    case 'exact':
      return null;
    case 'moved':
      return { says: `${its} ${have} moved since the link was made. They are marked where they stand now.`, ways: [] };
    case 'changed':
      return {
        says: `${its} ${have} been changed since the link was made. Struck through is what was there then, underlined what was put in.`,
        diff: resolution.diff,
        ways: [],
      };
    case 'gone': {
      const place = resolution.after ?? resolution.before;
      return {
        says: `${its} ${have} been taken out of the interview since the link was made. This is what was there:`,
        words: { text: resolution.was, by: facts.people.find(({ id }) => id === resolution.speaker)?.name },
        ways: place === null ? [] : [{ title: 'Where that stood', address: `#${encodeURIComponent(place)}` }],
      };
    }
    case 'unknown':
      return {
        says: `This link fits nothing that this interview says or is known to have said. It may have been mistyped or cut off, or made for another text. ${ALL_OF_IT}`,
        ways: [],
      };
  }
}

/** The notice for a link to a quote or note that the page does not have. */
export function describeQuote(quote: AbsentQuote | undefined, facts: EditionFacts): Notice {
  if (!quote) {
    return {
      says: `This link names a quote that no essay on this interview has or is known to have had. It may have been mistyped or cut off. ${ALL_OF_IT}`,
      ways: [],
    };
  }
  const essay = facts.essays.find(({ slug }) => slug === quote.commentary);
  return {
    says: quote.retired
      ? 'The quote that this link leads to has been taken out of its essay since the link was made. This is what it was:'
      : 'The quote that this link leads to has no place of its own in the interview as it is now. This is what the essay quotes:',
    words: { text: quote.text, by: essay?.title },
    ways: essay ? [{ title: 'The essay', address: essayAddress(facts.slug, essay.slug) }] : [],
  };
}

/** The notice for what is no link at all. */
export function describeMalformed(reason: string): Notice {
  return { says: `${reason} ${ALL_OF_IT}`, ways: [] };
}

/** The notice for a link that does not fit, while what was before cannot be had. */
export const PAST_NOT_LOADED: Notice = {
  says: 'This link does not fit the interview as it is now, and what it was before could not be loaded. The connection may be gone.',
  ways: [],
  retry: 'look',
};

/** The notice for a link that does not fit, while the script that finds out why cannot be had. */
export const RESOLVER_NOT_LOADED: Notice = {
  says: `This link does not fit the interview as it is now. ${describeNotLoaded('The script that finds out why')}`,
  ways: [],
  retry: 'load',
};

/** The notice for a link that does not fit, while the page is from before the latest corrections, or from after them. */
export const PAGE_NOT_CURRENT: Notice = {
  says: 'This link does not fit the interview as it stands on this page. The interview has been corrected in the meantime; the page as it is now knows more.',
  ways: [],
  retry: 'load',
};

/** The notice for a link to words on a page that shows others than were published. */
export const PAGE_TRANSLATED: Notice = {
  says: 'The browser has translated this page, or an extension has changed its words, so the words that this link leads to cannot be marked. They are in the passage that is shown. Have the original shown, and load it again to see them.',
  ways: [],
  retry: 'load',
};

/** The notice, on the page of an essay, for a link to something that it does not hold. */
export function describeElsewhere(link: ParsedLink, fragment: string, facts: EditionFacts): Notice {
  if (link.kind === 'malformed') return { says: `${link.reason} Here is the whole essay.`, ways: [] };
  return {
    says: 'This link leads to a place that is not in this essay. It may be in the interview.',
    ways: [{ title: 'Look for it in the interview', address: `${interviewAddress(facts.slug)}#${fragment}` }],
  };
}

/** The quote of that id among those without a note. */
export function absentQuote({ absentQuotes }: LinkPast, id: string): AbsentQuote | undefined {
  return absentQuotes.find((quote) => quote.id === id);
}
