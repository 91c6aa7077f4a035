/** What a form asks about the texts of an edition, and the front matter that comes of it. Pure. */
import { type Document, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { findFrontMatter } from '../content/front-matter';
import type { ImportKind } from '../import/types';
import { replaced } from './edits';
import { newPersonId } from './filled-form';
import { FORM_FIELDS, type FormPerson, type FormValues } from './form-fields';
import type { Edit } from './work';

/** What the front matter of a text says. Never throws: what cannot be read is empty. */
export function readForm(markdown: string, kind: ImportKind): FormValues {
  const { document } = frontMatter(markdown);
  const told = (name: string): string => {
    const value: unknown = document.get(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const fields = Object.fromEntries(FORM_FIELDS[kind].map(({ name }) => [name, told(name)]));
  return { fields, people: kind === 'transcript' ? peopleOf(document) : [] };
}

/**
 * The changes after which the front matter says what a form holds, and labels give the names that people have in it.
 * What the form does not ask for stays as it is; doubts about what it asks for are gone. Empty where nothing changes.
 */
export function formEdits(markdown: string, kind: ImportKind, { fields, people }: FormValues): Edit[] {
  const { document, start, end } = frontMatter(markdown);
  const before = readForm(markdown, kind);
  for (const { name } of FORM_FIELDS[kind]) {
    const value = (fields[name] ?? '').replace(/\s+/g, ' ').trim();
    if (value === before.fields[name]) continue;
    if (value === '') document.delete(name);
    else document.set(name, value);
  }
  const renamed = kind === 'transcript' ? setPeople(document, people, before.people) : [];
  dropDoubts(document);
  const written = document.toString({ lineWidth: 0 });
  const front = written === markdown.slice(start, end) ? [] : [replaced(markdown, { start, end }, written)];
  return [...front, ...renamed.flatMap(({ from, to }) => labelEdits(markdown, end, from, to))];
}

interface Renamed {
  readonly from: string;
  readonly to: string;
}

function setPeople(document: Document, people: readonly FormPerson[], before: readonly FormPerson[]): Renamed[] {
  const known = people.filter(({ name }) => name.trim() !== '');
  if (known.length === 0) return [];
  const renamed: Renamed[] = [];
  const list = document.get('participants', true);
  if (!isSeq(list)) {
    document.set('participants', document.createNode(known));
    return [];
  }
  const items = new Map(list.items.map((item) => [isMap(item) ? String(item.get('id')) : '', item]));
  list.items = known.map(({ id, name, role }) => {
    const item = items.get(id);
    const old = before.find((person) => person.id === id);
    if (!isMap(item) || old === undefined)
      return document.createNode({ id: id || newPersonId(name, items), name: name.trim(), role });
    if (old.name !== name.trim()) {
      item.set('name', name.trim());
      renamed.push({ from: old.name, to: name.trim() });
    }
    if (old.role !== role) item.set('role', role);
    return item;
  });
  return renamed;
}

/** Labels with another name. */
function labelEdits(markdown: string, body: number, from: string, to: string): Edit[] {
  const edits: Edit[] = [];
  for (const mark of [`**${from}:**`, `**${from} (?):**`]) {
    for (let at = markdown.indexOf(mark, body); at !== -1; at = markdown.indexOf(mark, at + mark.length)) {
      if (at > 0 && markdown[at - 1] !== '\n') continue;
      edits.push({ start: at + 2, was: from, now: to });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function peopleOf(document: Document): FormPerson[] {
  const list = document.get('participants', true);
  if (!isSeq(list)) return [];
  return list.items.flatMap((item) =>
    isMap(item) ? [{ id: String(item.get('id')), name: String(item.get('name')), role: String(item.get('role')) }] : [],
  );
}

/** Somebody who looked at the form has seen what is asked about its fields. */
function dropDoubts(document: Document): void {
  const without = (comment: string | null | undefined): string | null =>
    comment
      ?.split('\n')
      .filter((line) => !/^\s*gloss\s*:\s*doubt\s/.test(line))
      .join('\n') || null;
  const { contents } = document;
  document.commentBefore = without(document.commentBefore);
  if (!isMap(contents)) return;
  contents.commentBefore = without(contents.commentBefore);
  for (const pair of contents.items) {
    if (!isPair(pair)) continue;
    if (isScalar(pair.key)) pair.key.commentBefore = without(pair.key.commentBefore);
    if (!isSeq(pair.value)) continue;
    pair.value.commentBefore = without(pair.value.commentBefore);
    for (const item of pair.value.items) {
      if (!isMap(item)) continue;
      item.commentBefore = without(item.commentBefore);
      const [first] = item.items;
      if (isPair(first) && isScalar(first.key)) first.key.commentBefore = without(first.key.commentBefore);
    }
  }
}

/** The front matter as it can be changed, and where its lines stand. */
function frontMatter(markdown: string): { readonly document: Document; readonly start: number; readonly end: number } {
  const place = findFrontMatter(markdown);
  if (place === null) return { document: parseDocument(''), start: 0, end: 0 };
  const { start, end } = place;
  return { document: parseDocument(markdown.slice(start, end)), start, end };
}
