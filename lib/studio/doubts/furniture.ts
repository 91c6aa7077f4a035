/** What the import left out, as no part of the text. */

import { findFrontMatter } from '../../content/front-matter';
import * as say from '../../interface/doubting';
import { whyLeftOut } from '../../interface/importing';
import { cutLine } from '../../text/problem';
import type { StudioText } from '../apply-decisions';
import { paragraphAt } from '../edits';
import type { Edit } from '../work';
import type { Doubt } from './types';

const SHOWN = 400;

/** Left out of the text, but kept in its fields, or nobody’s words: asking about each would help nobody. */
const NO_WORDS =
  /^(?:front matter|title|dek|line number|numbers of captions|time without words|repeated caption|label without words|description of a picture)/;

/**
 * The doubts about what was left out of a text, in its order.
 *
 * @param settled keys of the doubts that need no answer any more
 */
export function furnitureDoubts(text: StudioText, settled: ReadonlySet<string>): Doubt[] {
  const { id, imported } = text;
  const left = imported.stripped.filter(({ reason }) => !NO_WORDS.test(reason));
  const keys = left.map((stripped, index) => `furniture ${id} ${index} ${cutLine(stripped.text, 40)}`);
  const open = keys.filter((key) => !settled.has(key));
  return left.map((stripped, index) => {
    const key = keys[index] ?? '';
    const shortly = cutLine(stripped.text, 30);
    return {
      key,
      kind: 'furniture',
      question: say.leftOut,
      words: cutLine(stripped.text, SHOWN),
      remarks: [say.takenFor(whyLeftOut(stripped.reason))],
      place: null,
      answers: [
        {
          label: say.noPart,
          decision: { kind: 'leave', doubts: [key], says: say.staysOut(shortly) },
        },
        {
          label: say.putBack,
          decision: {
            kind: 'change',
            text: id,
            edits: [puttingBack(text, stripped.lines.first, asParagraph(stripped.text))],
            says: say.wasPutBack(shortly),
            settles: [key],
          },
        },
        ...(open.length > 1
          ? [
              {
                label: say.allNoPart(open.length),
                decision: { kind: 'leave' as const, doubts: open, says: say.allStayOut(open.length) },
              },
            ]
          : []),
      ],
    };
  });
}

/** Words as a paragraph of Markdown: what would begin a list, a heading or a label is a word of it. */
function asParagraph(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line
    .replace(/[*_`[\]<\\]/g, '\\$&')
    .replace(/^(?:[#>+-]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`));
}

/** The change that puts words behind the last paragraph that stood before them in the input. */
function puttingBack({ imported, markdown }: StudioText, line: number, words: string): Edit {
  const body = findFrontMatter(markdown)?.body ?? 0;
  let [behind, from] = [body, body];
  for (const block of imported.blocks) {
    if (block.lines.first > line) break;
    const opening = block.text.trim().slice(0, 24);
    const found = opening === '' ? -1 : markdown.indexOf(opening, from);
    if (found === -1) continue;
    from = found;
    behind = paragraphAt(markdown, found).end;
  }
  return { start: behind, was: '', now: behind === body ? `\n${words}\n` : `\n\n${words}` };
}
