/** A quote that was chosen in one order stays chosen in the others. */

/** The chosen quote. */
export interface QuoteInHand {
  readonly quote: string;
  /** Slug of the essay that it is quoted in. */
  readonly commentary: string | undefined;
}

/** Whether the page that a link leads to has the quote: interview and map have every one, an essay its own. */
export function leadsToQuote(link: HTMLAnchorElement, { commentary }: QuoteInHand): boolean {
  return [undefined, commentary].includes(link.dataset.commentary);
}

/** Has the links of the bar to other orders name the chosen quote when they are followed. */
export function carryChoice(page: Document, inHand: () => QuoteInHand | null): void {
  page.querySelector('.reading-orders')?.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const chosen = inHand();
    if (link) link.hash = chosen && leadsToQuote(link, chosen) ? `#quote:${chosen.quote}` : '';
  });
}
