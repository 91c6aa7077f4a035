/**
 * Paragraphs with so many marks that Markdown would take minutes to pair them: the time grows with the square of their
 * number, or worse where they nest. They are found by a look at the lines, before any parsing.
 */

import type { Problem, SourceFile } from '../text/problem';
import { problemAt } from '../text/problem';

/** Asterisks, underscores and square brackets of one paragraph. No text that is meant to be read has half as many. */
const mostMarks = 2000;

const line = /[^\r\n]*(?:\r\n?|\n|$)/g;
const mark = /[*_[\]]/g;
/** A line that ends a paragraph whatever stands around it: blank, within quotations as well. */
const blank = /^(?: {0,3}>)*[ \t]*[\r\n]*$/;
/** A line that begins a paragraph whatever stands before it: an item of a list. */
const bullet = /^ {0,3}[-+*] +\S/;

/**
 * The paragraphs from `bodyStart` on that have too many marks, as problems. Takes a few paragraphs for one where their
 * ends are hard to tell. Linear in the text.
 */
export function crowdedParagraphs(file: SourceFile, bodyStart: number): Problem[] {
  const problems: Problem[] = [];
  let start = bodyStart;
  let marks = 0;
  for (const [text, offset] of linesFrom(file.text, bodyStart)) {
    if (marks === 0 || blank.test(text) || bullet.test(text)) {
      start = offset;
      marks = 0;
    }
    const before = marks;
    marks += text.match(mark)?.length ?? 0;
    if (before <= mostMarks && marks > mostMarks) problems.push(problemAt(file, start, tooManyMarks));
  }
  return problems;
}

function* linesFrom(text: string, start: number): Generator<[line: string, offset: number]> {
  for (const match of text.slice(start).matchAll(line)) yield [match[0], start + match.index];
}

const tooManyMarks = {
  rule: 'too-many-marks',
  found: `more than ${mostMarks} asterisks, underscores and square brackets in one paragraph`,
  expected: 'paragraphs as people write them, with a blank line after each',
  remedy: 'Put blank lines between its paragraphs, or leave out some of its links and emphasis.',
};
