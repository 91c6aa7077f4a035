/** An edition as Markdown: the interview with its notes as footnotes, and the essays behind it. */
import type { ElementContent } from 'hast';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import {
  type Edition,
  type EditionCommentary,
  type EditionPassage,
  indexEdition,
  markProse,
  placedQuotes,
} from '@/lib/edition';
import { rightsNotice, shareableEdition } from './shareable';
import { essayLine, fidelityName, noteCalls, noteTexts, sourceLines, speakerLabel } from './wording';

/** An element that stands for the call of a footnote, in trees that become Markdown. */
const CALL = 'gloss-call';

const toTree = unified()
  .use(rehypeRemark, {
    handlers: {
      [CALL]: (_, { properties }) => {
        const number = String(properties.number);
        return { type: 'footnoteReference' as const, identifier: number, label: number };
      },
    },
  })
  .freeze();

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .data('toMarkdownExtensions', [gfmFootnoteToMarkdown()])
  .freeze();

/** The edition as Markdown with footnotes, as many readers of Markdown have them. Cost: linear. */
export function writeMarkdown(whole: Edition): string {
  const edition = shareableEdition(whole);
  const notice = rightsNotice(whole);
  const { meta } = edition;
  const chapters = new Map(edition.chapters.map((chapter) => [chapter.passage, chapter]));
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, meta.title),
      ...(meta.dek === undefined ? [] : [paragraph({ type: 'emphasis', children: [words(meta.dek)] })]),
      list(sourceLines(edition)),
      ...(notice === null ? [] : [paragraph(words(notice))]),
      ...edition.introduction.flatMap(({ content }) => blocksOf(content)),
      ...edition.passages.flatMap((passage) => {
        const chapter = chapters.get(passage.id);
        const title = chapter === undefined ? [] : [heading(chapter.level + 1, chapter.title)];
        return [...title, ...passageBlocks(edition, passage)];
      }),
      ...edition.commentaries.flatMap((commentary) => essayBlocks(edition, commentary)),
      ...placedQuotes(edition.commentaries).map((quote): RootContent => {
        const number = String(quote.number);
        const opening = paragraph(
          { type: 'emphasis', children: [words(quote.lemma)] },
          words(`] (${fidelityName(quote)})`),
        );
        const note = noteTexts(edition, quote).flatMap(({ content }) => blocksOf(content));
        return {
          type: 'footnoteDefinition',
          identifier: number,
          label: number,
          children: [opening, ...note].filter(isInFootnote),
        };
      }),
    ],
  };
  return writer.stringify(tree);
}

function passageBlocks(edition: Edition, passage: EditionPassage): RootContent[] {
  const speaker = passage.opensTurn ? speakerLabel(indexEdition(edition).speakerOf(passage), passage) : undefined;
  const calls = new Map(noteCalls(edition, passage).map(({ at, quotes }) => [at, quotes.map(({ number }) => number)]));
  const content = markProse(
    passage.content,
    passage.marks
      .filter(({ end }) => calls.has(end))
      .map(({ start, end }) => ({
        start,
        end,
        wrap: ({ text, last }) =>
          element('span', { type: 'text', value: text }, ...(last ? (calls.get(end) ?? []).map(call) : [])),
      })),
  );
  const blocks = blocksOf(content);
  const [first] = blocks;
  const name: PhrasingContent[] =
    speaker === undefined ? [] : [{ type: 'strong', children: [words(`${speaker}:`)] }, words(' ')];
  const named =
    first?.type === 'paragraph'
      ? [paragraph(...name, ...first.children), ...blocks.slice(1)]
      : [...(name.length > 0 ? [paragraph(...name)] : []), ...blocks];
  if (!passage.listed) return named;
  return [{ type: 'list', ordered: false, children: [{ type: 'listItem', children: named.filter(isInFootnote) }] }];
}

function essayBlocks(edition: Edition, commentary: EditionCommentary): RootContent[] {
  const blocks = commentary.blocks.filter(({ text, kind }) => text !== '' || kind === 'other');
  return [
    { type: 'thematicBreak' },
    heading(2, commentary.meta.title),
    paragraph(words(essayLine(edition, commentary))),
    ...blocks.flatMap(({ kind, content }): RootContent[] => {
      const own = blocksOf(content);
      if (kind === 'quotation') return [{ type: 'blockquote', children: own.filter(isInFootnote) }];
      const [first] = own;
      return kind === 'heading' && first?.type === 'paragraph'
        ? [{ type: 'heading', depth: 3, children: first.children }]
        : own;
    }),
  ];
}

/** Content as Markdown's blocks; what is inline is put into a paragraph. */
function blocksOf(content: readonly ElementContent[]): RootContent[] {
  const tree = toTree.runSync({ type: 'root', children: [...content] });
  const blocks: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const flush = () => {
    if (line.length > 0) blocks.push(paragraph(...line));
    line = [];
  };
  for (const node of tree.children) {
    if (isPhrasing(node)) line.push(node);
    else {
      flush();
      blocks.push(node);
    }
  }
  flush();
  return blocks;
}

const INLINE = [
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'html',
  'image',
  'inlineCode',
  'link',
  'strong',
  'text',
];

function isPhrasing(node: RootContent): node is Extract<RootContent, PhrasingContent> {
  return INLINE.includes(node.type);
}

type FlowContent = Extract<
  RootContent,
  { type: 'paragraph' | 'blockquote' | 'list' | 'code' | 'thematicBreak' | 'heading' }
>;

function isInFootnote(node: RootContent): node is FlowContent {
  return ['paragraph', 'blockquote', 'list', 'code', 'thematicBreak', 'heading'].includes(node.type);
}

function call(number: number): ElementContent {
  return { type: 'element', tagName: CALL, properties: { number }, children: [] };
}

function element(tagName: string, ...children: ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties: {}, children };
}

function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

function paragraph(...children: PhrasingContent[]): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children };
}

function heading(level: number, title: string): RootContent {
  const depth = level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6;
  return { type: 'heading', depth, children: [words(title)] };
}

function list(lines: readonly string[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(words(line))] })),
  };
}
