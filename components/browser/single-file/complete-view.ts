/** Puts into a view of a single file what its page has on the site and the file holds once, or not at all without scripts. */
import { linkToPassage } from '@/lib/interface/reader';
import { PASSAGE_LINK_CLASS } from '../links/passage-link';

/** Completes the view that is shown, while the others are still there to take from. */
export function completeView(view: HTMLElement, interview: HTMLElement | undefined): void {
  for (const passage of view.querySelectorAll<HTMLElement>('.passage')) passage.append(linkTo(passage));
  for (const place of view.querySelectorAll<HTMLElement>('.map-panel > [data-of]')) {
    const note = interview?.querySelector<HTMLElement>(`.note[data-quote~="${CSS.escape(place.dataset.of ?? '')}"]`);
    if (note) place.prepend(copyOf(note));
  }
  const preferences = interview?.querySelector('form.preferences');
  if (preferences) view.querySelector('form.preferences')?.replaceWith(preferences);
  // A style sheet of several views stands in the first of them.
  const head = view.ownerDocument.head;
  for (const sheet of interview?.querySelectorAll('style:not([id])') ?? []) head.append(sheet);
}

function linkTo(passage: HTMLElement): HTMLAnchorElement {
  const link = passage.ownerDocument.createElement('a');
  link.className = PASSAGE_LINK_CLASS;
  link.href = `#${passage.id}`;
  link.dataset.ownLink = '';
  link.setAttribute('aria-label', linkToPassage);
  // The tab key stops at the number of a quote that ends here.
  if (passage.querySelector('mark > a')) link.tabIndex = -1;
  return link;
}

/** A note as it is when it is chosen, without what it has among others: ids, the way to the next. */
function copyOf(note: HTMLElement): Node {
  const copy = note.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return copy;
  copy.classList.add('chosen');
  for (const element of copy.querySelectorAll('.note-steps, .notes-here')) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) {
    for (const name of ['id', 'data-note', 'data-quote', 'tabindex']) element.removeAttribute(name);
  }
  return copy;
}
