/** What is no mistake in a transcript and may be one: its author should have a look. */
import * as say from '../interface/problems-of-speakers';
import { excerpt, type Problem, type ProblemText, problemAt } from '../text/problem';
import { openDoubts } from './open-doubts';
import { toSourceOffset } from './origin';
import { readPossibleLabel } from './plain-labels';
import type { Prose, Transcript } from './types';

/** A passage with more words is rarely meant. */
const giantWords = 1500;
/** Passages from which on a single turn is strange. */
const severalPassages = 6;
/** An introduction with a greater share of the letters may be part of the interview. */
const longIntroduction = 0.4;
/** Openings that look like labels are listed up to this number. */
const mostLabels = 20;

/** Letters that may be words: only of a long text are they counted, as that costs time. */
const fewLetters = giantWords * 2;

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The doubts about a transcript, in order of place. Linear in the text. */
export function transcriptDoubts({ file, meta, introduction, passages }: Transcript): Problem[] {
  const doubts: Problem[] = openDoubts(file);
  const at = (prose: Prose, text: ProblemText) => doubts.push(problemAt(file, toSourceOffset(prose.origin, 0), text));
  let labels = 0;
  for (const prose of [...introduction, ...passages]) {
    const shape = readPossibleLabel(prose.text);
    const isEscaped = shape !== null && file.text[toSourceOffset(prose.origin, shape.colon) - 1] === '\\';
    if (shape?.form === 'colon' && shape.isNameLike && !isEscaped && labels < mostLabels) {
      labels += 1;
      at(prose, { rule: 'possible-label', ...say.possibleLabel(excerpt(shape.name)) });
    }
  }
  for (const prose of passages) {
    const words = prose.text.length < fewLetters ? 0 : wordsIn(prose.text);
    if (words > giantWords) at(prose, { rule: 'giant-passage', ...say.giantPassage(words) });
  }
  const [first] = passages;
  const turns = passages.filter(({ opensTurn }) => opensTurn).length;
  if (first !== undefined && turns === 1 && passages.length >= severalPassages)
    at(first, { rule: 'single-turn', ...say.singleTurn(passages.length) });
  const before = introduction.reduce((sum, { text }) => sum + text.length, 0);
  const spoken = passages.reduce((sum, { text }) => sum + text.length, 0);
  if (
    introduction[0] !== undefined &&
    introduction.length >= severalPassages &&
    before > (before + spoken) * longIntroduction
  )
    at(introduction[0], { rule: 'long-introduction', ...say.longIntroduction(introduction.length) });
  const speaking = new Set(passages.map(({ speaker }) => speaker));
  for (const { id, name } of meta.participants) {
    if (speaking.has(id)) continue;
    const silent = { rule: 'silent-participant', ...say.silentParticipant(excerpt(name)) };
    doubts.push(problemAt(file, placeOf(file.text, id), silent));
  }
  return doubts.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Where the front matter declares a participant. */
function placeOf(text: string, id: string): number {
  const match = new RegExp(`\\bid["']?:\\s*["']?${id}(?![\\w-])`).exec(text.slice(0, 100_000));
  return match === null ? 0 : match.index + match[0].length - id.length;
}
