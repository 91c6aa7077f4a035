/**
 * Where a link leads in the text as it is.
 *
 * A link is held against the wordings that its passage has and had; the one that it fits says where each of its words
 * went. Nothing is searched for and nothing is guessed: what fits no wording is `unknown`.
 */
import type { PassageText, Span } from '../../align/types';
import { compareWords, type DiffPart } from './compare-words';
import { CurrentWords, type PlacedRange } from './current-words';
import type { Selection } from './fragment';
import { type LandedPart, landWords, wholePlace } from './land-words';
import { isNewSince, type PastState, pastStates, type StateWording, surroundings } from './past-states';
import type { LinkHistory } from './past-types';
import { type FittingRange, fitSelection } from './selection';
import { spanOfWords } from './worded-text';

/** The words of a link stand as they were. */
export interface FoundWords {
  /** `exact`: in the passage that the link names. `moved`: in another. */
  readonly status: 'exact' | 'moved';
  /** In order; one for each passage touched. */
  readonly spans: readonly Span[];
}

/** Some of the words were changed, left out or put in, or they stand apart now. */
export interface ChangedWords {
  readonly status: 'changed';
  /** The words as they were when the link was made. */
  readonly was: string;
  /** What stands in their place. */
  readonly now: string;
  readonly spans: readonly Span[];
  /** From `was` to `now`. */
  readonly diff: readonly DiffPart[];
}

/** All of the words were removed. */
export interface GoneWords {
  readonly status: 'gone';
  readonly was: string;
  /** Who said them: id of a participant. */
  readonly speaker?: string;
  /** Where they stood: ids of the passages that hold what came just before and just after; null at either end. */
  readonly after: string | null;
  readonly before: string | null;
}

/** The link fits nothing that this interview is known to have said. */
export interface UnknownWords {
  readonly status: 'unknown';
}

/** Where a link leads. */
export type Resolution = FoundWords | ChangedWords | GoneWords | UnknownWords;

/** Resolves links to one interview. */
export class LinkResolver {
  private readonly current: CurrentWords;
  private states: readonly PastState[] | undefined;

  /**
   * @param passages The text as it is, in order.
   * @param history Left out where only links that fit the text as it is are to be resolved; the others are `unknown`
   *   then, as they are with the history of another version of the text.
   */
  constructor(
    passages: readonly PassageText[],
    private readonly history?: LinkHistory,
  ) {
    this.current = new CurrentWords(passages);
  }

  /** Whether the history leads to the text as it is here, and not to another version of it. Cost: linear in the text. */
  hasItsHistory(): boolean {
    return this.history?.text === this.current.check();
  }

  /** Where the words of a selection are. Cost: linear in the passages touched, for each revision. */
  resolveSelection(selection: Selection): Resolution {
    const { current } = this;
    const ranges = fitSelection(selection, current.order, (id) => current.textOf(id));
    const exact: FoundWords | null = ranges && { status: 'exact', spans: current.spansOf(current.joined(ranges)) };
    // What is in one passage alone is told by its id.
    if (exact?.spans.length === 1) return exact;
    const fitting: Fitting[] = exact
      ? [{ passages: exact.spans.map(({ passage }) => passage), resolution: exact }]
      : [];
    for (const state of this.pastStates()) {
      const then = fitSelection(selection, state.order, state.wordingOf);
      if (!then) continue;
      const passages = then.map(({ wording }) => wording.id);
      // The same passages in a later state are no other words.
      if (fitting.some((later) => later.passages.join() === passages.join())) continue;
      fitting.push({ passages, resolution: this.resolve(selection.passage, then, state) });
      if (passages.length === 1) break;
    }
    return agreed(fitting.map(({ resolution }) => resolution));
  }

  /**
   * Where the words of a passage are, also of one that is no more: those that it said last, or those that it said first
   * where of the last only words are left that were put into it.
   */
  resolvePassage(passage: string): Resolution {
    const { current } = this;
    if (current.has(passage)) return { status: 'exact', spans: [current.spanOfPassage(passage)] };
    const said = this.pastStates().flatMap((state) => {
      const index = state.order.indexOf(passage);
      const wording = index < 0 ? undefined : state.wordingOf(passage);
      return wording ? [{ state, index, wording }] : [];
    });
    const [last] = said;
    const first = said.at(-1);
    if (!last || !first) return { status: 'unknown' };
    const { state, index, wording } =
      first.wording.went?.length === 0 && last.wording.went?.length !== 0 ? first : last;
    return this.resolve(passage, [{ passage: index, wording, start: 0, end: wording.words.length }], state);
  }

  private pastStates(): readonly PastState[] {
    this.states ??= pastStates(this.current, this.hasItsHistory() ? (this.history?.revisions ?? []) : []);
    return this.states;
  }

  private resolve(passage: string, then: readonly FittingRange<StateWording>[], state: PastState): Resolution {
    const { current } = this;
    const parts = then.flatMap(({ wording, start, end }) => landWords(wording, start, end, current));
    const whole = wholePlace(parts, current, (range) => isNewSince(state, range, current));
    if (whole) {
      const spans = current.spansOf(whole);
      return { status: spans[0]?.passage === passage ? 'exact' : 'moved', spans };
    }
    const was = then.map(({ wording, start, end }) => spanOfWords(wording.id, wording, start, end).text).join('\n\n');
    const places = joinPlaces(parts);
    if (places.length === 0) {
      const speaker = then[0]?.wording.speaker;
      return { status: 'gone', was, ...(speaker === undefined ? {} : { speaker }), ...surroundings(state, then) };
    }
    const spans = places.flatMap((place) => current.spansOf(place));
    const now = places.map((place) => current.textOfRange(place)).join('\n\n');
    return { status: 'changed', was, now, spans, diff: compareWords(parts, places, current) };
  }
}

/** Words that a link fits, in some state of the text. */
interface Fitting {
  /** Ids of the passages that they are in. */
  readonly passages: readonly string[];
  readonly resolution: Resolution;
}

/**
 * Where a link leads that fits words of several states, the latest first. Other passages that said the same may have
 * stood behind the first one then, and it cannot be told which were meant: what became of either is said of both.
 */
function agreed(resolutions: readonly Resolution[]): Resolution {
  const [latest = { status: 'unknown' }] = resolutions;
  const lost = resolutions.find(({ status }) => status !== 'exact' && status !== 'moved');
  if (lost) return lost;
  const places = new Set(resolutions.map((each) => ('spans' in each ? JSON.stringify(each.spans) : '')));
  return places.size > 1 ? { status: 'unknown' } : latest;
}

/** The most words put in between two of a link's words that are shown as part of it. */
const MOST_PUT_IN = 25;

/** The stretches of the text as it is in which the parts stand, in the order of the parts. */
function joinPlaces(parts: readonly LandedPart[]): PlacedRange[] {
  const places: PlacedRange[] = [];
  for (const { now } of parts) {
    if (!now) continue;
    const last = places.at(-1);
    const apart = last ? now.start - last.end : Number.POSITIVE_INFINITY;
    if (last && apart <= MOST_PUT_IN && now.start >= last.start) {
      places[places.length - 1] = { start: last.start, end: Math.max(last.end, now.end) };
    } else {
      places.push(now);
    }
  }
  return places;
}
