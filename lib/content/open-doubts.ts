/** Doubts that an import left in a text: comments that stand there until the author deletes them. */
import { excerpt, type Problem, problemAt, type SourceFile } from '../text/problem';
import { findFrontMatter } from './front-matter';

const inText = /<!--[ \t]*gloss[ \t]*:[ \t]*doubt[ \t]([^<>]{0,2000}?)-->/gi;
const inFrontMatter = /#[ \t]*gloss[ \t]*:[ \t]*doubt[ \t]([^\n\r]{0,2000})/gi;

/** The doubts in a file, in order of place: `<!-- gloss: doubt … -->`, and `# gloss: doubt …` in front matter. Linear. */
export function openDoubts(file: SourceFile): Problem[] {
  const place = findFrontMatter(file.text);
  const front = place === null ? '' : file.text.slice(0, place.body);
  const fields = [...front.matchAll(inFrontMatter)].map((match) => doubtAt(file, match.index, match[1] ?? ''));
  const rest = [...file.text.slice(front.length).matchAll(inText)].map((match) =>
    doubtAt(file, front.length + match.index, match[1] ?? ''),
  );
  return [...fields, ...rest];
}

function doubtAt(file: SourceFile, offset: number, words: string): Problem {
  return problemAt(file, offset, {
    rule: 'open-doubt',
    found: excerpt(words.trim(), 160),
    expected: 'what the author knows, and no doubt',
    remedy: 'Look at what follows, correct it where it is wrong, and delete the comment.',
  });
}
