/** Whether a text is the interview, or an essay about it. */
import { markParagraph } from '../../content/wrapped-paragraphs';
import { holdsQuestion } from '../../text/sentence-ends';
import type { Block, ImportKind } from '../types';
import type { LabelledBlock } from './labels';

/** So many turns at least make a transcript, or so many of two speakers. */
const fewestTurns = { alone: 4, ofTwo: 2 };

/** What a text is, and whether that is beyond doubt. Linear. */
export function kindOf(
  blocks: readonly LabelledBlock[],
  isRecording: boolean,
): { readonly kind: ImportKind; readonly isSure: boolean } {
  if (isRecording || blocks.some(({ speaker }) => speaker !== undefined)) return { kind: 'transcript', isSure: true };
  const names = blocks.flatMap(({ label }) => label?.name ?? []);
  const speakers = new Set(names).size;
  const quoted = blocks.filter(isQuotation).length;
  // An essay may open paragraphs with a word and a colon as well, but it quotes more than it does so.
  const isTalk =
    quoted > names.length
      ? false
      : speakers >= 2
        ? names.length >= fewestTurns.ofTwo
        : names.length >= fewestTurns.alone && quoted < 2;
  if (isTalk) return { kind: 'transcript', isSure: quoted === 0 || quoted * 4 <= names.length };
  if (quoted > 0) return { kind: 'commentary', isSure: true };
  if (interviewByType(blocks) !== null) return { kind: 'transcript', isSure: false };
  const withQuotes = blocks.filter(({ text }) =>
    markParagraph(text).marks.quoted.some(({ open, close }) => close - open > 12),
  );
  return { kind: withQuotes.length >= 1 && names.length === 0 ? 'commentary' : 'transcript', isSure: false };
}

/** Whether a block is a block quotation: as one, or in quotation marks as a whole. */
function isQuotation({ node, text }: LabelledBlock): boolean {
  if (node.type === 'blockquote') return true;
  if (node.type !== 'paragraph') return false;
  const [first] = markParagraph(text).marks.quoted;
  return first !== undefined && first.open === 0 && first.close === text.length;
}

/** The type in which all words of a paragraph are set. */
function typeOf({ node }: Block): 'strong' | 'emphasis' | null {
  if (node.type !== 'paragraph') return null;
  const words = node.children.filter(
    (child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''),
  );
  for (const type of ['strong', 'emphasis'] as const)
    if (words.length > 0 && words.every((word) => word.type === type)) return type;
  return null;
}

/** Fewer questions in bold type are headings. */
const fewestQuestions = 3;

/**
 * Which blocks are questions by their type alone, as magazines print them: all of their words in bold type or in italics,
 * between answers in plain type. Null where a text is not printed so.
 */
export function interviewByType(blocks: readonly Block[]): readonly boolean[] | null {
  const types = blocks.map(typeOf);
  const asks = (type: 'strong' | 'emphasis') =>
    types.filter((one, index) => one === type && holdsQuestion(blocks[index]?.text ?? '')).length;
  const askingType = asks('strong') >= asks('emphasis') ? 'strong' : 'emphasis';
  const isSet = types.map((type) => type === askingType);
  const set = blocks.filter((_, index) => isSet[index]);
  const asking = set.filter(({ text }) => holdsQuestion(text));
  const plain = blocks.length - set.length;
  if (asking.length < fewestQuestions || asking.length < set.length * 0.6 || plain < set.length * 0.7) return null;
  return isSet;
}
