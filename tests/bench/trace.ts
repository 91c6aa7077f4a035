/** What a browser's trace says of the work of a page. */
import { z } from 'zod';

const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().default(0),
  tdur: z.number().optional(),
  args: z.looseObject({ data: z.looseObject({ type: z.string(), url: z.string() }).partial().optional() }).default({}),
});

const traceSchema = z.object({ traceEvents: z.array(z.unknown()) });

/** One stretch of work on a thread; times are in microseconds. */
type TraceEvent = z.infer<typeof eventSchema>;

/** The time that one input took until what came of it was handed over to be painted, in milliseconds of the thread. */
export interface InputCost {
  /** Scripts of the page alone. */
  readonly script: number;
  /** Scripts, and the style and layout that they forced. */
  readonly forced: number;
  /** All of the page's work: scripts, style, layout, paint. */
  readonly all: number;
}

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript']);
const STYLE_AND_LAYOUT = new Set(['UpdateLayoutTree', 'Layout']);
const RENDERING = new Set([...STYLE_AND_LAYOUT, 'PrePaint', 'Paint', 'Layerize']);

/**
 * The cost of each input of a trace, in order: from when the event is dispatched to the end of the first frame after it.
 * What tools outside the page run in it does not count.
 *
 * @param json - a trace of the category `devtools.timeline`
 * @param inputs - types of the events that count as inputs
 * @param origin - where the page's scripts come from
 */
export function inputCosts(json: string, inputs: ReadonlySet<string>, origin: string): InputCost[] {
  const events = readEvents(json);
  const dispatched = events.filter(({ name, args }) => name === 'EventDispatch' && inputs.has(args.data?.type ?? ''));
  const [first] = dispatched;
  const thread = events
    .filter(({ pid, tid }) => pid === first?.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const isOurs = (event: TraceEvent): boolean => isScriptOf(event, origin);
  return dispatched
    .sort((a, b) => a.ts - b.ts)
    .map((input) => {
      const painted = thread.find(({ name, ts }) => name === 'Layerize' && ts >= end(input));
      const until = painted ? end(painted) : Number.POSITIVE_INFINITY;
      const window = thread.filter(({ ts }) => ts >= input.ts && ts < until);
      const scripts = outermost(window.filter(isOurs));
      const within = window.filter(
        (event) => STYLE_AND_LAYOUT.has(event.name) && scripts.some((script) => contains(script, event)),
      );
      const forced = total(scripts);
      return {
        script: forced - total(outermost(within)),
        forced,
        all: total(outermost(window.filter((event) => isOurs(event) || RENDERING.has(event.name)))),
      };
    });
}

/**
 * The longest that scripts of a page ran without a break, with the style and layout that they forced, in milliseconds.
 *
 * @param json - a trace of the category `devtools.timeline`
 * @param origin - where the page's scripts come from
 */
export function longestScript(json: string, origin: string): number {
  const runs = readEvents(json).filter((event) => isScriptOf(event, origin) || event.name === 'v8.evaluateModule');
  return runs.reduce((longest, run) => Math.max(longest, total([run])), 0);
}

function readEvents(json: string): TraceEvent[] {
  return traceSchema
    .parse(JSON.parse(json))
    .traceEvents.flatMap((event) => eventSchema.safeParse(event).data ?? [])
    .filter(({ ph }) => ph === 'X');
}

function isScriptOf({ name, args }: TraceEvent, origin: string): boolean {
  return SCRIPT.has(name) && args.data?.url?.startsWith(origin) === true;
}

function end({ ts, dur }: TraceEvent): number {
  return ts + dur;
}

function contains(outer: TraceEvent, { ts }: TraceEvent): boolean {
  return outer.ts <= ts && ts < end(outer);
}

/** Those that are within no other; the events are in order, longer ones before what is within them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of events) {
    const last = kept.at(-1);
    if (!last || !contains(last, event)) kept.push(event);
  }
  return kept;
}

/** Milliseconds that the thread itself worked, which other processes do not lengthen; by the clock where that is unknown. */
function total(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0) / 1000;
}
