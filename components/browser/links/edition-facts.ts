/** What the scripts of a page know of its edition, to name it in quotations and citations. */
import type { Edition } from '@/lib/edition';

/** Somebody who speaks. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Edition['speakers'][number]['role'];
}

/** Id of the element that holds the facts as JSON. */
export const FACTS_ID = 'page:facts';

/** The facts of an edition, small enough to go with every page. */
export interface EditionFacts {
  /** Name of the edition in addresses. */
  readonly slug: string;
  readonly title: string;
  readonly outlet: string | undefined;
  readonly show: string | undefined;
  /** Day of publication, YYYY-MM-DD. */
  readonly date: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly people: readonly Person[];
  /** See `textCheck`: of the interview as it was published, by which a translation by the browser is told from it. */
  readonly text: string;
  /** The essays, as a reader is told of them. */
  readonly essays: readonly { readonly slug: string; readonly title: string }[];
}

/** The facts that the page holds: as `EditionFactsData` of the same build wrote them. */
export function readFacts(page: Document): EditionFacts {
  return JSON.parse(page.getElementById(FACTS_ID)?.textContent ?? '');
}
