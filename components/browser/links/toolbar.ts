/** The toolbar as a widget: where it stands, its keys, and its buttons; what they do is for others to say. */
import { type Box, placeToolbar } from './place-toolbar';
import { isTool, type Tool } from './tools';

/** What a toolbar tells of. */
export interface ToolbarEvents {
  /** A button was pressed. */
  chosen(tool: Tool, button: HTMLButtonElement): void;
  /** Escape or Tab leads out of it. */
  left(how: 'escape' | 'tab'): void;
}

/** A toolbar of a page. */
export interface Toolbar {
  readonly shown: boolean;
  /** Whether the focus, or some element, is in it. */
  holds(element: Element | null): boolean;
  /** Shows it beside some lines (boxes of the window), none of its buttons marked as done. */
  show(lines: readonly Box[], side: 'above' | 'below'): void;
  hide(): void;
  /** Moves the focus to its first button. */
  focus(): void;
}

/** The toolbar in `element`. Arrow keys, Home and End move among its buttons. */
export function createToolbar(element: HTMLElement, events: ToolbarEvents): Toolbar {
  const page = element.ownerDocument;
  const all = Array.from(element.querySelectorAll('button'));
  const buttons = (): HTMLButtonElement[] => all.filter(({ hidden }) => !hidden);

  const move = (to: HTMLButtonElement | undefined): void => {
    for (const button of all) button.tabIndex = button === to ? 0 : -1;
    to?.focus({ preventScroll: true });
  };

  element.addEventListener('keydown', (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const here = buttons();
    const now = here.findIndex((button) => button.matches(':focus'));
    const steps: Readonly<Record<string, number>> = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    if (step !== undefined) move(here.at(step === here.length ? 0 : step));
    else if (event.key === 'Tab') events.left('tab');
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // Pressing a button must not take the selection away.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button && isTool(button.dataset.tool)) events.chosen(button.dataset.tool, button);
  });
  // Before anything else on the page takes the key for its own.
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || element.hidden || page.querySelector(':modal, :popover-open')) return;
      event.preventDefault();
      event.stopPropagation();
      events.left('escape');
    },
    { capture: true },
  );

  return {
    get shown() {
      return !element.hidden;
    },
    holds: (other) => element.contains(other),
    show(lines, side) {
      for (const button of all) button.classList.remove('done');
      if (!element.contains(page.activeElement))
        for (const [index, button] of buttons().entries()) button.tabIndex = index === 0 ? 0 : -1;
      element.hidden = false;
      const { clientWidth: right, clientHeight: bottom } = page.documentElement;
      const bar = page.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
      const { width, height } = element.getBoundingClientRect();
      const { left, top } = placeToolbar(
        lines,
        { width, height },
        { left: 0, top: Math.max(0, bar), right, bottom },
        side,
      );
      element.style.setProperty('--left', `${Math.round(left + window.scrollX)}px`);
      element.style.setProperty('--top', `${Math.round(top + window.scrollY)}px`);
    },
    hide() {
      element.hidden = true;
    },
    focus: () => move(buttons()[0]),
  };
}
