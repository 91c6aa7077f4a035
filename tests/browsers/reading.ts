/** A page as a reader has it before them, in a browser of whatever kind. */
import { expect } from '@playwright/test';
import { z } from 'zod';
import type { Point, Tab } from '../support/browsers/driver';
import { faultsSoFar } from '../support/page-faults';

const point = z.object({ x: z.number(), y: z.number() });
const text = z.string().nullable();

/**
 * Waits until a check holds. One that cannot be made holds no more than one that fails: while a page gives way to the
 * next, there is none to ask.
 */
export function eventually(check: () => Promise<void>): Promise<void> {
  return expect(check).toPass({ timeout: 15_000, intervals: [50, 100, 250] });
}

/** A site's page in a window. */
export class Reading {
  readonly #tab: Tab;
  readonly #site: string;

  /** @param site address that the others are relative to */
  constructor(tab: Tab, site: string) {
    this.#tab = tab;
    this.#site = site;
  }

  get tab(): Tab {
    return this.#tab;
  }

  /** Opens a page, as one that nobody was on before. */
  async open(address: string): Promise<void> {
    await this.#tab.open('about:blank');
    await this.#tab.open(new URL(address, this.#site).href);
    await this.#tab.run(z.null(), async () => {
      await document.fonts.ready;
    });
  }

  /** Opens a page of texts, and waits until its script has taken it over. */
  async openText(address: string): Promise<void> {
    await this.open(address);
    await this.expectCount('html.enhanced', 1);
  }

  /** The address without that of the site. */
  async address(): Promise<string> {
    const href = await this.#tab.run(z.string(), () => location.href);
    return href.startsWith(this.#site) ? href.slice(this.#site.length) : href;
  }

  async expectAddress(address: string): Promise<void> {
    await eventually(async () => expect(await this.address(), 'the address').toBe(address));
  }

  /** How many elements there are for a selector. */
  count(selector: string): Promise<number> {
    return this.#tab.run(z.number(), (wanted) => document.querySelectorAll(wanted).length, selector);
  }

  async expectCount(selector: string, count: number): Promise<void> {
    await eventually(async () => expect(await this.count(selector), `elements for ${selector}`).toBe(count));
  }

  /** Waits until the page scrolls no more of itself. */
  async rest(): Promise<void> {
    await this.#tab.run(z.null(), scrollingRest);
  }

  /** The words of the first element for a selector; null where there is none. */
  words(selector: string): Promise<string | null> {
    return this.#tab.run(text, (wanted) => document.querySelector(wanted)?.textContent ?? null, selector);
  }

  /** A property of style of the first element for a selector. */
  style(selector: string, property: string): Promise<string | null> {
    return this.#tab.run(
      text,
      (wanted, name) => {
        const element = document.querySelector(wanted);
        return element && getComputedStyle(element).getPropertyValue(name);
      },
      selector,
      property,
    );
  }

  /** Presses a line of an element, once that can be reached with the mouse and has come to rest; gives where that was. */
  async press(selector: string, line = 0): Promise<Point> {
    let at: Point | null = null;
    await eventually(async () => {
      at = await this.#tab.run(point.nullable(), restingPoint, selector, line);
      expect(at, `where ${selector} can be pressed`).not.toBeNull();
    });
    const { x, y } = point.parse(at);
    await this.#tab.click({ x, y });
    return { x, y };
  }

  /** Waits until the first line of an element is in the window, and not under the bar. */
  async expectInView(selector: string): Promise<void> {
    await eventually(async () =>
      expect(await this.#tab.run(z.string(), whereInWindow, selector), `where ${selector} is`).toBe('in view'),
    );
  }

  /** The quote whose note is chosen; null where none is. */
  chosen(): Promise<string | null> {
    return this.#tab.run(
      text,
      () => document.querySelector<HTMLElement>('.note.chosen a.chosen[data-number]')?.dataset.of ?? null,
    );
  }

  /** The number of the chosen quote; null where none is. */
  chosenNumber(): Promise<string | null> {
    return this.#tab.run(
      text,
      () => document.querySelector<HTMLElement>('.note.chosen a.chosen[data-number]')?.dataset.number ?? null,
    );
  }

  async expectChosen(quote: string | null): Promise<void> {
    await eventually(async () => expect(await this.chosen(), 'the chosen quote').toBe(quote));
  }

  /** The errors of scripts, files that were not loaded, and what the page's policy refused, since it was loaded. */
  faults(): Promise<string[]> {
    return this.#tab.run(z.array(z.string()), faultsSoFar);
  }
}

/**
 * A point at the beginning of a line of an element, where it and nothing else would be pressed. Null as long as it moves;
 * what is covered or out of the window is scrolled to. It runs in a page.
 */
async function restingPoint(selector: string, line: number): Promise<Point | null> {
  const element = document.querySelector(selector);
  const before = element?.getClientRects()[line];
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const box = element?.getClientRects()[line];
  if (!element || !before || !box || before.top !== box.top || before.left !== box.left) return null;
  const at = { x: Math.round(box.left + Math.min(box.width / 2, 8)), y: Math.round(box.top + box.height / 2) };
  if (element.contains(document.elementFromPoint(at.x, at.y))) return at;
  window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
  return null;
}

/** Waits until the page has not scrolled for longer than it waits for a second press of the mouse. It runs in a page. */
async function scrollingRest(): Promise<null> {
  const rest = 600;
  let at = scrollY;
  let since = performance.now();
  while (performance.now() - since < rest) {
    await new Promise(requestAnimationFrame);
    if (scrollY !== at) since = performance.now();
    at = scrollY;
  }
  return null;
}

/** Where the first line of an element is, in words. It runs in a page. */
function whereInWindow(selector: string): string {
  const box = document.querySelector(selector)?.getClientRects()[0];
  const bar = document.querySelector('.site-header')?.getBoundingClientRect();
  if (!box) return 'nowhere';
  if (box.top < (bar?.bottom ?? 0)) return `above, or under the bar: ${box.top}`;
  return box.bottom > innerHeight ? `below: ${box.top}` : 'in view';
}
