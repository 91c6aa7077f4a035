/** The outline where it is a panel: it gives way to what was chosen in it. */

/** Closes the panel when one of its links is followed. */
export function closeOutlineOnChoice(page: Document): void {
  const outline = page.querySelector<HTMLElement>('.outline');
  outline?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) outline.hidePopover();
  });
  // One may have been followed before anybody watched: it has the focus still.
  const focused = outline?.querySelector<HTMLAnchorElement>('a:focus');
  if (focused && focused.hash === location.hash && outline?.matches(':popover-open')) outline.hidePopover();
}
