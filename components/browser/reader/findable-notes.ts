/** Lets the browser's own search find the notes that a narrow page keeps closed. */

/**
 * Closes every note but the chosen one in a way that the browser's search can open (`hidden="until-found"`), as long as
 * the page is narrow. `found` is told the quote whose note was found.
 */
export interface FindableNotes {
  /** Closes and opens notes: all of them open where the margin shows them. */
  update(wide: boolean, chosen: HTMLElement | null): void;
}

/** Watches the notes of `reading`. */
export function makeNotesFindable(reading: HTMLElement, found: (quote: string) => void): FindableNotes {
  reading.addEventListener('beforematch', ({ target }) => {
    const note = target instanceof Element ? target.closest<HTMLElement>('.note') : null;
    if (note?.dataset.quote) found(note.dataset.quote);
  });
  const show = (note: HTMLElement, open: boolean): void => {
    if (open) note.removeAttribute('hidden');
    else note.setAttribute('hidden', 'until-found');
  };
  let allOpen: boolean | null = null;
  let opened: HTMLElement | null = null;
  return {
    update(wide, chosen) {
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
