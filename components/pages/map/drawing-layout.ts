/**
 * Where things stand in the drawing of a map. Heights are in units of a sixteenth of the drawing's font size, so that it
 * grows with the reader's letters; widths are the page's to choose.
 */
import { type EssayMap, groupRibbons, type OutlineEntry, type RibbonGroup } from '@/lib/edition';
import { highestOf } from '../../../lib/text/many';
import { arrangeNotes } from '../../browser/reader/arrange-notes';

/** The drawing's height is this, or more where its labels need more. */
const LEAST_HEIGHT = 800;
/** As high as the drawing becomes for questions: of more than fit into it some are left out, evenly. Two windows full. */
const MOST_HEIGHT = 1600;
/** Height of a quote's label, as in the style sheet, which stretches the drawing where labels are chosen with a finger. */
export const LABEL_HEIGHT = 25;
/** Height of a line of a question. */
const QUESTION_LINE = 17;
/** Height of a question of one line, as large as a quote's label for the finger. */
const LEAST_QUESTION = LABEL_HEIGHT;
/** Space between two questions. */
const QUESTION_GAP = 9;
/** Letters that a line of a question has room for, and how many there are of wide letters spaced out. */
const QUESTION_LETTERS = { usual: 30, wide: 18 };
/** Height of the label of a stretch that is not quoted, as in the style sheet; shorter stretches have none. */
const GAP_HEIGHT = 40;

/** Heights in the drawing, from its top. */
export interface DrawingLayout {
  readonly height: number;
  /** Labels of the quotes, as near to their quotes in the essay as they can be. */
  readonly labels: readonly LabelPlace[];
  /** The interviewer's questions, each as near to where it is asked as it can be. */
  readonly questions: readonly QuestionPlace[];
  /** Labels of the stretches not quoted that have room for one. */
  readonly gaps: readonly GapPlace[];
}

/** A box in a column of boxes. */
interface Stacked {
  readonly top: number;
  /** Space between it and the box above. */
  readonly space: number;
}

/** The label of a quote, or of several. */
export interface LabelPlace extends Stacked {
  readonly group: RibbonGroup;
}

/** A question beside the interview. */
export interface QuestionPlace extends Stacked {
  readonly passage: string;
  readonly title: string;
  /** Where it is asked. */
  readonly asked: number;
  /** Height for its lines. */
  readonly height: number;
}

/** The label of a stretch that is not quoted. */
export interface GapPlace extends Stacked {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/**
 * Lays out the labels of a map. Letters have other widths in each reader's typeface, so lines are estimated: the height
 * suffices for wide letters, and the places of the questions are those for usual ones. Cost: linear in the labels.
 */
export function layOutDrawing(map: EssayMap, contents: readonly OutlineEntry[]): DrawingLayout {
  const { passages, unquoted } = map;
  const groups = groupRibbons(map);
  const heightOf = (entries: readonly OutlineEntry[]): number =>
    entries.reduce((sum, { title }) => sum + questionHeight(title, QUESTION_LETTERS.wide) + QUESTION_GAP, 0);
  const every = Math.ceil(heightOf(contents) / MOST_HEIGHT);
  const outline = every > 1 ? contents.filter((_, index) => index % every === 0) : contents;
  const height = highestOf([LEAST_HEIGHT, groups.length * LABEL_HEIGHT, heightOf(outline)]);
  const starts = new Map(passages.map(({ id, from }) => [id, from * height]));
  const labels = groups.map((group) => ({
    group,
    ideal: middle(group.essay) * height - LABEL_HEIGHT / 2,
    height: LABEL_HEIGHT,
  }));
  const questions = outline.map(({ passage, title }) => {
    const asked = starts.get(passage) ?? 0;
    return { passage, title, asked, ideal: asked, height: questionHeight(title, QUESTION_LETTERS.usual) };
  });
  const gaps = unquoted
    .filter(({ from, to }) => (to - from) * height >= GAP_HEIGHT)
    .map((gap) => ({ ...gap, ideal: middle(gap) * height - GAP_HEIGHT / 2, height: GAP_HEIGHT }));
  return {
    height,
    labels: stack(labels, { gap: 0, height }),
    questions: stack(questions, { gap: QUESTION_GAP, height }),
    gaps: stack(gaps, { gap: 0, height }),
  };
}

/** The height of a question in lines of so many letters. */
function questionHeight(title: string, letters: number): number {
  return Math.max(LEAST_QUESTION, wrapWords(title, letters).length * QUESTION_LINE);
}

/** Half way along a stretch. */
export function middle({ from, to }: { readonly from: number; readonly to: number }): number {
  return (from + to) / 2;
}

/** Boxes in their order, as near to their ideals as they can be without overlapping or leaving the height. */
function stack<Box extends { readonly ideal: number; readonly height: number }>(
  boxes: readonly Box[],
  { gap, height }: { gap: number; height: number },
): (Box & Stacked)[] {
  const arranged = arrangeNotes(boxes, { gap, top: 0 });
  let room = height;
  const placed = boxes
    .map((box, index) => ({ box, top: arranged[index] ?? 0 }))
    .reverse()
    .map(({ box, top }) => {
      const within = Math.max(0, Math.min(top, room - box.height));
      room = within - gap;
      return { box, top: within };
    })
    .reverse();
  let bottom = 0;
  return placed.map(({ box, top }) => {
    const space = top - bottom;
    bottom = top + box.height;
    return { ...box, top, space };
  });
}

/** Cuts a text into lines of at most so many letters; a longer word has a line of its own. */
export function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The outline of a band from the left edge to the right one of a drawing 100 wide, level at both ends. Heights are the
 * caller's; `area` closes it, without it the two long sides are drawn alone.
 */
export function bandPath(left: Side, right: Side, area: boolean): string {
  const over = `M0,${round(left.from)}C50,${round(left.from)} 50,${round(right.from)} 100,${round(right.from)}`;
  const back = `100,${round(right.to)}C50,${round(right.to)} 50,${round(left.to)} 0,${round(left.to)}`;
  return area ? `${over}L${back}Z` : `${over}M${back}`;
}

/** The outline of a stretch of a column, in a drawing 100 wide. */
export function boxPath({ from, to }: Side): string {
  return `M0,${round(from)}H100V${round(to)}H0Z`;
}

/** Where a band ends, from the drawing's top. */
export interface Side {
  readonly from: number;
  readonly to: number;
}

/** Two decimals are a fraction of a pixel. */
export function round(length: number): number {
  return Math.round(length * 100) / 100;
}
