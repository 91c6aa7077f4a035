/** From a draft to Markdown: what it is, what it says of itself, who speaks, and what stays doubtful. */
import { parseMarkdownCommentary } from '../content/commentary-markdown';
import { fileStem, toSlug } from '../content/slug';
import { parseMarkdownTranscript } from '../content/transcript-markdown';
import { RESERVED_NAMES } from '../site/reserved-names';
import { addAll } from '../text/many';
import { writeDoubt } from './doubts';
import { withClocks, withoutEndTimes } from './passes/clocks';
import { markQuotations } from './passes/commentary';
import { isoDay } from './passes/dates';
import { withoutFurnitureLines } from './passes/furniture';
import { readHead } from './passes/head';
import { takeHeader } from './passes/header-block';
import { kindOf } from './passes/kind';
import type { KnownPerson } from './passes/known-people';
import { type LabelledBlock, labelBlocks, splitTurns } from './passes/labels';
import { languageOf } from './passes/language';
import { withoutShowNotes } from './passes/show-notes';
import { attributeSpeech, type CastMember } from './passes/speakers';
import { withoutTail } from './passes/tail';
import type {
  Block,
  Doubt,
  Draft,
  FoundMeta,
  Imported,
  ImportKind,
  ImportOptions,
  ImportSource,
  Stripped,
} from './types';
import { type FieldValue, writeFrontMatter } from './write/front-matter';
import { proseNodes, speechNodes, stringifyNodes, tidyNode } from './write/markdown';

/** Notices that mean that nothing is known. */
const strictest = 'All rights reserved';

/** What comes of a draft. Linear. */
export function makeText(source: ImportSource, draft: Draft, options: ImportOptions): Imported {
  const whole = draft.blocks
    .map((block): Block => ({ ...block, node: tidyNode(block.node) }))
    .filter(({ text, node }) => text.trim() !== '' || node.type === 'html');
  const header = draft.isRecording ? { kept: whole, meta: {}, people: [], stripped: [] } : takeHeader(whole);
  const ends = withoutEndTimes(header.kept);
  const tidy = ends.kept;
  const split = labelBlocks(splitTurns(tidy));
  const told = kindOf(split, draft.isRecording);
  const kind = options.as ?? told.kind;
  const clocks =
    kind === 'transcript'
      ? withClocks(split)
      : { kept: tidy.map((block): LabelledBlock => ({ ...block, label: null })), stripped: [] };
  const notesOfShow =
    kind === 'transcript' && !draft.isRecording ? withoutShowNotes(clocks.kept) : { kept: clocks.kept, stripped: [] };
  const blocks = notesOfShow.kept;
  const stripped: Stripped[] = [...draft.stripped];
  const lines = draft.isRecording ? { kept: blocks, stripped: [] } : withoutFurnitureLines(blocks);
  const head = readHead(lines.kept, { ...draft.meta, ...header.meta }, kind);
  const names = [
    ...new Set([
      ...head.kept.flatMap(({ label }) => label?.name ?? []),
      ...(head.meta.author === undefined ? [] : [head.meta.author]),
    ]),
  ];
  const tail = draft.isRecording ? { kept: head.kept, stripped: [] } : withoutTail(head.kept, names.slice(0, 50));
  for (const each of [header, ends, clocks, notesOfShow, lines, head, tail]) addAll(stripped, each.stripped);
  const notes = [...draft.notes];
  if (options.as === undefined && !told.isSure)
    notes.push(
      `Taken for a ${kind}, though little tells; --as ${kind === 'transcript' ? 'commentary' : 'transcript'} overrules it.`,
    );
  const context: Context = {
    source,
    draft,
    kind,
    meta: head.meta,
    people: header.people,
    texts: tail.kept.map(({ text }) => text),
  };
  const made = kind === 'transcript' ? transcriptOf(context, tail.kept, options) : commentaryOf(context, tail.kept);
  addAll(stripped, made.stripped);
  const slug = freeSlug(toSlug(fieldText(made.fields, 'title')) || toSlug(fileStem(source.path)) || 'untitled', kind);
  const file = { path: kind === 'transcript' ? 'transcript.md' : `${slug}.md`, text: made.markdown };
  const { problems } = kind === 'transcript' ? parseMarkdownTranscript(file) : parseMarkdownCommentary(file);
  return {
    kind,
    format: draft.format,
    unit: draft.unit,
    slug,
    markdown: made.markdown,
    participants: made.cast.map(({ doubt: _, ...participant }) => participant),
    words: context.texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
    doubts: made.doubts,
    stripped: stripped.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).sort((a, b) => a.lines.first - b.lines.first),
    blocks: tail.kept.map(({ text, lines }) => ({ text, lines })),
    notes,
    problems,
  };
}

/** A name that no page of a site has: a text may well be called “Search”, or “About”. */
function freeSlug(slug: string, kind: ImportKind): string {
  if (!RESERVED_NAMES.has(slug)) return slug;
  return `${slug}-${kind === 'transcript' ? 'interview' : 'essay'}`;
}

interface Context {
  readonly source: ImportSource;
  readonly draft: Draft;
  readonly kind: ImportKind;
  readonly meta: FoundMeta;
  readonly people: readonly KnownPerson[];
  readonly texts: readonly string[];
}

interface Made {
  readonly markdown: string;
  readonly fields: readonly FieldValue[];
  readonly cast: readonly CastMember[];
  readonly doubts: readonly Doubt[];
  readonly stripped: readonly Stripped[];
}

function transcriptOf(context: Context, blocks: readonly LabelledBlock[], options: ImportOptions): Made {
  const { introduction, interview, cast, stripped } = attributeSpeech(
    blocks,
    context.meta,
    options.speakers ?? new Map(),
    context.people,
  );
  const { meta, texts } = context;
  const fields: FieldValue[] = [
    titleField(context),
    ...optional('dek', meta.dek),
    ...optional('outlet', meta.outlet),
    ...optional('show', meta.show),
    dateField(context),
    { name: 'participants', value: cast },
    ...optional('url', meta.url),
    rightsField(meta, meta.outlet),
    { name: 'language', value: meta.language ?? languageOf(texts) },
  ];
  const body = stringifyNodes([...proseNodes(introduction, true), ...speechNodes(interview)]);
  return {
    markdown: `${writeFrontMatter(fields)}\n${body}`,
    fields,
    cast,
    doubts: [...fieldDoubts(fields), ...blockDoubts([...introduction, ...interview])],
    stripped,
  };
}

function commentaryOf(context: Context, blocks: readonly LabelledBlock[]): Made {
  const { meta, texts } = context;
  const quoted = markQuotations(blocks);
  const fields: FieldValue[] = [
    titleField(context),
    ...optional('author', meta.author),
    ...optional('publication', meta.outlet),
    ...optional('date', meta.date),
    ...optional('url', meta.url),
    rightsField(meta, meta.author ?? meta.outlet),
    { name: 'language', value: meta.language ?? languageOf(texts) },
  ];
  const body = stringifyNodes(proseNodes(quoted, false));
  const doubts = [...fieldDoubts(fields), ...blockDoubts(quoted)];
  return { markdown: `${writeFrontMatter(fields)}\n${body}`, fields, cast: [], doubts, stripped: [] };
}

function titleField({ meta, source }: Context): FieldValue {
  const title = meta.title?.replace(/\s+/g, ' ').trim();
  if (title !== undefined && title !== '') return { name: 'title', value: title };
  const stem = fileStem(source.path.replaceAll('\\', '/')).replace(/[-_]+/g, ' ').trim();
  const value = stem === '' ? 'Untitled' : `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
  return { name: 'title', value, doubt: writeDoubt({ kind: 'no-title' }) };
}

/** The day that the text names, or its title; otherwise a doubtful one. */
function dateField({ meta, source }: Context): FieldValue {
  const told = meta.date ?? isoDay(meta.title ?? '');
  if (told !== null) return { name: 'date', value: told };
  const name = fileStem(source.path.replaceAll('\\', '/'));
  const named = isoDay(name) ?? isoDay(name.replace(/(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3'));
  if (named !== null) return { name: 'date', value: named, doubt: writeDoubt({ kind: 'date-of-name' }) };
  return { name: 'date', value: source.day, doubt: writeDoubt({ kind: 'date-of-file' }) };
}

function rightsField({ rights }: FoundMeta, owner: string | undefined): FieldValue {
  if (rights !== undefined) return { name: 'rights', value: rights };
  const value = owner === undefined ? strictest : `${strictest}, ${owner}`;
  return { name: 'rights', value, doubt: writeDoubt({ kind: 'rights' }) };
}

function optional(name: string, value: string | undefined): FieldValue[] {
  const text = value?.replace(/\s+/g, ' ').trim();
  return text === undefined || text === '' ? [] : [{ name, value: text }];
}

function fieldText(fields: readonly FieldValue[], name: string): string {
  const value = fields.find((field) => field.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

function fieldDoubts(fields: readonly FieldValue[]): Doubt[] {
  return fields.flatMap(({ doubt, value }): Doubt[] => {
    const own = doubt === undefined ? [] : [{ text: doubt, lines: null }];
    const ofMembers =
      typeof value === 'string'
        ? []
        : value.flatMap((member) => (member.doubt === undefined ? [] : [{ text: member.doubt, lines: null }]));
    return [...own, ...ofMembers];
  });
}

function blockDoubts(blocks: readonly Block[]): Doubt[] {
  return blocks.flatMap(({ doubts = [], lines }) => doubts.map((text) => ({ text, lines })));
}
