/** Words of a Markdown file that would not be shown: they are a problem rather than silently lost. */

import * as say from '../interface/problems-of-markup';
import type { Problem, SourceFile } from '../text/problem';
import { excerpt, problemAt } from '../text/problem';
import type { MarkdownBlock } from './markdown';

/** Comments, scripts and styles with what they hold, and tags; each up to the end of the text where it is not closed. */
const markup = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!?/A-Za-z][^>]*(?:>|$)/gi;
const word = /[\p{L}\p{N}]/u;

/** Offset of the first word of a piece of HTML that a browser would show; -1 where there is none. */
function firstWord(html: string): number {
  return html.replace(markup, (tag) => ' '.repeat(tag.length)).search(word);
}

/** The blocks of raw HTML that hold words, and the link definitions that no link uses. */
export function lostWords(file: SourceFile, blocks: readonly MarkdownBlock[]): Problem[] {
  return blocks.flatMap(({ type, range, isUsed }) => {
    const written = file.text.slice(range.start, range.end);
    if (type === 'html' && firstWord(written) >= 0) {
      return problemAt(file, range.start + firstWord(written), {
        rule: 'raw-html',
        ...say.rawHtml(excerpt(written)),
      });
    }
    if (type === 'definition' && !isUsed) {
      return problemAt(file, range.start, {
        rule: 'unused-definition',
        ...say.unusedDefinition(excerpt(written)),
      });
    }
    return [];
  });
}
