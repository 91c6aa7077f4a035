/** Prose: plain text, sanitised markup and origin, made together so that they always agree. */

import type { Element, ElementContent } from 'hast';
import { addAll } from '../text/many';
import type { TextRange } from '../text/range';
import { trimRange } from '../text/white-space';
import { shiftOrigin, sliceOrigin } from './origin';
import { textOrigin } from './text-origin';
import type { Origin, OriginRun, Prose } from './types';

/** Prose of one or more paragraphs, with the place of each in the plain text. */
export interface Paragraphs extends Prose {
  /** In order. Code and rules are not paragraphs; items of lists are. */
  readonly paragraphs: readonly TextRange[];
}

const containers = new Set(['blockquote', 'ul', 'ol', 'li']);
const leaves = new Set(['p', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && (containers.has(node.tagName) || leaves.has(node.tagName));
}

/** Where the text being read stands. */
interface Surroundings {
  readonly quoteDepth: number;
  readonly literal: boolean;
  /** Offsets in the file of the nearest element around that has a place. */
  readonly start: number;
  readonly end: number;
}

/** Gathers text and origin while markup is walked in order. */
class ProseBuilder {
  text = '';
  readonly origin: OriginRun[] = [];
  readonly paragraphs: TextRange[] = [];

  constructor(private readonly source: string) {}

  /** A container's blocks, separated by line feeds; loose inline content between them counts as a block. */
  blocks(nodes: readonly ElementContent[], around: Surroundings): ElementContent[] {
    const result: ElementContent[] = [];
    let inline: ElementContent[] = [];
    const separate = () => {
      if (result.length > 0) result.push(this.lineFeed());
    };
    const flush = () => {
      if (inline.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
        separate();
        addAll(result, this.paragraph(inline, around));
      }
      inline = [];
    };
    for (const node of nodes) {
      if (!isBlock(node)) {
        inline.push(node);
        continue;
      }
      flush();
      if (node.type !== 'element') continue;
      separate();
      result.push(this.block(node, around));
    }
    flush();
    return result;
  }

  private block(element: Element, around: Surroundings): Element {
    const inside = within(element, around);
    if (containers.has(element.tagName)) return { ...bare(element), children: this.blocks(element.children, inside) };
    const children =
      element.tagName === 'p' ? this.paragraph(element.children, inside) : this.inline(element.children, inside);
    return { ...bare(element), children };
  }

  private lineFeed(): ElementContent {
    this.text += '\n';
    return { type: 'text', value: '\n' };
  }

  private paragraph(nodes: readonly ElementContent[], around: Surroundings): ElementContent[] {
    const start = this.text.length;
    const content = this.inline(nodes, around);
    this.paragraphs.push({ start, end: this.text.length });
    return content;
  }

  private inline(nodes: readonly ElementContent[], around: Surroundings): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'element') {
        return [{ ...bare(node), children: this.inline(node.children, within(node, around)) }];
      }
      if (node.type !== 'text') return [];
      const isBreak = node.value === '\n' && node.position === undefined;
      const value = around.literal
        ? node.value.replace(/\n$/, '')
        : node.value.replace(/\r\n|\n|\r/g, isBreak ? '\n' : ' ');
      const { start, end, quoteDepth, literal } = within(node, around);
      if (!isBreak) {
        const runs = textOrigin(value, { source: this.source, start, end, quoteDepth, literal });
        for (const run of shiftOrigin(runs, { text: this.text.length })) this.origin.push(run);
      }
      this.text += value;
      return [{ type: 'text', value }];
    });
  }
}

/** The element without its place, which nobody needs once the origin is known. */
function bare({ tagName, properties }: Element): Omit<Element, 'children'> {
  return { type: 'element', tagName, properties };
}

function within(node: ElementContent, around: Surroundings): Surroundings {
  const tag = node.type === 'element' ? node.tagName : '';
  return {
    quoteDepth: around.quoteDepth + (tag === 'blockquote' ? 1 : 0),
    literal: around.literal || tag === 'code' || tag === 'pre',
    start: node.position?.start.offset ?? around.start,
    end: node.position?.end.offset ?? around.end,
  };
}

/**
 * Prose from sanitised elements of one file.
 *
 * @param elements one block, or the inline content of one
 * @param source the text that the elements' positions count in
 * @param quoteDepth how many block quotations the elements stand in
 */
export function toProse(elements: readonly ElementContent[], source: string, quoteDepth = 0): Paragraphs {
  const builder = new ProseBuilder(source);
  const content = builder.blocks(elements, { quoteDepth, literal: false, start: 0, end: source.length });
  return { text: builder.text, content, origin: builder.origin, paragraphs: builder.paragraphs };
}

/** Stretches of prose as one, with `separator` between them and the place of each. */
function join(parts: readonly Prose[], separator: string): Paragraphs {
  let text = '';
  const content: ElementContent[] = [];
  const origin: OriginRun[] = [];
  const paragraphs: TextRange[] = [];
  for (const part of parts) {
    if (paragraphs.length > 0) {
      text += separator;
      content.push({ type: 'text', value: separator });
    }
    paragraphs.push({ start: text.length, end: text.length + part.text.length });
    for (const run of shiftOrigin(part.origin, { text: text.length })) origin.push(run);
    addAll(content, part.content);
    text += part.text;
  }
  return { text, content, origin, paragraphs };
}

/** Stretches of prose as one paragraph, with spaces between them. */
export function joinLines(lines: readonly Prose[]): Prose {
  const { text, content, origin } = join(lines, ' ');
  return { text, content, origin };
}

/** Paragraphs as one stretch of prose, separated by line feeds. */
export function joinParagraphs(paragraphs: readonly Prose[]): Paragraphs {
  const blocks = paragraphs.map((paragraph): Prose => {
    const element: Element = { type: 'element', tagName: 'p', properties: {}, children: [...paragraph.content] };
    return { ...paragraph, content: [element] };
  });
  return join(blocks, '\n');
}

/** Prose that is the same in the file as in print: the slice of `source` from `start` to `end`. */
export function plainProse(source: string, range: TextRange): Prose {
  const text = source.slice(range.start, range.end);
  const origin: Origin = [{ text: 0, source: range.start, length: text.length }];
  return { text, content: [{ type: 'text', value: text }], origin };
}

/** A stretch of some prose; markup that it cuts through is kept on the inside, and markup left empty is dropped. */
export function sliceProse(prose: Prose, range: TextRange): Prose {
  let at = 0;
  const slice = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') {
        const value = node.value.slice(Math.max(0, range.start - at), Math.max(0, range.end - at));
        at += node.value.length;
        return value === '' ? [] : [{ type: 'text', value }];
      }
      if (node.type !== 'element') return [];
      const isWithin = at >= range.start && at < range.end;
      const children = slice(node.children);
      return children.length > 0 || (node.children.length === 0 && isWithin) ? [{ ...node, children }] : [];
    });
  const content = slice(prose.content);
  return { text: prose.text.slice(range.start, range.end), content, origin: sliceOrigin(prose.origin, range) };
}

/** The prose without white space at its ends; no-break spaces, being typed on purpose, stay. */
export function trimProse(prose: Prose): Prose {
  const { start, end } = trimRange(prose.text, { start: 0, end: prose.text.length });
  return start === 0 && end === prose.text.length ? prose : sliceProse(prose, { start, end });
}
