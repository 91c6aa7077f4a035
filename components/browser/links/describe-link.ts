/** What a reader is told of a link that does not simply lead to its words. Pure: nothing here knows the page. */

import type { AbsentQuote, LinkPast } from '@/lib/edition';
import * as say from '@/lib/interface/arriving';
import { notLoaded } from '@/lib/interface/notices';
import type { ParsedLink } from '@/lib/links/read';
import type { DiffPart } from '@/lib/links/read/compare-words';
import type { Resolution } from '@/lib/links/read/resolve';
import { essayAddress, interviewAddress } from '../../../lib/site/addresses';
import type { EditionFacts } from './edition-facts';

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

/** The notice for a resolved link; null where its words stand as they stood. */
export function describeResolution(resolution: Resolution, what: say.LinkedThing, facts: EditionFacts): Notice | null {
  switch (resolution.status) {
    case 'exact':
      return null;
    case 'moved':
      return { says: say.moved(what), ways: [] };
    case 'changed':
      return { says: say.changed(what), diff: resolution.diff, ways: [] };
    case 'gone': {
      const place = resolution.after ?? resolution.before;
      return {
        says: say.gone(what),
        words: { text: resolution.was, by: facts.people.find(({ id }) => id === resolution.speaker)?.name },
        ways: place === null ? [] : [{ title: say.whereItStood, address: `#${encodeURIComponent(place)}` }],
      };
    }
    case 'unknown':
      return { says: say.fitsNothing, ways: [] };
  }
}

/** The notice for a link to a quote or note that the page does not have. */
export function describeQuote(quote: AbsentQuote | undefined, facts: EditionFacts): Notice {
  if (!quote) {
    return { says: say.noSuchQuote, ways: [] };
  }
  const essay = facts.essays.find(({ slug }) => slug === quote.commentary);
  return {
    says: quote.retired ? say.quoteRetired : say.quoteWithoutPlace,
    words: { text: quote.text, by: essay?.title },
    ways: essay ? [{ title: say.theEssay, address: essayAddress(facts.slug, essay.slug) }] : [],
  };
}

/** The notice for what is no link at all. */
export function describeMalformed(reason: string): Notice {
  return { says: reason + say.betweenSentences + say.wholeInterview, ways: [] };
}

/** The notice for a link that does not fit, while what was before cannot be had. */
export const PAST_NOT_LOADED: Notice = {
  says: say.pastNotLoaded,
  ways: [],
  retry: 'look',
};

/** The notice for a link that does not fit, while the script that finds out why cannot be had. */
export const RESOLVER_NOT_LOADED: Notice = {
  says: say.doesNotFit + say.betweenSentences + notLoaded(say.resolverScript),
  ways: [],
  retry: 'load',
};

/** The notice for a link that does not fit, while the page is from before the latest corrections, or from after them. */
export const PAGE_NOT_CURRENT: Notice = {
  says: say.pageNotCurrent,
  ways: [],
  retry: 'load',
};

/** The notice for a link to words on a page that shows others than were published. */
export const PAGE_TRANSLATED: Notice = {
  says: say.pageTranslated,
  ways: [],
  retry: 'load',
};

/** The notice, on the page of an essay, for a link to something that it does not hold. */
export function describeElsewhere(link: ParsedLink, fragment: string, facts: EditionFacts): Notice {
  if (link.kind === 'malformed') return { says: link.reason + say.betweenSentences + say.wholeEssay, ways: [] };
  return {
    says: say.notInEssay,
    ways: [{ title: say.lookInInterview, address: `${interviewAddress(facts.slug)}#${fragment}` }],
  };
}

/** The quote of that id among those without a note. */
export function absentQuote({ absentQuotes }: LinkPast, id: string): AbsentQuote | undefined {
  return absentQuotes.find((quote) => quote.id === id);
}
