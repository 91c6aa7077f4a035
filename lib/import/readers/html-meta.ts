/** What a web page says of itself: its `meta` elements, linked data, and marked-up bylines. */
import type { Root } from 'hast';
import { isoDay } from '../passes/dates';
import type { FoundMeta } from '../types';
import { attribute, elementsOf, wordsOf } from './html-tree';

type Field = keyof FoundMeta;

/** Names and properties of `meta` elements, the surest first. */
const NAMES: Readonly<Partial<Record<Field, readonly string[]>>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'],
  dek: ['og:description', 'description', 'twitter:description'],
  date: [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'citation_publication_date',
    'parsely-pub-date',
    'pubdate',
  ],
  outlet: ['og:site_name', 'application-name', 'citation_journal_title'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author'],
  url: ['og:url'],
};

/** What a page tells. Linear. */
export function readHtmlMeta(tree: Root): FoundMeta {
  const named = new Map<string, string>();
  const found: Map<Field, string> = new Map();
  const headings: string[] = [];
  let title = '';
  for (const element of elementsOf(tree)) {
    const { tagName } = element;
    if (tagName === 'html') keep(found, 'language', languageTag(attribute(element, 'lang')));
    else if (tagName === 'title' && title === '') title = childText(element);
    else if (tagName === 'h1' && headings.length < mostHeadings) headings.push(wordsOf(element));
    else if (tagName === 'meta') {
      const name = (
        attribute(element, 'property') ||
        attribute(element, 'name') ||
        attribute(element, 'itemProp')
      ).toLowerCase();
      const content = attribute(element, 'content').trim();
      if (name !== '' && content !== '' && !named.has(name)) named.set(name, content);
    } else if (tagName === 'link' && attribute(element, 'rel') === 'canonical')
      keep(found, 'url', attribute(element, 'href'));
    else if (tagName === 'time') keep(found, 'date', isoDay(attribute(element, 'dateTime')) ?? '');
    else if (tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
      readLinkedData(childText(element), found);
  }
  const meta: { -readonly [Name in Field]?: string } = {};
  for (const field of ['title', 'dek', 'date', 'outlet', 'author', 'url', 'language'] as const) {
    const byName = (NAMES[field] ?? []).map((name) => named.get(name)).find((value) => value !== undefined);
    const value = field === 'date' ? (isoDay(byName ?? '') ?? found.get(field)) : (byName ?? found.get(field));
    if (value !== undefined && value !== '' && !(field === 'author' && /^https?:/.test(value))) meta[field] = value;
  }
  const [, writer] = writtenBy.exec(title) ?? [];
  if (writer !== undefined) meta.author ??= writer;
  const told = (meta.title ?? title).trim().replace(/\s+/g, ' ');
  if (told !== '') meta.title = titleOf(told, headings, meta.outlet);
  if (meta.url !== undefined && !/^https?:\/\/[^\s]+$/.test(meta.url)) delete meta.url;
  return meta;
}

function keep(found: Map<Field, string>, field: Field, value: string): void {
  if (value !== '' && !found.has(field)) found.set(field, value);
}

function childText({ children }: { readonly children: readonly { readonly type: string }[] }): string {
  return children.map((child) => ('value' in child && typeof child.value === 'string' ? child.value : '')).join('');
}

function languageTag(tag: string): string {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : '';
}

/** Some sites name who wrote a page in its title, between bars. */
const writtenBy = /\|\s*by\s+(\p{Lu}[^|]{2,60}?)\s*\|/u;
/** A page has no more headings that may be its title. */
const mostHeadings = 10;
const betweenParts = /\s+[|–—·•«»:-]\s+|\s*\|\s*/;

/**
 * The title of a text by that of its page, which often has the name of the site too: the heading that says the same as it,
 * or as one part of it; otherwise the page’s title without the site’s name.
 */
function titleOf(title: string, headings: readonly string[], outlet: string | undefined): string {
  const parts = title.split(betweenParts).filter((part) => part !== outlet);
  const [heading] = headings
    .filter((one) => one !== '' && one !== outlet)
    .map((one) => ({ one, share: Math.max(...[title, ...parts.slice(0, 2)].map((part) => likeness(one, part))) }))
    .filter(({ share }) => share >= alike)
    // The name of the site may be a heading and a part of the title as well, and is the shorter.
    .sort((a, b) => b.share - a.share || b.one.length - a.one.length);
  return heading?.one ?? withoutSiteName(title, outlet);
}

/** A heading and a title are the same text’s where they share so much of their words. */
const alike = 0.5;

/** The share of the words of both that both have. */
function likeness(one: string, other: string): number {
  const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const [ours, theirs] = [wordsIn(one), wordsIn(other)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared / Math.max(1, Math.max(ours.size, theirs.size));
}

/** A page’s title often ends in the name of its site. */
function withoutSiteName(title: string, outlet: string | undefined): string {
  const parts = title.split(/\s+[|–—·-]\s+/);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && (last === outlet || title.includes(' | '))
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·-]\s+$/, '')
    : title;
}

/** The fields of an article in JSON-LD; whatever is malformed tells nothing. */
function readLinkedData(json: string, found: Map<Field, string>): void {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return;
  }
  const waiting: unknown[] = [data];
  for (let count = 0; count < 200 && waiting.length > 0; count += 1) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, 50));
    if (typeof next !== 'object' || next === null || Array.isArray(next)) continue;
    const entry = new Map(Object.entries(next));
    waiting.push(entry.get('@graph'), entry.get('mainEntity'));
    if (!/Article|Posting|Episode|Report|WebPage|Interview/.test(String(entry.get('@type')))) continue;
    keep(found, 'title', words(entry.get('headline') ?? entry.get('name')));
    keep(found, 'date', isoDay(words(entry.get('datePublished'))) ?? '');
    keep(found, 'author', words(entry.get('author')));
    keep(found, 'outlet', words(entry.get('publisher')));
    keep(found, 'language', languageTag(words(entry.get('inLanguage'))));
  }
}

function words(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.slice(0, 20).map(words).filter(Boolean).join(', ');
  return typeof value === 'object' && value !== null && 'name' in value ? words(value.name) : '';
}
