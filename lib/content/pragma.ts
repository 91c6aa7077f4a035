/** Pragmas: HTML comments by which an author overrules what Gloss makes of a text. */

import * as say from '../interface/problems-of-markup';
import type { Problem, SourceFile } from '../text/problem';
import { excerpt, problemAt } from '../text/problem';
import { classOfCharacters, DOUBLE_CLOSING, DOUBLE_OPENING } from '../text/quotation-marks';
import type { RawHtml } from './markdown';

/** What a pragma says, and where it stands. */
export type Pragma = { readonly start: number; readonly words: string } & (
  | { readonly kind: 'skip' | 'note' }
  | { readonly kind: 'place'; readonly passage: string }
);

const addressed = /^gloss\s*:/i;
const words = String.raw`${classOfCharacters(DOUBLE_OPENING)}([\s\S]+)${classOfCharacters(DOUBLE_CLOSING)}`;
const skipOrNote = new RegExp(String.raw`^(skip|note)\s+${words}$`);
const place = new RegExp(String.raw`^place\s+${words}\s+in\s+#?(\S+)$`);

function readPragma(text: string, start: number): Pragma | null {
  const simple = skipOrNote.exec(text);
  if (simple?.[2] !== undefined) return { kind: simple[1] === 'skip' ? 'skip' : 'note', words: simple[2], start };
  const [, placed, passage] = place.exec(text) ?? [];
  return placed !== undefined && passage !== undefined ? { kind: 'place', words: placed, passage, start } : null;
}

const doubt = /^doubt(?:\s|$)/;

/** Whether a comment to Gloss is a question to the author, by what stands behind `gloss:`. */
function isDoubt(text: string): boolean {
  return doubt.test(text);
}

/** A comment, without the marks around it. */
interface Comment {
  readonly text: string;
  readonly start: number;
}

/** The comments of a piece of HTML that are closed, in order. Linear. */
function* commentsIn(html: string): Generator<Comment> {
  for (let start = html.indexOf('<!--'); start !== -1; ) {
    const end = html.indexOf('-->', start + 4);
    if (end === -1) return;
    yield { text: html.slice(start + 4, end), start };
    start = html.indexOf('<!--', end + 3);
  }
}

/** The pragmas among raw HTML, in order; comments that are not addressed to Gloss mean nothing. */
export function readPragmas(file: SourceFile, html: readonly RawHtml[]): { pragmas: Pragma[]; problems: Problem[] } {
  const pragmas: Pragma[] = [];
  const problems: Problem[] = [];
  for (const { value, range } of html) {
    for (const comment of commentsIn(value)) {
      const written = comment.text.trim();
      const opening = addressed.exec(written)?.[0];
      if (opening === undefined) continue;
      const text = written.slice(opening.length).trim();
      // What an import asks the author is no pragma: `open-doubts` lists it.
      if (isDoubt(text)) continue;
      const start = range.start + comment.start;
      const pragma = readPragma(text, start);
      if (pragma !== null) pragmas.push(pragma);
      else {
        problems.push(problemAt(file, start, { rule: 'malformed-pragma', ...say.malformedPragma(excerpt(text)) }));
      }
    }
  }
  return { pragmas, problems };
}
