/** What the page knows before its script runs: the interviews of the library, and where the worker is. */

/** Id of the element that the tool stands in. */
export const TOOL_ID = 'page:verify';

/** An interview of the library. */
export interface OfferedInterview {
  readonly slug: string;
  readonly title: string;
  /** Address of its words. */
  readonly transcript: string;
}

/** What the tool is given. */
export interface ToolFacts {
  /** Address of the worker. */
  readonly worker: string;
  readonly interviews: readonly OfferedInterview[];
}

/** The facts that the page was built with: the element's data, and a list of interviews within it. */
export function toolFacts(place: HTMLElement): ToolFacts {
  const interviews = Array.from(place.querySelectorAll<HTMLElement>('[data-transcript]'), (item) => ({
    slug: item.dataset.slug ?? '',
    title: item.textContent ?? '',
    transcript: item.dataset.transcript ?? '',
  }));
  return { worker: place.dataset.worker ?? '', interviews };
}
