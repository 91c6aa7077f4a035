/**
 * Where things stand in the drawing of a map. Heights are in units of a sixteenth of the drawing's font size, so that it
 * grows with the reader's letters; widths are the page's to choose.
 */
import type { EssayMap, OutlineEntry } from '@/lib/edition';
import { arrangeNotes } from '../reader/arrange-notes';

/** The drawing's height is this, or more where its labels need more. */
const LEAST_HEIGHT = 800;
/** Height of a quote's label; the style sheet stretches the drawing where labels are chosen with a finger. */
export const LABEL_HEIGHT = 25;
/** Height of a line of a question. */
export const QUESTION_LINE = 17;
/** Space between two questions. */
const QUESTION_GAP = 9;
/** Letters that a line of a question has room for. */
const QUESTION_LETTERS = 30;
/** A stretch that is not quoted gets a label from this height on. */
const LEAST_GAP = 40;

/** Heights in the drawing, from its top. */
export interface DrawingLayout {
  readonly height: number;
  /** Middle of each quote's label, in the order of the ribbons: as near to their quotes as they can be. */
  readonly labels: readonly number[];
  /** The interviewer's questions, cut to lines. */
  readonly questions: readonly QuestionPlace[];
  /** The stretches not quoted that have room for a label. */
  readonly gaps: EssayMap['unquoted'];
}

/** A question beside the interview. */
export interface QuestionPlace {
  readonly passage: string;
  readonly lines: readonly string[];
  /** Middle of the first line. */
  readonly top: number;
  /** Where it is asked. */
  readonly asked: number;
}

/** Lays out the labels of a map. Cost: linear in them. */
export function layOutDrawing(
  { ribbons, passages, unquoted }: EssayMap,
  outline: readonly OutlineEntry[],
): DrawingLayout {
  const starts = new Map(passages.map(({ id, from }) => [id, from]));
  const questions = outline.map(({ passage, title }) => {
    const lines = wrapWords(title, QUESTION_LETTERS);
    return { passage, lines, from: starts.get(passage) ?? 0, height: lines.length * QUESTION_LINE };
  });
  const questionsHeight = questions.reduce((sum, { height }) => sum + height + QUESTION_GAP, 0);
  const height = Math.max(LEAST_HEIGHT, ribbons.length * LABEL_HEIGHT, questionsHeight);

  const labels = arrangeWithin(
    ribbons.map(({ essay }) => ({ ideal: middle(essay) * height - LABEL_HEIGHT / 2, height: LABEL_HEIGHT })),
    { gap: 0, height },
  );
  const tops = arrangeWithin(
    questions.map((question) => ({ ideal: question.from * height, height: question.height })),
    { gap: QUESTION_GAP, height },
  );
  return {
    height,
    labels: labels.map((top) => top + LABEL_HEIGHT / 2),
    questions: questions.map(({ passage, lines, from }, index) => ({
      passage,
      lines,
      top: (tops[index] ?? 0) + QUESTION_LINE / 2,
      asked: from * height,
    })),
    gaps: unquoted.filter(({ from, to }) => (to - from) * height >= LEAST_GAP),
  };
}

/** Half way along a stretch. */
export function middle({ from, to }: { readonly from: number; readonly to: number }): number {
  return (from + to) / 2;
}

/** The tops of boxes in their order, as near to their ideals as they can be without overlapping or leaving the height. */
function arrangeWithin(
  boxes: readonly { readonly ideal: number; readonly height: number }[],
  { gap, height }: { gap: number; height: number },
): number[] {
  const tops = arrangeNotes(boxes, { gap, top: 0 });
  let room = height;
  return boxes
    .map((box, index) => ({ box, top: tops[index] ?? 0 }))
    .reverse()
    .map(({ box, top }) => {
      const within = Math.max(0, Math.min(top, room - box.height));
      room = within - gap;
      return within;
    })
    .reverse();
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

/** Where a band ends, from the drawing's top. */
export interface Side {
  readonly from: number;
  readonly to: number;
}

/** Two decimals are a fraction of a pixel. */
function round(length: number): number {
  return Math.round(length * 100) / 100;
}
