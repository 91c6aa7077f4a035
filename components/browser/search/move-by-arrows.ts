/** Arrow keys in a list of results. */

/** Moves the focus with the arrow keys from the field to the results of a panel, from one to the next, and back. */
export function moveByArrows(panel: HTMLElement, field: HTMLElement): void {
  panel.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.target instanceof HTMLSelectElement) return;
    const stops = [field, ...panel.querySelectorAll<HTMLElement>('a, .find-more:not([hidden])')];
    const now = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
    if (now < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(now + step, stops.length - 1))]?.focus();
  });
}
