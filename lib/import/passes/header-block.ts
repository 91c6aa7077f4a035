/** The lines of a header that say who talks, when and where, as archives put them before a transcript. */
import { isFullyCapitalised } from '../../content/label-shape';
import type { Block, FoundMeta, Stripped } from '../types';
import { isoDay } from './dates';
import type { KnownPerson } from './known-people';

/** A header stands within so many blocks. */
const mostBlocks = 25;
/** Fewer lines are no header: a talk may begin so. */
const fewestFields = 2;

const line = /^[\s*•-]*(\p{L}[\p{L} /()-]{1,30}?)\s*[:：]\s*(\S.{0,300}?)\s*$/u;

const PEOPLE: readonly (readonly [field: RegExp, role: KnownPerson['role']])[] = [
  [/^(?:interviewees?|guests?|interviewed|narrator|respondent|subject|speaker)$/i, 'guest'],
  [/^(?:interviewers?|hosts?|interview(?:ed)? by|moderator|presenter)$/i, 'interviewer'],
  [/^(?:participants|speakers|present|people|attendees|with)$/i, null],
];
const OTHERS: readonly (readonly [field: RegExp, meta: keyof FoundMeta | null])[] = [
  [/^(?:title|headline)$/i, 'title'],
  [
    /^(?:date|date of (?:the )?(?:interview|recording)|interview(?:ed)? (?:date|on)|recorded(?: on)?|recording date|published)$/i,
    'date',
  ],
  [/^(?:show|podcast|programme|program|series)$/i, 'show'],
  [/^(?:publication|outlet|publisher)$/i, 'outlet'],
  [/^(?:url|link)$/i, 'url'],
  [
    /^(?:location|place|venue|where|time|duration|length|transcri(?:bed|ption) by|transcriber|transcript by|recorded by|edited by|editor|project|collection|session|episode|language|file|audio|keywords?)$/i,
    null,
  ],
];

/** One line of a header. */
interface Field {
  readonly name: string;
  readonly value: string;
  readonly role: KnownPerson['role'] | undefined;
  readonly meta: keyof FoundMeta | null;
}

function fieldIn(text: string): Field | null {
  const [, name = '', value = ''] = line.exec(text) ?? [];
  if (name === '') return null;
  const people = PEOPLE.find(([field]) => field.test(name));
  if (people !== undefined) return namesIn(value).length === 0 ? null : { name, value, role: people[1], meta: null };
  const other = OTHERS.find(([field]) => field.test(name));
  return other === undefined ? null : { name, value, role: undefined, meta: other[1] };
}

/** The full names of a list; none where it holds anything else, as talk does. */
function namesIn(value: string): string[] {
  const parts = value
    .replace(/\s*[([][^()[\]]*[)\]]/g, '')
    .split(/\s*(?:[,;&]|\band\b)\s*/)
    .filter((part) => part !== '');
  const names = parts.filter((part) => isFullyCapitalised(part) && /\s/.test(part) && !/[.!?]$/.test(part));
  return parts.length > 0 && names.length >= parts.length / 2 && names[0] === parts[0] ? names : [];
}

/** A text without its header, and what that says. */
export interface Header {
  readonly kept: readonly Block[];
  readonly meta: FoundMeta;
  readonly people: readonly KnownPerson[];
  readonly stripped: readonly Stripped[];
}

/**
 * Takes the header of a text, where lines of it say who talks: `Interviewee: Tom Ferry`. Other lines that stand with them
 * are taken too. Linear.
 */
export function takeHeader(blocks: readonly Block[]): Header {
  const found = blocks.slice(0, mostBlocks).map(({ text, node }) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'list') return [];
    const lines = text.split('\n').filter((one) => one.trim() !== '');
    const fields = lines.flatMap((one) => fieldIn(one) ?? []);
    return fields.length === lines.length ? fields : [];
  });
  const first = found.findIndex((fields) => fields.length > 0);
  const behind = found.findIndex((fields, index) => index > first && fields.length === 0);
  const end = behind === -1 ? found.length : behind;
  const fields = first === -1 ? [] : found.slice(first, end).flat();
  if (fields.length < fewestFields || !fields.some(({ role }) => role !== undefined))
    return { kept: blocks, meta: {}, people: [], stripped: [] };
  const meta: { -readonly [Name in keyof FoundMeta]?: string } = {};
  for (const { meta: name, value } of fields) {
    if (name === null || meta[name] !== undefined) continue;
    const told = name === 'date' ? (isoDay(value) ?? undefined) : value;
    if (told !== undefined && (name !== 'url' || /^https?:\/\/\S+$/.test(value))) meta[name] = told;
  }
  const people = fields.flatMap(({ role, value }) =>
    role === undefined ? [] : namesIn(value).map((name): KnownPerson => ({ name, role, from: null })),
  );
  const stripped = blocks.slice(first, end).map(({ lines, text }, index) => ({
    reason: found[first + index]?.[0]?.name.toLowerCase() ?? 'header',
    lines,
    text,
  }));
  return { kept: [...blocks.slice(0, first), ...blocks.slice(end)], meta, people, stripped };
}
