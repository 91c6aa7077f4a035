/** Texts that are neither plain text nor Markdown: made into Markdown first, block by block, so that lines are kept. */
import { parseCommentaryBody } from '../content/commentary-markdown';
import { readDraft } from '../import/import-file';
import { markQuotations } from '../import/passes/commentary';
import type { ImportSource, Lines } from '../import/types';
import { proseNodes, stringifyNodes } from '../import/write/markdown';
import { type QuotingText, type QuotingTextResult, quotationsOf } from './quoting-text';

/** A block of Markdown that was made of a file. */
interface MadeBlock {
  readonly start: number;
  readonly lines: Lines;
}

/** Reads a text by way of an import. Lines are those of the file, to the block. Never throws; pure. */
export async function readConvertedText(source: ImportSource): Promise<QuotingTextResult> {
  const { draft, problem } = await readDraft(source);
  if (draft === null) return { text: null, problem };
  const made: MadeBlock[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { node, lines } of markQuotations(draft.blocks)) {
    const markdown = stringifyNodes(proseNodes([{ node, text: '', lines }], false)).trimEnd();
    if (markdown === '') continue;
    made.push({ start: length, lines });
    parts.push(markdown, '\n\n');
    length += markdown.length + 2;
  }
  const text = parts.join('');
  const { commentary, problems } = parseCommentaryBody({ path: source.path, text });
  const wrong = problems.find(({ rule }) => rule !== 'no-quotes');
  if (wrong !== undefined) return { text: null, problem: { ...wrong, line: 1, column: 1 } };
  const read: QuotingText = {
    path: source.path,
    format: draft.format,
    unit: draft.unit,
    text,
    isConverted: true,
    ...quotationsOf(commentary),
    placeOf({ start, end }) {
      const [first, last] = [blockAt(made, start), blockAt(made, end)];
      return { line: first?.first ?? 1, column: 1, endLine: last?.last ?? 1, endColumn: 1 };
    },
  };
  return { text: read, problem: null };
}

/** The lines of the block that holds an offset. Cost: the logarithm of the number of blocks. */
function blockAt(made: readonly MadeBlock[], offset: number): Lines | undefined {
  let low = 0;
  let high = made.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((made[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return made[low]?.lines;
}
