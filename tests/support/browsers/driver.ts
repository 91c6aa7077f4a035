/** What the tests ask of a browser, however it is driven. */
import type { z } from 'zod';

/** Of a window's inside, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place in the window, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What can be handed to a script of a page: what JSON keeps. */
export type Argument = string | number | boolean | object;

/** A window with a page. Everything rejects where the browser does not answer in time. */
export interface Tab {
  /** Goes to an address, and waits until it is loaded. */
  open(address: string): Promise<void>;
  /**
   * Runs a function in the page. It can use nothing but its arguments, since only its source goes there.
   *
   * @param shape what it must come to, as JSON; nothing counts as null
   */
  run<Result, Arguments extends readonly Argument[]>(
    shape: z.ZodType<Result>,
    script: (...args: Arguments) => unknown,
    ...args: Arguments
  ): Promise<Result>;
  /** Presses the mouse's first button and lets it go. */
  click(point: Point): Promise<void>;
  /** Draws the mouse with its button held. */
  drag(from: Point, to: Point): Promise<void>;
  /** A key as `KeyboardEvent.key` names it. */
  press(key: string): Promise<void>;
  /** Inserts what is on the clipboard, by the keys for that. */
  paste(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** What the window shows, as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** The page on paper, as PDF; not there where the browser cannot be asked for it. */
  readonly print?: () => Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Driver {
  /** A window that shares nothing with those before it: no storage, no cookies, no history. */
  newTab(size: Size): Promise<Tab>;
  /** Ends the browser and every process of it. */
  close(): Promise<void>;
}

/** A browser that is on this machine. */
export interface FoundBrowser {
  /** What it is and where it comes from, for people. */
  readonly title: string;
  /** @throws Error where it cannot be started */
  start(): Promise<Driver>;
}

/** How long a browser may take to start, and a page to load (milliseconds): room for two slow cores. */
export const START_LIMIT = 60_000;
export const ANSWER_LIMIT = 60_000;

/** The source of a function without parameters that runs a script in a page and gives its result as JSON. */
export function sourceOf(script: (...args: never[]) => unknown, args: readonly Argument[]): string {
  return `async () => JSON.stringify((await (${script})(...${JSON.stringify(args)})) ?? null)`;
}
