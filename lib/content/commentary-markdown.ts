/** Commentaries in Markdown. */

import * as say from '../interface/problems-of-quotes';
import { addAll } from '../text/many';
import type { Problem, SourceFile } from '../text/problem';
import { compareProblems, problemAt } from '../text/problem';
import { findFrontMatter, readFrontMatter } from './front-matter';
import { lostWords } from './lost-words';
import { type MarkdownBlock, parseMarkdown } from './markdown';
import { applyPragmas, type PlacedPragma } from './overrides';
import { readPragmas } from './pragma';
import { joinParagraphs, type Paragraphs, toProse } from './prose';
import { blockQuote, inlineQuotes } from './quotes';
import { repeatsTitle } from './repeated-title';
import { runningLength } from './running-quotations';
import { commentaryMetaSchema } from './schema';
import { slugOfPath } from './slug';
import type { BlockKind, Commentary, CommentaryBlock, CommentaryText, Quote } from './types';
import { markParagraph } from './wrapped-paragraphs';

/** What came of parsing a commentary: `commentary` is null exactly where there are problems. */
export interface ParsedCommentary {
  readonly commentary: Commentary | null;
  readonly problems: readonly Problem[];
}

const kinds: Partial<Record<MarkdownBlock['type'], BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  blockquote: 'quotation',
};

/** A block's prose; of lists and rules the element itself, so that they can be shown as what they are. */
function proseOf({ type, element }: MarkdownBlock, source: string): Paragraphs | null {
  if (element === null) return null;
  if (type === 'blockquote') return toProse(element.children, source, 1);
  return toProse(kinds[type] === undefined ? [element] : element.children, source);
}

function quotesOf(kind: BlockKind, prose: Paragraphs, block: number, source: string): Quote[] {
  if (kind === 'heading') return [];
  return kind === 'quotation' ? blockQuote(prose, block, source) : inlineQuotes(prose, block);
}

/**
 * Paragraphs that one quotation runs over, made one: their prose by the index of the first, and null for the others.
 */
function runningBlocks(blocks: readonly MarkdownBlock[], source: string): Map<number, Paragraphs | null> {
  const proses = blocks.map((block) => (block.type === 'paragraph' ? proseOf(block, source) : null));
  const marked = proses.map((prose) => markParagraph(prose?.text ?? ''));
  const running = new Map<number, Paragraphs | null>();
  for (let index = 0; index < blocks.length; index += 1) {
    const length = runningLength(marked, index);
    if (length === 0) continue;
    const taken = proses.slice(index, index + length).flatMap((prose) => prose ?? []);
    for (let other = 0; other < length; other += 1)
      running.set(index + other, other === 0 ? joinParagraphs(taken) : null);
    index += length - 1;
  }
  return running;
}

/** The problem of a commentary that quotes nothing. */
export function noQuotes(file: SourceFile, offset: number): Problem {
  return problemAt(file, offset, { rule: 'no-quotes', ...say.noQuotes });
}

/**
 * Parses a commentary that has front matter. All problems of the file are found in one go. A heading with which the
 * essay opens is left out where it repeats the title. Never throws.
 *
 * @param slug name of the commentary in addresses, unless the front matter gives one
 */
export function parseMarkdownCommentary(file: SourceFile, slug = slugOfPath(file.path)): ParsedCommentary {
  const place = findFrontMatter(file.text);
  const { data, problems } = readFrontMatter(file, place, commentaryMetaSchema);
  if (place === null || !place.closed) return { commentary: null, problems };
  const body = readBody(file, place.body, data?.title);
  const all = [...problems, ...body.problems];
  if (data === null || all.length > 0) return { commentary: null, problems: all.sort(compareProblems) };
  return { commentary: { ...body.text, slug: data.slug ?? slug, meta: data }, problems: [] };
}

/**
 * Parses a commentary in Markdown for its words alone: its front matter may lack what an edition needs. `commentary` is
 * null exactly where there are problems. Never throws.
 */
export function parseCommentaryBody(file: SourceFile): {
  readonly commentary: CommentaryText | null;
  readonly problems: readonly Problem[];
} {
  const { text, problems } = readBody(file, findFrontMatter(file.text)?.body ?? 0, undefined);
  return problems.length > 0 ? { commentary: null, problems } : { commentary: text, problems: [] };
}

function readBody(
  file: SourceFile,
  start: number,
  title: string | undefined,
): { readonly text: CommentaryText; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const blocks: CommentaryBlock[] = [];
  const found: Quote[] = [];
  const pragmas: PlacedPragma[] = [];
  const parsed = parseMarkdown(file, start);
  addAll(problems, parsed.problems);
  addAll(problems, lostWords(file, parsed.blocks));
  const running = runningBlocks(parsed.blocks, file.text);
  for (const [index, markdown] of parsed.blocks.entries()) {
    const read = readPragmas(file, markdown.html);
    addAll(problems, read.problems);
    addAll(
      pragmas,
      read.pragmas.map((pragma) => ({ pragma, block: blocks.length })),
    );
    const joined = running.get(index);
    const prose = joined === undefined ? proseOf(markdown, file.text) : joined;
    if (prose === null) continue;
    const opens = blocks.length === 0;
    if (opens && repeatsTitle(markdown.element?.tagName, prose.text, title)) continue;
    const kind = joined === undefined ? (kinds[markdown.type] ?? 'other') : 'other';
    addAll(found, quotesOf(kind, prose, blocks.length, file.text));
    blocks.push({ kind, text: prose.text, content: prose.content, origin: prose.origin });
  }
  const { quotes, noteOverrides, problems: unmatched } = applyPragmas(file, pragmas, blocks, found);
  addAll(problems, unmatched);
  if (quotes.length === 0 && parsed.problems.length === 0) problems.push(noQuotes(file, start));
  return { text: { slug: slugOfPath(file.path), file, blocks, quotes, noteOverrides }, problems };
}
