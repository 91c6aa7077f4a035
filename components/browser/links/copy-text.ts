/** Putting text on the clipboard, or at hand where the browser refuses. */

/** A text, and the same with its markup where other programs may want that. */
export interface Copy {
  readonly plain: string;
  readonly html?: string;
}

/**
 * Copies. Where the clipboard is denied, a dialog shows the text, selected, to be copied by hand; then this ends when
 * that is closed.
 *
 * @returns whether it is on the clipboard
 */
export async function copyText(page: Document, { plain, html }: Copy): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(plain);
    else await navigator.clipboard.write([itemOf(plain, html)]);
    return true;
  } catch {
    await offerByHand(page, plain);
    return false;
  }
}

function itemOf(plain: string, html: string): ClipboardItem {
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  return new ClipboardItem({ 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') });
}

function offerByHand(page: Document, text: string): Promise<void> {
  const dialog = page.querySelector<HTMLDialogElement>('[id="page:by-hand"]');
  const field = dialog?.querySelector('textarea');
  if (!dialog || !field) return Promise.resolve();
  field.value = text;
  dialog.showModal();
  field.focus();
  field.select();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(), { once: true }));
}
