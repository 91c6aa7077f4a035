/** Mouse and keyboard as WebDriver has them: https://www.w3.org/TR/webdriver2/#actions */
import type { Point, Tab } from './driver';

/** A list of actions for each device; devices go on step by step together. */
export type Actions = readonly object[];

const MOUSE = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } } as const;
const LEFT = 0;
/** Keys that have no letter: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CONTROL = '\uE009';
const KEYS: Readonly<Record<string, string>> = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004' };

/** Points between two, as the mouse passes them. */
const STEPS = 4;

/** What a reader does with mouse and keys, made of a protocol's actions. */
export function gesturesOf(
  perform: (actions: Actions) => Promise<void>,
): Pick<Tab, 'click' | 'drag' | 'press' | 'paste'> {
  const down = { type: 'pointerDown', button: LEFT };
  const up = { type: 'pointerUp', button: LEFT };
  return {
    click: (point) => perform([{ ...MOUSE, actions: [moveTo(point), down, up] }]),
    drag: (from, to) => {
      const way = Array.from({ length: STEPS }, (_, index) => moveTo(between(from, to, (index + 1) / STEPS)));
      return perform([{ ...MOUSE, actions: [moveTo(from), down, ...way, up] }]);
    },
    press: (key) => perform([{ type: 'key', id: 'keys', actions: strokes([KEYS[key] ?? key]) }]),
    paste: () => perform([{ type: 'key', id: 'keys', actions: strokes([CONTROL, 'v']) }]),
  };
}

function moveTo({ x, y }: Point): object {
  // Protocols take whole pixels.
  return { type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y), duration: 0 };
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Keys pressed one after the other and let go in turn. */
function strokes(keys: readonly string[]): object[] {
  return [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}
