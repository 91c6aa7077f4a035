/** Documents of word processors (.docx). */
import type { Root } from 'hast';
import mammoth from 'mammoth';
import type { LeftOutReason } from '../../interface/importing';
import { formats } from '../../interface/problems-of-import';
import { blockOf } from '../nodes';
import { decodeEntities } from '../recording/cue-text';
import type { Block, FoundMeta, ReadResult, Stripped } from '../types';
import { broken, type DocumentParts, unpackDocument } from './docx-parts';
import { parseHtml, toNodes } from './html-nodes';
import { attribute, elementsOf, wordsOf } from './html-tree';

/** Styles beside those that the converter knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  'br[type="page"] => ',
];

/** A document as its text; its paragraphs are numbered, as it has no lines. Never throws. */
export async function readDocx(path: string, bytes: Uint8Array): Promise<ReadResult> {
  const unpacked = unpackDocument(path, bytes);
  if ('rule' in unpacked) return { draft: null, problem: unpacked };
  let html: string;
  try {
    html = await toHtml(unpacked);
  } catch {
    return { draft: null, problem: broken(path) };
  }
  const tree = parseHtml(html);
  const stripped = [...beside(unpacked), ...takeNotes(tree)];
  const blocks = toNodes(tree).map((node, index): Block => blockOf(node, { first: index + 1, last: index + 1 }));
  const meta: FoundMeta = {};
  const draft = {
    format: formats.document,
    unit: 'paragraph' as const,
    blocks,
    meta,
    stripped,
    notes: [],
    isRecording: false,
  };
  return { draft, problem: null };
}

async function toHtml({ packed }: DocumentParts): Promise<string> {
  // The converter wants a buffer under Node, and cannot have one elsewhere.
  const input = typeof Buffer === 'undefined' ? { arrayBuffer: packed.buffer } : { buffer: Buffer.from(packed.buffer) };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: STYLES,
    externalFileAccess: false,
    convertImage: noImage,
  });
  return value;
}

/** Pictures are no words, and are not unpacked. */
const noImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** Footnotes and endnotes, which stand behind the text. Changes the tree. */
function takeNotes(tree: Root): Stripped[] {
  const stripped: Stripped[] = [];
  for (const element of elementsOf(tree)) {
    const notes = element.children.filter(
      (child) =>
        child.type === 'element' && child.tagName === 'li' && /^(?:foot|end)note-/.test(attribute(child, 'id')),
    );
    if (notes.length === 0) continue;
    for (const note of notes) stripped.push({ reason: 'note', lines: { first: 1, last: 1 }, text: wordsOf(note) });
    element.children = element.children.filter((child) => !notes.includes(child));
  }
  return stripped;
}

/** Words that are not in the text: running heads, comments, and what was deleted with changes being tracked. */
function beside({ parts }: DocumentParts): Stripped[] {
  const stripped: Stripped[] = [];
  const add = (reason: LeftOutReason, text: string) => stripped.push({ reason, lines: { first: 1, last: 1 }, text });
  for (const [name, xml] of parts) {
    const reason = /header/.test(name)
      ? 'running head'
      : /footer/.test(name)
        ? 'running foot'
        : /comments/.test(name)
          ? 'comment'
          : null;
    if (reason !== null) for (const paragraph of xml.split('</w:p>')) add(reason, wordsIn(paragraph, 't'));
  }
  for (const paragraph of parts.get('word/document.xml')?.split('</w:p>') ?? []) {
    if (paragraph.includes('<w:delText')) add('deleted', wordsIn(paragraph, 'delText'));
  }
  return stripped.filter(({ text }) => text.trim() !== '');
}

function wordsIn(xml: string, tag: 't' | 'delText'): string {
  const written = [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>([^<]*)</w:${tag}>`, 'g'))].map(
    ([, text = '']) => text,
  );
  return decodeEntities(written.join(''));
}
