/** An edition in TEI P5: turns as utterances, quoted words and notes linked both ways, the essays as commentary. */
import type { ElementContent as HtmlContent } from 'hast';
import type { Element, Text } from 'xast';
import { x } from 'xastscript';
import {
  type CommentaryBlock,
  type Edition,
  type EditionCommentary,
  type EditionPassage,
  type EditionQuote,
  indexEdition,
  isPlaced,
  markProse,
  type PlacedQuote,
  passageStarts,
} from '@/lib/edition';
import { describeFidelity } from '../../edition/describe-fidelity';
import { MadeElements } from '../xhtml';
import { xmlDocument } from '../xml';
import { shareableEdition } from './shareable';
import { fidelityId, personId, teiHeader } from './tei-header';
import { noteCalls, noteTexts } from './wording';

/** What an edition’s ids are in XML, and where each quote lies. */
interface TeiIds {
  passage(id: string): string;
  quote(id: string): string;
  note(id: string): string;
  block(commentary: string, block: number): string;
  /** Ids of the quoted segments of a quote, in order. */
  segments(quote: string): readonly string[];
}

/** The edition as a TEI document. Cost: linear. */
export function writeTei(whole: Edition): string {
  const edition = shareableEdition(whole);
  const ids = teiIds(edition);
  const starts = passageStarts(edition);
  const { language } = edition.meta;
  return xmlDocument(
    x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
      teiHeader(whole),
      x('text', { 'xml:lang': language }, [
        ...timeline(edition, starts, ids),
        x('body', {}, [...introduction(edition), ...chapters(edition, starts, ids)]),
        ...(edition.commentaries.length === 0
          ? []
          : [
              x(
                'back',
                {},
                edition.commentaries.map((commentary) => essay(edition, commentary, ids)),
              ),
            ]),
      ]),
    ]),
  );
}

function teiIds({ passages }: Edition): TeiIds {
  const segments = new Map<string, string[]>();
  const passage = (id: string) => `passage.${name(id)}`;
  for (const { id, marks } of passages) {
    for (const [index, { quotes }] of marks.entries()) {
      for (const quote of quotes) segments.set(quote, [...(segments.get(quote) ?? []), segmentId(passage(id), index)]);
    }
  }
  return {
    passage,
    quote: (id) => `quote.${name(id)}`,
    note: (id) => `note.${name(id)}`,
    block: (commentary, block) => `block.${name(commentary)}.${block + 1}`,
    segments: (quote) => segments.get(quote) ?? [],
  };
}

function segmentId(passage: string, index: number): string {
  return `${passage}.quoted.${index + 1}`;
}

/** An id as a part of a name of XML: what cannot stand in one is written as its code point. */
function name(id: string): string {
  return id.replace(/[^\p{L}\p{N}\p{M}-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`);
}

/** The ids as pointers; undefined for none, as an attribute of pointers has one at least. */
function pointers(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.map((id) => `#${id}`).join(' ');
}

/** When each passage with a known time begins, in seconds from the beginning of the recording. */
function timeline({ passages }: Edition, starts: ReadonlyMap<string, number>, ids: TeiIds): Element[] {
  if (starts.size === 0) return [];
  return [
    x('timeline', { unit: 's', origin: '#time.0' }, [
      x('when', { 'xml:id': 'time.0' }),
      ...passages.flatMap(({ id }) => {
        const start = starts.get(id);
        if (start === undefined) return [];
        const interval = start.toFixed(3);
        // An interval is greater than nothing.
        const when = Number(interval) > 0 ? { interval, since: '#time.0' } : { sameAs: '#time.0' };
        return [x('when', { 'xml:id': `time.${ids.passage(id)}`, ...when })];
      }),
    ]),
  ];
}

function introduction({ introduction: paragraphs }: Edition): Element[] {
  if (paragraphs.length === 0) return [];
  return [
    x(
      'div',
      { type: 'introduction' },
      paragraphs.map(({ content }) => x('p', {}, inline(content))),
    ),
  ];
}

/** A division for each chapter, and one for what stands before the first. */
function chapters(edition: Edition, starts: ReadonlyMap<string, number>, ids: TeiIds): Element[] {
  const headings = new Map(edition.chapters.map((chapter) => [chapter.passage, chapter]));
  const divisions: { attributes: Record<string, string>; head: Element[]; passages: EditionPassage[] }[] = [];
  for (const passage of edition.passages) {
    const chapter = headings.get(passage.id);
    if (chapter !== undefined || divisions.length === 0) {
      divisions.push({
        attributes: { type: chapter === undefined ? 'interview' : 'chapter' },
        head: chapter === undefined ? [] : [x('head', {}, chapter.title)],
        passages: [],
      });
    }
    divisions.at(-1)?.passages.push(passage);
  }
  return divisions.map(({ attributes, head, passages }) =>
    x('div', attributes, [...head, ...turns(passages).map((turn) => utterance(edition, turn, starts, ids))]),
  );
}

function turns(passages: readonly EditionPassage[]): EditionPassage[][] {
  const found: EditionPassage[][] = [];
  for (const passage of passages) {
    const last = found.at(-1);
    if (last === undefined || passage.opensTurn) found.push([passage]);
    else last.push(passage);
  }
  return found;
}

function utterance(
  edition: Edition,
  turn: readonly EditionPassage[],
  starts: ReadonlyMap<string, number>,
  ids: TeiIds,
): Element {
  const [first] = turn;
  const following =
    edition.passages[(indexEdition(edition).passageOrder.get(turn.at(-1)?.id ?? '') ?? edition.passages.length) + 1];
  const at = (passage: EditionPassage | undefined) =>
    passage !== undefined && starts.has(passage.id) ? `#time.${ids.passage(passage.id)}` : undefined;
  return x(
    'u',
    {
      who: first?.speaker == null ? undefined : `#${personId(first.speaker)}`,
      cert: first?.speakerInferred ? 'medium' : undefined,
      start: at(first),
      end: at(following),
    },
    turn.map((passage) => segment(edition, passage, ids)),
  );
}

/** A passage with its quoted stretches, each note behind the words that it is about. */
function segment(edition: Edition, passage: EditionPassage, ids: TeiIds): Element {
  const id = ids.passage(passage.id);
  const calls = new Map(noteCalls(edition, passage).map(({ at, quotes }) => [at, quotes]));
  const made = new MadeElements();
  const marks = passage.marks.map(({ start, end, quotes }, index) => ({
    start,
    end,
    wrap: ({ text, first, last }: { text: string; first: boolean; last: boolean }): HtmlContent => {
      return made.standFor([
        x(
          'seg',
          {
            type: 'quoted',
            'xml:id': first ? segmentId(id, index) : undefined,
            corresp: pointers(quotes.map(ids.quote)),
          },
          text,
        ),
        ...(last ? (calls.get(end) ?? []).map((quote) => note(edition, quote, ids)) : []),
      ]);
    },
  }));
  return x('seg', { type: 'passage', 'xml:id': id }, inline(markProse(passage.content, marks), made));
}

function note(edition: Edition, quote: PlacedQuote, ids: TeiIds): Element {
  const texts = noteTexts(edition, quote);
  const departure = describeFidelity(quote);
  const { meta } = indexEdition(edition).commentaryBySlug.get(quote.commentary) ?? {};
  return x(
    'note',
    {
      'xml:id': ids.note(quote.id),
      'xml:lang': meta?.language,
      type: 'commentary',
      n: String(quote.number),
      target: pointers(ids.segments(quote.id)),
      corresp: pointers(texts.map(({ block }) => ids.block(quote.commentary, block))),
      ana: `#${fidelityId(quote.placement.fidelity)}`,
    },
    [
      ...texts.map(({ content }) => x('p', {}, inline(content))),
      ...(departure === null ? [] : [x('p', {}, [departure.kind ?? '', ...departure.sentences].join('. '))]),
      x('ref', { target: `#${ids.quote(quote.id)}` }, meta?.title ?? ''),
    ],
  );
}

/** An essay: its prose, and what it quotes as citations that lead to the words. */
function essay(edition: Edition, commentary: EditionCommentary, ids: TeiIds): Element {
  const { slug, meta, blocks, quotes } = commentary;
  return x('div', { type: 'commentary', 'xml:id': `essay.${name(slug)}`, 'xml:lang': meta.language }, [
    x('head', {}, meta.title),
    ...(meta.author === undefined ? [] : [x('byline', {}, [x('docAuthor', {}, meta.author)])]),
    ...blocks.flatMap((block, index) => {
      if (block.text === '') return [];
      const own = quotes.filter((quote) => quote.block === index && isPlaced(quote));
      return [essayBlock(block, ids.block(slug, index), own, ids)];
    }),
    ...(blocks.every(({ text }) => text === '') ? [x('p', {}, edition.meta.rights)] : []),
  ]);
}

function essayBlock(
  { kind, content, text }: CommentaryBlock,
  id: string,
  quotes: readonly EditionQuote[],
  ids: TeiIds,
) {
  if (kind === 'quotation') {
    const words = x('quote', {}, paragraphsOf(content));
    return x('cit', { 'xml:id': id }, [words, ...quotes.map((quote) => reference(quote, ids))]);
  }
  if (kind === 'other') return x('p', { 'xml:id': id }, [text, ...quotes.map((quote) => reference(quote, ids))]);
  const marks = quotes.filter(
    (quote, index) => quote.range.end > quote.range.start && quote.range.start >= (quotes[index - 1]?.range.end ?? 0),
  );
  const made = new MadeElements();
  const marked = markProse(
    content,
    marks.map((quote) => ({
      ...quote.range,
      wrap: ({ text: words, first, last }) => {
        const attributes = { 'xml:id': first ? ids.quote(quote.id) : undefined };
        return made.standFor([
          x('quote', { ...attributes, corresp: pointers(ids.segments(quote.id)) }, words),
          ...(last ? [x('ref', { target: `#${ids.note(quote.id)}`, type: 'note' }, String(quote.number ?? ''))] : []),
        ]);
      },
    })),
  );
  const missing = quotes.filter((quote) => !marks.includes(quote)).map((quote) => reference(quote, ids));
  return x('p', { 'xml:id': id, rend: kind === 'heading' ? 'heading' : undefined }, [
    ...inline(marked, made),
    ...missing,
  ]);
}

/** What leads from an essay to the quoted words. */
function reference(quote: EditionQuote, ids: TeiIds): Element {
  const target = pointers([...ids.segments(quote.id), ids.note(quote.id)]);
  return x('ref', { 'xml:id': ids.quote(quote.id), target }, String(quote.number ?? ''));
}

/** The paragraphs of a block: the content of each of its own, or all of it as one. */
function paragraphsOf(content: readonly HtmlContent[]): Element[] {
  const own = content.flatMap((node) =>
    node.type === 'element' && node.tagName === 'p' ? [x('p', {}, inline(node.children))] : [],
  );
  return own.length > 0 ? own : [x('p', {}, inline(content))];
}

/** Inline markup in TEI: emphasis, links and line ends; of anything else the words. */
function inline(content: readonly HtmlContent[], made = new MadeElements()): (Element | Text)[] {
  return content.flatMap((node): readonly (Element | Text)[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    const own = made.at(node);
    if (own !== undefined) return own;
    const { tagName, properties } = node;
    const children = inline(node.children, made);
    if (tagName === 'em') return [x('hi', { rend: 'italic' }, children)];
    if (tagName === 'strong') return [x('hi', { rend: 'bold' }, children)];
    if (tagName === 'br') return [x('lb', {})];
    if (tagName === 'a' && typeof properties.href === 'string')
      return [x('ref', { target: properties.href.trim().replace(/\s/g, '%20') }, children)];
    return children;
  });
}
