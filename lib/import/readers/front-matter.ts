/** Front matter as others write it: fields of any names, of which the known ones tell about the text. */
import { parseDocument } from 'yaml';
import { findFrontMatter } from '../../content/front-matter';
import { isoDay } from '../passes/dates';
import type { FoundMeta, Stripped } from '../types';

type TextField = Exclude<keyof FoundMeta, 'date'>;

/** What fields are called, the surest first. */
const NAMES: Readonly<Record<keyof FoundMeta, readonly string[]>> = {
  title: ['title', 'headline'],
  dek: ['dek', 'subtitle', 'description', 'summary', 'excerpt', 'abstract'],
  date: ['date', 'published', 'publishdate', 'pubdate', 'datepublished', 'created'],
  outlet: ['outlet', 'publication', 'publisher', 'site', 'sitename'],
  show: ['show', 'podcast', 'series', 'programme', 'program'],
  author: ['author', 'authors', 'by', 'byline', 'creator'],
  url: ['url', 'link', 'canonical', 'permalink', 'canonicalurl'],
  language: ['language', 'lang', 'locale'],
  rights: ['rights', 'license', 'licence', 'copyright'],
};

/** Longer front matter is none, and costs a parser much; in UTF-16 code units. */
const longest = 64_000;

/** What front matter tells, where the text behind it begins, and its words that tell nothing. Never throws. */
export function readForeignFrontMatter(text: string): {
  readonly meta: FoundMeta;
  readonly body: number;
  readonly stripped: readonly Stripped[];
} {
  const place = findFrontMatter(text);
  if (place === null || !place.closed || place.end - place.start > longest) return { meta: {}, body: 0, stripped: [] };
  const written = text.slice(place.start, place.end);
  const fields = fieldsOf(written);
  if (fields === null) return { meta: {}, body: 0, stripped: [] };
  const lines = { first: 1, last: text.slice(0, place.body).split('\n').length - 1 };
  return {
    meta: metaOf(fields),
    body: place.body,
    stripped: [{ reason: 'front matter', lines, text: written.trim() }],
  };
}

/** The fields by their names in small letters; null for YAML that is broken, or is no map. */
function fieldsOf(yaml: string): Map<string, unknown> | null {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([name, each]) => [name.toLowerCase().replace(/[^a-z]/g, ''), each]));
  } catch {
    return null;
  }
}

function metaOf(fields: ReadonlyMap<string, unknown>): FoundMeta {
  const found = (field: keyof FoundMeta): string | undefined => {
    for (const name of NAMES[field]) {
      const text = textOfValue(fields.get(name));
      if (text !== '') return text;
    }
    return undefined;
  };
  const meta: { [Field in TextField]?: string } & { date?: string } = {};
  for (const field of ['title', 'dek', 'outlet', 'show', 'author', 'url', 'language', 'rights'] as const) {
    const text = found(field);
    if (text !== undefined) meta[field] = text;
  }
  const day = isoDay(found('date') ?? '');
  if (day !== null) meta.date = day;
  return meta;
}

/** A value as words: names of a list with commas, of a map by its `name`. */
function textOfValue(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(textOfValue).filter(Boolean).join(', ');
  return typeof value === 'object' && value !== null && 'name' in value ? textOfValue(value.name) : '';
}
