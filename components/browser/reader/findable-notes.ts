/** The notes of a narrow page: closed but open to the browser's own search, the chosen one below its quote. */

/** Closes every note but the chosen one, as long as the page is narrow. */
export interface FindableNotes {
  /**
   * Closes and opens notes: all of them open where the margin shows them. The chosen one opens below the stretch of text
   * that `mark` stands in, which need not be the one that it is written for.
   */
  update(wide: boolean, chosen: HTMLElement | null, mark: HTMLElement | undefined): void;
}

/**
 * Watches the notes of `reading`. They are closed in a way that the browser's search can open (`hidden="until-found"`);
 * `found` is told the quote whose note was found.
 */
export function makeNotesFindable(reading: HTMLElement, found: (quote: string) => void): FindableNotes {
  reading.addEventListener('beforematch', ({ target }) => {
    const note = target instanceof Element ? target.closest<HTMLElement>('.note') : null;
    const [quote] = note?.dataset.quote?.split(' ') ?? [];
    if (quote) found(quote);
  });
  const show = (note: HTMLElement, open: boolean): void => {
    if (open) note.removeAttribute('hidden');
    else note.setAttribute('hidden', 'until-found');
  };
  let allOpen: boolean | null = null;
  let opened: HTMLElement | null = null;
  /** The note that stands elsewhere, and the way back. */
  let moved: { readonly note: HTMLElement; readonly putBack: () => void } | null = null;
  const bring = (note: HTMLElement | null, stretch: Element | null | undefined): void => {
    if (moved && !(moved.note === note && stretch?.contains(note))) {
      moved.putBack();
      moved = null;
    }
    if (!note || !stretch || stretch.contains(note)) return;
    const { parentElement, nextSibling } = note;
    moved = { note, putBack: () => parentElement?.insertBefore(note, nextSibling) };
    stretch.append(note);
  };
  return {
    update(wide, chosen, mark) {
      bring(chosen, wide ? null : mark?.closest('.stretch'));
      if (wide !== allOpen) {
        // Nothing is closed as long as the page is wide from the first.
        if (!wide || allOpen !== null)
          for (const note of reading.querySelectorAll<HTMLElement>('.note[data-quote]'))
            show(note, wide || note === chosen);
      } else if (!wide && chosen !== opened) {
        if (opened) show(opened, false);
        if (chosen) show(chosen, true);
      }
      allOpen = wide;
      opened = chosen;
    },
  };
}
