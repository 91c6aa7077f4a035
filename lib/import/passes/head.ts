/** What stands before a text: banners, title, dek, byline, date. It becomes front matter. */
import { endsClause, endsSentence } from '../../text/sentence-ends';
import type { FoundMeta, ImportKind, Stripped } from '../types';
import { isoDay } from './dates';
import { interviewByType } from './kind';
import type { LabelledBlock } from './labels';
import { scriptOf } from './scripts';
import { showIn } from './show';

/** A head has no more blocks. */
const mostBlocks = 40;
/** No title is longer; in UTF-16 code units. */
const longestTitle = 220;
const longestDek = 400;
/** A date stands in a line that is no longer. */
const longestDateLine = 90;

const byline =
  /^(?:(?:words|text|story|interview|reporting|written)\s+)?(?:by|von|par|por|di|door)\s+(\p{Lu}[^.!?\n]{2,80})$/iu;
const field =
  /^(title|headline|subtitle|dek|date|published|recorded|author|by|publication|outlet|publisher|show|podcast|programme|program|series|url|link|language|rights|licen[cs]e)\s*:\s*(\S.{0,300})$/i;
const address = /https?:\/\/[^\s<>"”’)\]]+/;

const FIELDS: Readonly<Record<string, keyof FoundMeta>> = {
  title: 'title',
  headline: 'title',
  subtitle: 'dek',
  dek: 'dek',
  date: 'date',
  published: 'date',
  recorded: 'date',
  author: 'author',
  by: 'author',
  publication: 'outlet',
  outlet: 'outlet',
  publisher: 'outlet',
  show: 'show',
  podcast: 'show',
  programme: 'show',
  program: 'show',
  series: 'show',
  url: 'url',
  link: 'url',
  language: 'language',
  rights: 'rights',
  license: 'rights',
  licence: 'rights',
};

/** What a line under a title says. */
const underTitle =
  /^(?:an?|the|our|in)?\s*(?:[\p{L}-]+\s+){0,3}(?:interview|conversation|talk|discussion|q\s?&\s?a|dialogue|chat)\s+(?:with|between|by|about|on)\b/iu;

const section =
  /^(?:((?:full |edited |episode |interview )?transcript(?:ion)?)|(speakers|attendees|participants|invited|teilnehmer|people)|((?:summary )?keywords|topics|outline))\s*:?$/i;

type Meta = { -readonly [Field in keyof FoundMeta]?: string };

/** A head as it is read. */
class HeadReader {
  readonly meta: Meta;
  readonly reasons = new Map<LabelledBlock, string>();

  constructor(
    given: FoundMeta,
    private readonly head: readonly LabelledBlock[],
    private readonly kind: ImportKind,
    private readonly isCut: boolean,
  ) {
    this.meta = { ...given };
  }

  private get rest(): LabelledBlock[] {
    return this.head.filter((block) => !this.reasons.has(block));
  }

  read(scriptOfText: string): void {
    this.takeBanners(scriptOfText);
    this.takeSections();
    this.takeFields();
    this.takeTitle();
    this.takeLines();
    if (this.kind === 'transcript') this.takeDek();
  }

  private take(block: LabelledBlock, reason: string): void {
    this.reasons.set(block, reason);
  }

  private note(name: keyof FoundMeta, value: string | null): void {
    if (value !== null && value !== '' && this.meta[name] === undefined) this.meta[name] = value;
  }

  /** Lines that a program that saves pages adds: in another script than the text, or with an address. */
  private takeBanners(scriptOfText: string): void {
    for (const block of this.rest.slice(0, 6)) {
      const url = address.exec(block.text)?.[0];
      const isForeign = scriptOf(block.text) !== '' && scriptOf(block.text) !== scriptOfText;
      if (!isForeign && (url === undefined || block.text.length > longestTitle)) continue;
      this.take(block, 'banner');
      this.note('date', isoDay(block.text));
      if (url === undefined) continue;
      this.noteHost(url);
      if (!/(?:\.\.\.|…)/.test(block.text.slice(block.text.indexOf(url)).slice(0, url.length + 3)))
        this.note('url', url.replace(/[.,;:]+$/, ''));
    }
  }

  private host = '';

  private noteHost(url: string): void {
    this.host ||= /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '';
  }

  /** The name of the host of the text’s address, as its words write it: `theinformation.com` is `The Information`. */
  outletIn(texts: readonly string[]): string | null {
    if (this.meta.url !== undefined) this.noteHost(this.meta.url);
    const name = this.host.split('.').at(-2) ?? '';
    if (name.length < 4) return null;
    const letters = [...name].map((letter) => letter.replace(/[^\p{L}\p{N}]/u, '')).filter(Boolean);
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${letters.join(String.raw`[\s’'.-]?`)}(?![\p{L}\p{N}])`,
      'iu',
    );
    for (const text of texts) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined && /^\p{Lu}/u.test(found)) return found;
    }
    return null;
  }

  /** Lists of people and of keywords that programs put before a transcript. */
  private takeSections(): void {
    let reason: string | null = null;
    for (const block of this.rest) {
      const text = block.text.trim();
      const heading = section.exec(text);
      if (heading !== null) {
        reason = heading[2] === undefined ? null : 'list of speakers';
        if (heading[3] !== undefined) reason = 'keywords';
        this.take(block, reason ?? 'heading of the transcript');
      } else if (reason !== null && text.length <= 600 && !endsSentence(text)) this.take(block, reason);
      else reason = null;
    }
  }

  private takeFields(): void {
    for (const block of this.rest) {
      const [, name = '', value = ''] = field.exec(block.text.trim()) ?? [];
      const target = FIELDS[name.toLowerCase()];
      if (target === undefined || block.text.includes('\n')) continue;
      const day = target === 'date' ? isoDay(value) : null;
      if (target === 'date' && day === null) continue;
      if (target === 'language' && !/^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/.test(value)) continue;
      if (target === 'url' && !/^https?:\/\/\S+$/.test(value)) continue;
      this.note(target, day ?? value);
      this.take(block, name.toLowerCase());
    }
  }

  private takeTitle(): void {
    const candidates = this.rest.filter(
      ({ text, label }) => label === null && text.length <= longestTitle && !text.includes('\n'),
    );
    const given = this.meta.title;
    const heading =
      candidates.find(({ node }) => node.type === 'heading' && node.depth === 1) ??
      candidates.find(({ node }) => node.type === 'heading');
    const repeated = candidates.find(
      (one) => !endsSentence(one.text) && candidates.some((other) => other !== one && same(one.text, other.text)),
    );
    const [first] = this.rest;
    const opening =
      first !== undefined &&
      candidates.includes(first) &&
      !endsClause(first.text) &&
      (this.isCut || this.rest.length > 1)
        ? first
        : undefined;
    const above = heading === undefined && repeated === undefined ? this.aboveByline(candidates) : undefined;
    const lineOver = above === undefined ? undefined : this.titleAbove(above, candidates);
    const title = given ?? (heading ?? repeated ?? lineOver ?? above ?? opening)?.text.trim();
    if (title === undefined) return;
    if (lineOver !== undefined && above !== undefined && given === undefined && this.kind === 'transcript') {
      this.note('dek', above.text.trim());
      this.take(above, 'dek');
    }
    this.note('title', title);
    const places = this.rest.filter(({ text }) => same(text, title));
    for (const block of places) this.take(block, 'title');
    const last = places.at(-1);
    if (
      last === undefined ||
      (heading === undefined && places.length < 2 && this.aboveByline(candidates) === undefined)
    )
      return;
    // Between a page’s beginning and its title there is nothing but names of sections.
    for (const block of this.head.slice(0, this.head.indexOf(last))) {
      if (!this.reasons.has(block) && block.text.length <= 80 && !endsSentence(block.text))
        this.take(block, 'before the title');
    }
  }

  /** The last line that may be a title before the byline or the date, where one follows. */
  private aboveByline(candidates: readonly LabelledBlock[]): LabelledBlock | undefined {
    const at = this.head.findIndex(
      ({ text }) =>
        byline.test(text.trim()) || (text.length <= longestDateLine && isoDay(text) !== null && !endsSentence(text)),
    );
    return candidates.findLast(
      (one) => this.head.indexOf(one) < at && !endsClause(one.text) && isoDay(one.text) === null,
    );
  }

  /** The title where the line above the byline is what stands under a title: `An interview with …`. */
  private titleAbove(under: LabelledBlock, candidates: readonly LabelledBlock[]): LabelledBlock | undefined {
    const over = candidates[candidates.indexOf(under) - 1];
    const isOver = over !== undefined && this.head.indexOf(over) === this.head.indexOf(under) - 1;
    if (!isOver || !underTitle.test(under.text) || underTitle.test(over.text)) return undefined;
    return over.text.trim().split(/\s+/).length >= 3 && !endsClause(over.text) ? over : undefined;
  }

  /** Byline, date and the name of a section, in the first lines. */
  private takeLines(): void {
    for (const block of this.rest.slice(0, 8)) {
      const text = block.text.trim();
      if (block.label !== null || text.length > 160) break;
      const author = byline.exec(text)?.[1];
      const day = text.length <= longestDateLine ? isoDay(text) : null;
      if (author !== undefined) {
        this.note('author', withoutDate(author));
        this.note('date', isoDay(text));
        this.take(block, 'byline');
      } else if (day !== null && !endsSentence(text)) {
        this.note('date', day);
        this.take(block, 'date');
      } else if (this.meta.author !== undefined && same(text, this.meta.author)) this.take(block, 'byline');
      else if (this.meta.dek !== undefined && same(text, this.meta.dek)) this.take(block, 'dek');
    }
  }

  /** A line or two under the title of an interview, with an introduction behind them. */
  private takeDek(): void {
    const { rest } = this;
    const given = this.meta.dek;
    const known = given === undefined ? undefined : rest.find(({ text }) => same(text, given));
    if (known !== undefined) this.take(known, 'dek');
    const [first, second] = rest;
    if (given !== undefined || first === undefined || this.meta.title === undefined) return;
    const isMarked = first.node.type === 'heading' && first.node.depth > 1;
    const isLine = first.text.length <= longestDek && !first.text.includes('\n') && first.node.type === 'paragraph';
    const isIntroduced = this.isCut && second !== undefined && second.label === null && endsSentence(first.text);
    if (!(isMarked && this.isCut) && !(isLine && isIntroduced && !/\bI\b|[“"]/.test(first.text))) return;
    this.note('dek', first.text);
    this.take(first, 'dek');
  }
}

function withoutDate(author: string): string {
  return author.replace(/\s*[|·•,–—-]?\s*(?:published|updated|on)?\s*\p{L}*\.?\s*\d.*$/iu, '').trim();
}

function same(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(one) === bare(other) && bare(one) !== '';
}

/**
 * What a text tells of itself before it begins, and the text without that. Linear.
 *
 * @param given what the reader of the format found
 */
export function readHead(
  blocks: readonly LabelledBlock[],
  given: FoundMeta,
  kind: ImportKind,
): { readonly meta: FoundMeta; readonly kept: readonly LabelledBlock[]; readonly stripped: readonly Stripped[] } {
  const firstLabel = blocks.findIndex(({ label, speaker }) => label !== null || speaker !== undefined);
  const isByType = kind === 'transcript' && firstLabel === -1;
  const firstTurn = isByType ? (interviewByType(blocks)?.indexOf(true) ?? -1) : firstLabel;
  const end = Math.min(mostBlocks, firstTurn === -1 ? blocks.length : firstTurn);
  const head = blocks.slice(0, end);
  const reader = new HeadReader(given, head, kind, end < blocks.length || firstTurn !== -1);
  const sample = blocks.slice(0, 200).map(({ text }) => text);
  reader.read(scriptOf(sample.join(' ')));
  const { meta, reasons } = reader;
  const outlet = meta.outlet ?? reader.outletIn(sample);
  const show = meta.show ?? showIn(sample.slice(0, 60), outlet);
  const stripped = [...reasons].map(([{ lines, text }, reason]) => ({ reason, lines, text }));
  return {
    meta: {
      ...meta,
      ...(outlet === null ? {} : { outlet }),
      ...(show === null || kind === 'commentary' ? {} : { show }),
    },
    kept: blocks.filter((block) => !reasons.has(block)),
    stripped,
  };
}
