import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { placedQuotes } from '@/lib/edition';
import { writeTei } from '@/lib/formats/exports/tei';
import { xmlDocument } from '@/lib/formats/xml';
import { EDITIONS, fixtureEdition } from '../../../support/fixture-editions';
import { allBelow, childrenOf, named, readXml, textOf } from '../../../support/read-xml';

/** Elements that hold one other at least, and those whose parts stand in an order. */
const HOLDING = [
  'timeline',
  'taxonomy',
  'listPerson',
  'cit',
  'body',
  'back',
  'langUsage',
  'sourceDesc',
  'availability',
];
const ORDERED: Readonly<Record<string, string>> = {
  TEI: 'teiHeader text',
  teiHeader: 'fileDesc encodingDesc profileDesc',
  fileDesc: 'titleStmt publicationStmt sourceDesc',
  titleStmt: 'title author',
  publicationStmt: 'publisher idno availability',
  text: 'timeline body back',
  cit: 'quote ref',
  note: 'p ref',
};

/** The subset of TEI P5 (tei_all) that is written: what each element may hold, and what it may say. */
const SUBSET: Readonly<Record<string, { holds: string; says?: string }>> = {
  TEI: { holds: 'teiHeader text', says: 'xmlns' },
  teiHeader: { holds: 'fileDesc encodingDesc profileDesc' },
  fileDesc: { holds: 'titleStmt publicationStmt sourceDesc' },
  titleStmt: { holds: 'title author' },
  publicationStmt: { holds: 'publisher idno availability' },
  availability: { holds: 'p', says: 'status' },
  sourceDesc: { holds: 'bibl recordingStmt' },
  recordingStmt: { holds: 'recording' },
  recording: { holds: 'p' },
  bibl: { holds: 'title author publisher date note ref' },
  encodingDesc: { holds: 'projectDesc classDecl' },
  projectDesc: { holds: 'p' },
  classDecl: { holds: 'taxonomy' },
  taxonomy: { holds: 'category' },
  category: { holds: 'catDesc' },
  catDesc: { holds: '#' },
  profileDesc: { holds: 'langUsage particDesc' },
  langUsage: { holds: 'language' },
  language: { holds: '#', says: 'ident' },
  particDesc: { holds: 'listPerson' },
  listPerson: { holds: 'person' },
  person: { holds: 'persName', says: 'role' },
  persName: { holds: '#' },
  title: { holds: '#', says: 'level' },
  author: { holds: '#' },
  publisher: { holds: '#' },
  idno: { holds: '#', says: 'type' },
  date: { holds: '#', says: 'when' },
  text: { holds: 'timeline body back' },
  timeline: { holds: 'when', says: 'unit origin' },
  when: { holds: '', says: 'interval since sameAs' },
  body: { holds: 'div' },
  back: { holds: 'div' },
  div: { holds: 'head byline u p cit', says: 'type' },
  head: { holds: '#' },
  byline: { holds: 'docAuthor' },
  docAuthor: { holds: '#' },
  u: { holds: 'seg', says: 'who start end cert' },
  seg: { holds: '# seg note hi ref lb', says: 'type corresp' },
  note: { holds: '# p ref', says: 'type n target corresp ana' },
  p: { holds: '# hi ref lb quote', says: 'rend' },
  cit: { holds: 'quote ref' },
  quote: { holds: '# p', says: 'corresp' },
  ref: { holds: '# hi lb', says: 'target type' },
  hi: { holds: '# hi ref lb', says: 'rend' },
  lb: { holds: '' },
};

function assertInSubset(element: Element): void {
  for (const each of allBelow(element)) {
    const rule = SUBSET[each.name];
    if (rule === undefined) throw new Error(`<${each.name}> is not of the subset`);
    const held = new Set(rule.holds.split(' '));
    for (const child of childrenOf(each)) expect(held, `<${child.name}> in <${each.name}>`).toContain(child.name);
    if (!held.has('#'))
      expect(textOf({ ...each, children: each.children.filter(({ type }) => type === 'text') }).trim()).toBe('');
    const said = new Set(['xml:id', 'xml:lang', ...(rule.says ?? '').split(' ')]);
    for (const [attribute, value] of Object.entries(each.attributes)) {
      expect(said, `@${attribute} of <${each.name}>`).toContain(attribute);
      expect(value, `@${attribute} of <${each.name}>`).not.toBe('');
      if (attribute === 'interval') expect(Number(value)).toBeGreaterThan(0);
      if (attribute === 'xml:id') expect(value).toMatch(/^[\p{L}_][\p{L}\p{M}\p{N}._-]*$/u);
    }
    const names = childrenOf(each).map(({ name }) => name);
    if (HOLDING.includes(each.name)) expect(names, `<${each.name}>`).not.toEqual([]);
    const order = ORDERED[each.name]?.split(' ');
    if (order !== undefined)
      expect(names, `<${each.name}>`).toEqual(order.flatMap((name) => names.filter((child) => child === name)));
    if (each.name === 'div') expect(names.slice(1), 'a head stands first').not.toContain('head');
  }
}

describe.each(EDITIONS)('the TEI of $name', ({ edition }) => {
  const root = readXml(writeTei(edition));
  const all = allBelow(root);
  const ids = all.flatMap(({ attributes }) => attributes['xml:id'] ?? []);

  test('keeps to the subset', () => assertInSubset(root));

  test('has ids that are unique names, and no pointer that leads nowhere', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u);
    const known = new Set(ids.map((id) => `#${id}`));
    for (const { attributes } of all) {
      for (const name of ['who', 'start', 'end', 'target', 'corresp', 'ana', 'since', 'sameAs', 'origin']) {
        const pointers = attributes[name]?.split(' ') ?? [];
        for (const pointer of pointers) if (!/^\w+:/.test(pointer)) expect(known, `@${name}`).toContain(pointer);
      }
    }
  });

  test('links each quote to its words and its note, and these back', () => {
    const quotes = placedQuotes(edition.commentaries);
    const notes = named(root, 'note').filter(({ attributes }) => attributes.type === 'commentary');
    expect(notes.map(({ attributes }) => attributes.n)).toEqual(
      expect.arrayContaining(quotes.map(({ number }) => String(number))),
    );
    expect(notes).toHaveLength(quotes.length);
    for (const note of notes) {
      const segments = note.attributes.target?.split(' ').map((each) => each.slice(1)) ?? [];
      expect(segments.length).toBeGreaterThan(0);
      const quote = named(note, 'ref').at(-1)?.attributes.target ?? '';
      for (const segment of all.filter(({ attributes }) => segments.includes(attributes['xml:id'] ?? ''))) {
        expect(segment.attributes.corresp?.split(' ')).toContain(quote);
      }
    }
  });
});

test('turns have their speakers, their times and the words of their paragraphs', () => {
  const edition = fixtureEdition('harbour');
  const root = readXml(writeTei(edition));
  const turns = named(root, 'u');
  expect(turns.length).toBe(edition.passages.filter(({ opensTurn }) => opensTurn).length);
  expect(turns[1]?.attributes).toMatchObject({ who: '#person.ferry', start: expect.stringMatching(/^#time\./) });
  const passages = named(root, 'seg').filter(({ attributes }) => attributes.type === 'passage');
  expect(passages.map((each) => textOf(each, ['note']))).toEqual(edition.passages.map(({ text }) => text));
});

test('whatever texts hold, a document is well-formed, and says what it can say', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(text, text, (words, attribute) => {
      const root = readXml(xmlDocument(x('p', { n: attribute }, words)));
      const allowed = words.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
      expect(textOf(root)).toBe(allowed.replace(/\r\n?/g, '\n'));
    }),
  );
});
