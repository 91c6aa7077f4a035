/** Doubts that an import left in a text: comments that stand there until the author deletes them. */
import { openDoubt } from '../interface/problems-of-markup';
import { excerpt, type Problem, problemAt, type SourceFile } from '../text/problem';
import type { TextRange } from '../text/range';
import { findFrontMatter } from './front-matter';

const inText = /<!--[ \t]*gloss[ \t]*:[ \t]*doubt[ \t]([^<>]{0,2000}?)-->/gi;
const inFrontMatter = /#[ \t]*gloss[ \t]*:[ \t]*doubt[ \t]([^\n\r]{0,2000})/gi;

/** A doubt in a text: its comment, and what it says. */
export interface DoubtComment extends TextRange {
  readonly words: string;
  /** Whether it stands in front matter, about the field or person after it. */
  readonly isOfField: boolean;
}

/** The comments in a text that ask its author, in order of place: `<!-- gloss: doubt … -->`, and `# gloss: doubt …` in front matter. Linear. */
export function doubtComments(text: string): DoubtComment[] {
  const place = findFrontMatter(text);
  const front = place === null ? '' : text.slice(0, place.body);
  const found = (match: RegExpExecArray, offset: number, isOfField: boolean): DoubtComment => {
    const start = offset + match.index;
    return { start, end: start + match[0].length, words: (match[1] ?? '').trim(), isOfField };
  };
  return [
    ...Array.from(front.matchAll(inFrontMatter), (match) => found(match, 0, true)),
    ...Array.from(text.slice(front.length).matchAll(inText), (match) => found(match, front.length, false)),
  ];
}

/** The doubts in a file, in order of place. Linear. */
export function openDoubts(file: SourceFile): Problem[] {
  return doubtComments(file.text).map(({ start, words }) => doubtAt(file, start, words));
}

function doubtAt(file: SourceFile, offset: number, words: string): Problem {
  return problemAt(file, offset, { rule: 'open-doubt', ...openDoubt(excerpt(words, 160)) });
}
