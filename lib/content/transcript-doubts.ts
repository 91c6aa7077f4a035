/** What is no mistake in a transcript and may be one: its author should have a look. */
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
      at(prose, looksLikeLabel(shape.name));
    }
  }
  for (const prose of passages) {
    const words = prose.text.length < fewLetters ? 0 : wordsIn(prose.text);
    if (words > giantWords) at(prose, giantPassage(words));
  }
  const [first] = passages;
  const turns = passages.filter(({ opensTurn }) => opensTurn).length;
  if (first !== undefined && turns === 1 && passages.length >= severalPassages) at(first, singleTurn(passages.length));
  const before = introduction.reduce((sum, { text }) => sum + text.length, 0);
  const spoken = passages.reduce((sum, { text }) => sum + text.length, 0);
  if (
    introduction[0] !== undefined &&
    introduction.length >= severalPassages &&
    before > (before + spoken) * longIntroduction
  )
    at(introduction[0], tooLongIntroduction(introduction.length));
  const speaking = new Set(passages.map(({ speaker }) => speaker));
  for (const { id, name } of meta.participants) {
    if (!speaking.has(id)) doubts.push(problemAt(file, placeOf(file.text, id), silentParticipant(name)));
  }
  return doubts.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Where the front matter declares a participant. */
function placeOf(text: string, id: string): number {
  const match = new RegExp(`\\bid["']?:\\s*["']?${id}(?![\\w-])`).exec(text.slice(0, 100_000));
  return match === null ? 0 : match.index + match[0].length - id.length;
}

function looksLikeLabel(name: string): ProblemText {
  return {
    rule: 'possible-label',
    found: `a paragraph that opens with ${excerpt(name)} and a colon, taken for words`,
    expected: 'a label with the name of a participant, or words that look like none',
    remedy: 'Declare the participant if somebody else speaks here; otherwise put a backslash before the colon.',
  };
}

function giantPassage(words: number): ProblemText {
  return {
    rule: 'giant-passage',
    found: `a passage of ${words} words`,
    expected: 'paragraphs as one reads them, which links can lead to',
    remedy: 'Put blank lines between its paragraphs, and look whether labels are missing in it.',
  };
}

function singleTurn(passages: number): ProblemText {
  return {
    rule: 'single-turn',
    found: `${passages} passages, all said by one speaker`,
    expected: 'turns of at least two speakers',
    remedy: 'Look whether labels are missing, or are written in a form that is not seen.',
  };
}

function tooLongIntroduction(paragraphs: number): ProblemText {
  return {
    rule: 'long-introduction',
    found: `${paragraphs} paragraphs before the first label`,
    expected: 'a short introduction',
    remedy: 'Look whether labels are missing in them.',
  };
}

function silentParticipant(name: string): ProblemText {
  return {
    rule: 'silent-participant',
    found: `the participant ${excerpt(name)}, who never speaks`,
    expected: 'turns of every participant',
    remedy: 'Look whether labels of theirs are missing, add `aliases` that labels give, or remove the participant.',
  };
}
