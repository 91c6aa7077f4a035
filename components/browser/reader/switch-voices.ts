/** Shows and hides the notes and marks of single essays. */

/**
 * Obeys the switches. A mark stays as long as one of its quotes is shown. `changed` is called after each change, for the
 * margin to be arranged anew.
 */
export function switchVoices(page: Document, reading: HTMLElement, changed: () => void): void {
  const switches = page.querySelector<HTMLFieldSetElement>('.voices');
  if (!switches) return;
  const apply = (): void => {
    const inputs = Array.from(switches.querySelectorAll<HTMLInputElement>('input'));
    const shown = new Set(inputs.filter(({ checked }) => checked).map(({ value }) => value));
    const quotes = new Set<string>();
    for (const note of reading.querySelectorAll<HTMLElement>('.note[data-commentary]')) {
      const { commentary = '', quote = '' } = note.dataset;
      note.classList.toggle('muted', !shown.has(commentary));
      if (shown.has(commentary)) for (const each of quote.split(' ')) quotes.add(each);
    }
    for (const mark of reading.querySelectorAll<HTMLElement>('mark[data-quotes]')) {
      const here = mark.dataset.quotes?.split(' ') ?? [];
      mark.classList.toggle('muted', !here.some((quote) => quotes.has(quote)));
    }
    changed();
  };
  switches.addEventListener('change', apply);
  // One may have been pressed before anybody watched.
  if (switches.querySelector('input:not(:checked)')) apply();
}
