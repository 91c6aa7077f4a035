/** Talk as pages mark it up without colons: lists of definitions, `cite` with `time`, and tables with a column of names. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { addAll } from '../../text/many';
import { endsSentence } from '../../text/sentence-ends';
import { isWithinLine, madeElement, wordsOf } from './html-tree';

/** No name is longer; in UTF-16 code units. */
const longestName = 60;

const clock = /^[[(]?(\d{1,3}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?[\])]?$/;

function isNameLike(text: string): boolean {
  return text !== '' && text.length <= longestName && /^\p{L}/u.test(text) && !endsSentence(text);
}

/** A paragraph with a label in bold type, a time where there is one, and words. */
function spoken(name: string, time: string | null, words: readonly ElementContent[], at: RootContent): Element {
  const label = madeElement('strong', [{ type: 'text', value: `${name.replace(/\s*[:：]\s*$/, '')}:` }], at);
  const gap = { type: 'text' as const, value: time === null ? ' ' : ` [${time}] ` };
  return madeElement('p', [label, gap, ...words], at);
}

/** Writes such talk as paragraphs that open with a label in bold type. Changes the tree. Linear in it. */
export function labelSpeech(root: Root | Element): void {
  const waiting: (Root | Element)[] = [root];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const children = parent.children.flatMap((child): RootContent[] => {
      if (child.type !== 'element') return [child];
      if (child.tagName === 'dl') return definitions(child);
      if (child.tagName === 'table') return rows(child);
      // An empty block parts what stands around it, and would be dropped.
      if (isBlock(child, parent) && isEmpty(child)) return [madeElement('hr', [], child)];
      return [isStray(child, parent) ? { ...child, tagName: 'div' } : child];
    });
    const made = citations(children).filter((child) => child.type !== 'doctype');
    if (parent.type === 'root') parent.children = made;
    else parent.children = made;
    for (const child of made) if (child.type === 'element') waiting.push(child);
  }
}

const parts = new Set([
  'dt',
  'dd',
  'li',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'caption',
  'summary',
  'legend',
  'figcaption',
]);

function isEmpty({ children }: Element): boolean {
  return children.every((child) => child.type === 'comment' || (child.type === 'text' && child.value.trim() === ''));
}

function isItem({ tagName }: Element, parent: Root | Element): boolean {
  return tagName === 'li' && parent.type === 'element' && /^(?:ul|ol|menu)$/.test(parent.tagName);
}

/** A part of a list or table that stands in none. */
function isStray(element: Element, parent: Root | Element): boolean {
  return parts.has(element.tagName) && !isItem(element, parent);
}

/** Whether an element is one of its own between what stands around it. */
function isBlock(element: Element, parent: Root | Element): boolean {
  return !isWithinLine(element) && !isItem(element, parent);
}

/** `<dt>Name</dt><dd>words</dd>`. */
function definitions(list: Element): RootContent[] {
  const made: RootContent[] = [];
  let name: string | null = null;
  const entries = list.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'div' ? child.children : [child],
  );
  for (const entry of entries) {
    if (entry.type !== 'element') continue;
    if (entry.tagName === 'dt') {
      if (name !== null) made.push(madeElement('p', [{ type: 'text', value: name }], entry));
      name = wordsOf(entry);
      continue;
    }
    addAll(made, labelled(name, null, entry));
    name = null;
  }
  if (name !== null) made.push(madeElement('p', [{ type: 'text', value: name }], list));
  return made;
}

const blocks = new Set(['p', 'div', 'ul', 'ol', 'blockquote', 'section', 'table', 'dl', 'h1', 'h2', 'h3', 'h4']);

/** The words of an element as paragraphs, of which the first opens with a label. */
function labelled(name: string | null, time: string | null, element: Element): Element[] {
  const hasBlocks = element.children.some((child) => child.type === 'element' && blocks.has(child.tagName));
  const plain = madeElement(hasBlocks ? 'div' : 'p', element.children, element);
  if (name === null) return [plain];
  if (!isNameLike(name)) return [madeElement('p', [{ type: 'text', value: name }], element), plain];
  if (!hasBlocks) return [spoken(name, time, element.children, element)];
  const index = element.children.findIndex((child) => child.type === 'element');
  const first = element.children[index];
  if (first?.type !== 'element' || first.tagName !== 'p') return [spoken(name, time, [], element), plain];
  const rest = element.children.filter((child) => child !== first);
  return [spoken(name, time, first.children, first), madeElement('div', rest, element)];
}

/** Rows as paragraphs: a cell with a time and one with a name are a label. */
function rows(table: Element): RootContent[] {
  const found: Element[] = [];
  const waiting: Element[] = [table];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.tagName === 'tr' || node.tagName === 'caption') found.push(node);
    else for (const child of node.children.toReversed()) if (child.type === 'element') waiting.push(child);
  }
  const cells = found.map((row) => row.children.filter((cell) => cell.type === 'element'));
  const isSpeech = cells.filter((row) => row.length >= 2 && row.length <= 4).length >= found.length * 0.8;
  return found.flatMap((row, index): RootContent[] => {
    const own = cells[index] ?? [];
    if (own.length === 0) return [madeElement('p', row.children, row)];
    const time = own.find((cell) => clock.test(wordsOf(cell)));
    const others = own.filter((cell) => cell !== time && wordsOf(cell) !== '');
    const [name, words] = others;
    const written = time === undefined ? null : (clock.exec(wordsOf(time))?.[1] ?? null);
    if (isSpeech && name !== undefined && words !== undefined && others.length === 2 && isNameLike(wordsOf(name)))
      return labelled(wordsOf(name), written, words);
    const gap: ElementContent = { type: 'text', value: ' ' };
    return [
      madeElement(
        'p',
        own.flatMap((cell) => [...cell.children, gap]),
        row,
      ),
    ];
  });
}

/** `<cite>Name:</cite><time>0:00</time><p>words</p>`, as Podcasting 2.0 has it. */
function citations(children: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined) continue;
    if (child.type !== 'element' || (child.tagName !== 'cite' && child.tagName !== 'time')) {
      made.push(child);
      continue;
    }
    let at = index;
    let cite: Element | null = null;
    let time: Element | null = null;
    for (; at < children.length; at += 1) {
      const next = children[at];
      if (next?.type === 'text' && next.value.trim() === '') continue;
      if (next?.type !== 'element') break;
      if (next.tagName === 'cite' && cite === null) cite = next;
      else if (next.tagName === 'time' && time === null) time = next;
      else break;
    }
    const words = children[at];
    const written = time === null ? null : (clock.exec(wordsOf(time))?.[1] ?? null);
    if (words?.type !== 'element' || words.tagName !== 'p' || (time !== null && written === null)) {
      made.push(child);
      continue;
    }
    const opening = { type: 'text' as const, value: `[${written}] ` };
    if (cite !== null) made.push(spoken(wordsOf(cite), written, words.children, words));
    else made.push(madeElement('p', [opening, ...words.children], words));
    index = at;
  }
  return made;
}
