/** Lets the browser's own search find the notes that a narrow page keeps closed. */

/**
 * Closes every note but the chosen one in a way that the browser's search can open (`hidden="until-found"`), as long as
 * the page is narrow. `opened` is told the quote whose note was found.
 */
export interface FindableNotes {
  /** Closes and opens notes: all of them open where the margin shows them. */
  update(wide: boolean, chosen: HTMLElement | null): void;
}

/** Watches the notes of `reading`. */
export function makeNotesFindable(reading: HTMLElement, opened: (quote: string) => void): FindableNotes {
  const notes = Array.from(reading.querySelectorAll<HTMLElement>('.note[data-quote]'));
  reading.addEventListener('beforematch', ({ target }) => {
    const note = target instanceof Element ? target.closest<HTMLElement>('.note') : null;
    if (note?.dataset.quote) opened(note.dataset.quote);
  });
  return {
    update(wide, chosen) {
      for (const note of notes) {
        const open = wide || note === chosen;
        if (open === note.hasAttribute('hidden')) {
          if (open) note.removeAttribute('hidden');
          else note.setAttribute('hidden', 'until-found');
        }
      }
    },
  };
}
