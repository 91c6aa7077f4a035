/** What a map of very many quotes shows: neighbours in the essay as one. */
import { groupedBy, highestOf, lowestOf } from '../text/many';
import type { EssayMap, Ribbon } from './map';
import type { Extent } from './map-words';

/** As many quotes are drawn one by one; more than that in so many groups. */
const MOST_RIBBONS = 48;
/** Words of the interview nearer than this, as a share of it, are one band of a group. */
const NEAR = 1 / 150;

/** Quotes that follow upon each other in the essay. */
export interface RibbonGroup {
  /** In the essay's order; at least one. */
  readonly ribbons: readonly [Ribbon, ...Ribbon[]];
  /** From where in the interview to where in the essay; the essay's side is shared among them by their quotes. */
  readonly pieces: Ribbon['pieces'];
  readonly essay: Extent;
}

/** Whether a map of so many quotes shows groups of them rather than each. */
export function isCrowded(quotes: number): boolean {
  return quotes > MOST_RIBBONS;
}

/** The quotes of a map, each by itself, or in groups where it is crowded. Cost: sorting the quotes. */
export function groupRibbons({ ribbons }: Pick<EssayMap, 'ribbons'>): RibbonGroup[] {
  if (!isCrowded(ribbons.length))
    return ribbons.map((ribbon) => ({ ribbons: [ribbon], pieces: ribbon.pieces, essay: ribbon.essay }));
  const size = ribbons.length / MOST_RIBBONS;
  const groups = groupedBy(ribbons.entries(), ([index]) => Math.floor(index / size));
  return [...groups.values()].flatMap((entries): RibbonGroup[] => {
    const [first, ...others] = entries.map(([, ribbon]) => ribbon);
    if (!first) return [];
    const all: RibbonGroup['ribbons'] = [first, ...others];
    const essay = {
      from: lowestOf(all.map((ribbon) => ribbon.essay.from)),
      to: highestOf(all.map((ribbon) => ribbon.essay.to)),
    };
    return [{ ribbons: all, pieces: joinPieces(all, essay), essay }];
  });
}

/** The bands of several quotes: those from neighbouring words as one, in the interview's order. */
function joinPieces(ribbons: readonly Ribbon[], essay: Extent): Ribbon['pieces'] {
  const places = ribbons
    .flatMap(({ pieces }) => pieces.map(({ interview }) => interview))
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number; count: number }[] = [];
  for (const { from, to } of places) {
    const last = joined.at(-1);
    if (last && from - last.to < NEAR) {
      last.to = Math.max(last.to, to);
      last.count += 1;
    } else joined.push({ from, to, count: 1 });
  }
  let before = 0;
  return joined.map(({ from, to, count }) => {
    const start = essay.from + ((essay.to - essay.from) * before) / places.length;
    before += count;
    return {
      interview: { from, to },
      essay: { from: start, to: essay.from + ((essay.to - essay.from) * before) / places.length },
    };
  });
}
