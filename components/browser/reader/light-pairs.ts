/** Lights a quote and its note while either is pointed at or has the focus, with a line that ties them in the margin. */
import type { Choice } from './choice';

/** Where the line meets a line of text and the head of a note, in pixels below their tops. */
const BELOW_TOP = 14;

/** Watches what is pointed at and focused in `reading`. Costs two layouts when another pair is lit, and nothing else. */
export function lightPairs(reading: HTMLElement, choice: Choice, isWide: () => boolean): void {
  const leader = reading.ownerDocument.createElement('span');
  leader.className = 'leader';
  leader.hidden = true;
  reading.append(leader);
  let lit: readonly Element[] = [];
  let now = '';

  const light = (quotes: readonly string[]): void => {
    if (quotes.join(' ') === now) return;
    now = quotes.join(' ');
    for (const element of lit) element.classList.remove('lit');
    const note = choice.noteOf(quotes[0] ?? null);
    const marks = note?.classList.contains('muted') ? [] : quotes.flatMap((quote) => choice.marksOf(quote));
    lit = note && marks.length > 0 ? [note, ...marks] : [];
    for (const element of lit) element.classList.add('lit');
    const [mark] = marks;
    leader.hidden = !(note && mark && isWide()) || note.classList.contains('chosen');
    if (note && mark && !leader.hidden) tie(mark, note);
  };

  /** Draws the line from the side of the text to the head of the note. */
  const tie = (mark: HTMLElement, note: HTMLElement): void => {
    const origin = reading.getBoundingClientRect();
    const from = (mark.getClientRects()[0]?.top ?? 0) - origin.top + BELOW_TOP;
    const { top, left, right } = note.getBoundingClientRect();
    const to = top - origin.top + BELOW_TOP;
    const { style } = leader;
    style.top = `${Math.min(from, to)}px`;
    style.height = `${Math.abs(to - from)}px`;
    style.width = `${left > origin.right ? left - origin.right : origin.left - right}px`;
    leader.classList.toggle('rising', to < from);
  };

  for (const event of ['pointerover', 'focusin'] as const)
    reading.addEventListener(event, ({ target }) => light(quotesAt(target)));
  for (const event of ['pointerleave', 'focusout'] as const) reading.addEventListener(event, () => light([]));
  // The pointer may rest on one already when this comes.
  light(quotesAt([...reading.querySelectorAll(':hover')].at(-1) ?? null));
}

/** Ids of the quotes that something in the text or in a note stands for: of words that several quote, the shortest. */
function quotesAt(target: EventTarget | null): string[] {
  const element =
    target instanceof Element ? target.closest<HTMLElement>('mark[data-quotes], [data-of], .note[data-quote]') : null;
  const { quotes, of, quote } = element?.dataset ?? {};
  return quotes?.split(' ').slice(0, 1) ?? of?.split(' ') ?? quote?.split(' ') ?? [];
}
