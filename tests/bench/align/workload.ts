/**
 * Commentaries on made-up talk: quotes with every kind of change, and what is true of each.
 *
 * A commentary goes through the transcript, mostly forwards: block quotations, and short quotes in passing from or near
 * them. A third of its quotes are not in the transcript, though they are talk of the same talker.
 */
import type { Fidelity, Flag, PassageText, QuoteText } from '@/lib/align';
import type { Random } from '../random';
import { alterWords, bare, isTelling, misread, misspell, retype, tidy, type WordSource } from './noise';

/** Says things that are not in the transcript, in the same way. */
export interface OtherTalk extends WordSource {
  sentence(): string;
}

/** A stretch of one passage, by its index. */
export interface Stretch {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** What is true of a quote. */
export interface Case {
  readonly kind: string;
  readonly quote: QuoteText;
  readonly words: number;
  /** Where it is from; none for what was not said. */
  readonly stretches: readonly Stretch[];
  readonly fidelity?: Fidelity;
  readonly flags?: readonly Flag[];
  /** What was said, but with the meaning turned round: to be placed and flagged, or not to be placed. */
  readonly isLookalike?: boolean;
}

/** One word as written. */
interface Token extends Stretch {
  readonly text: string;
}

/** Tokens `[from, to)`. */
type TokenRange = readonly [number, number];

/** Kinds of changes to a quote, with the share of the quotes that have each. */
const PRESENT: readonly (readonly [string, number])[] = [
  ['verbatim', 14],
  ['retyped', 8],
  ['altered 5 %', 9],
  ['altered 10 %', 9],
  ['altered 15 %', 9],
  ['misspelt', 6],
  ['misread', 5],
  ['tidied', 6],
  ['elided', 9],
  ['bracketed', 6],
  ['stitched', 7],
  ['turned round', 5],
  ['short', 14],
  ['short misspelt', 3],
];
const ABSENT: readonly (readonly [string, number])[] = [
  ['other sentences', 40],
  ['recombined', 30],
  ['absent short', 30],
];
const ABSENT_SHARE = 1 / 3;

/** Makes `count` quotes of a transcript. */
export function makeCases(passages: readonly PassageText[], count: number, other: OtherTalk, random: Random): Case[] {
  const maker = new CaseMaker(passages, other, random);
  return Array.from({ length: count }, () =>
    random.chance(ABSENT_SHARE) ? maker.absent(drawKind(ABSENT, random)) : maker.present(drawKind(PRESENT, random)),
  );
}

class CaseMaker {
  private readonly tokens: Token[];
  private readonly text: string;
  /** Where the commentary is in the transcript. */
  private at: number;
  private block: TokenRange = [0, 0];

  constructor(
    private readonly passages: readonly PassageText[],
    private readonly other: OtherTalk,
    private readonly random: Random,
  ) {
    this.tokens = passages.flatMap(({ text }, passage) =>
      [...text.matchAll(/\S+/g)].map((match) => ({
        passage,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      })),
    );
    this.text = ` ${this.tokens.map(({ text }) => bare(text).toLowerCase()).join(' ')} `;
    this.at = random.between(0, Math.floor(this.tokens.length / 4));
  }

  present(kind: string): Case {
    switch (kind) {
      case 'short':
        return this.short(false);
      case 'short misspelt':
        return this.short(true);
      case 'elided':
        return this.elided();
      case 'stitched':
        return this.stitched();
      case 'bracketed':
        return this.bracketed();
      case 'turned round':
        return this.turnedRound();
      default:
        return this.changed(kind);
    }
  }

  absent(kind: string): Case {
    const { random } = this;
    if (kind === 'other sentences') {
      for (;;) {
        const text = this.other.sentence();
        if (!this.occurs(text)) return this.notSaid(kind, text);
      }
    }
    for (;;) {
      const words: string[] = [];
      const length = kind === 'recombined' ? random.between(7, 30) : random.between(1, 4);
      while (words.length < length) {
        const from = random.between(0, this.tokens.length - 6);
        const run = kind === 'recombined' ? random.between(2, 5) : random.between(1, 2);
        words.push(...this.words(from, from + run));
      }
      if (length === 1) words[0] = bare(this.other.anyWord());
      const text = words.slice(0, length).map(bare).join(' ');
      if (text.trim() !== '' && !this.occurs(text)) return this.notSaid(kind, text);
      if (length === 1) return this.notSaid(kind, `un${text}ous`);
    }
  }

  private notSaid(kind: string, text: string): Case {
    const words = text.split(' ').length;
    return { kind, quote: { kind: words > 8 ? 'block' : 'inline', text }, words, stretches: [] };
  }

  private changed(kind: string): Case {
    const { random } = this;
    let [from, to] = this.range(5, 120);
    while (to - from < 12 && this.count(this.plain(from, to)) > 1) [from, to] = this.range(5, 12);
    const words = this.words(from, to);
    const rate = Number(/\d+/.exec(kind)?.[0] ?? 0) / 100;
    const change = (): string[] => {
      if (rate > 0) return alterWords(words, rate, this.other, random);
      if (kind === 'misspelt') return misspell(words, 0.08, random);
      if (kind === 'misread') return misread(words, 0.12, random);
      return kind === 'tidied' ? tidy(words) : words;
    };
    const changed = change();
    const text = kind === 'retyped' ? retype(changed, random) : changed.join(' ');
    return this.said(
      kind,
      text,
      [[from, to]],
      letters(text) === letters(words.join(' ')) ? 'verbatim' : kind === 'tidied' ? 'clean-verbatim' : 'altered',
    );
  }

  private elided(): Case {
    const { random } = this;
    const mark = random.pick([' … ', ' ... ', ' [...] ', '… ', ' […] ', ' . . . ']);
    const pieces = random.between(2, 3);
    const texts: string[] = [];
    const ranges: TokenRange[] = [];
    let from = this.start(150);
    for (let piece = 0; piece < pieces; piece++) {
      const to = from + random.between(4, 25);
      texts.push(this.words(from, to).join(' '));
      ranges.push([from, to]);
      from = to + random.between(4, 30);
    }
    return this.said('elided', texts.join(mark), ranges, 'elided');
  }

  private stitched(): Case {
    const { random } = this;
    const ranges = Array.from({ length: random.between(2, 3) }, (): TokenRange => {
      const from = random.between(0, this.tokens.length - 40);
      return [from, from + random.between(7, 25)];
    });
    const text = ranges.map(([from, to]) => this.words(from, to).join(' ')).join(' ');
    return this.said('stitched', text, ranges, 'stitched');
  }

  private bracketed(): Case {
    const { random } = this;
    const [from, to] = this.range(6, 60);
    const words = this.words(from, to);
    const at = random.between(1, words.length - 2);
    const put = random.pick(['[the company]', '[sic]', '[laughs]', '[or so]', '(sic)']);
    words.splice(at, 0, put);
    if (random.chance(0.5))
      words[0] = (words[0] ?? '').replace(/^\p{L}(?=\p{L})/u, (letter) => `[${letter.toUpperCase()}]`);
    // What a transcriber remarks is no word; a capital in brackets is none that was put in.
    return this.said('bracketed', words.join(' '), [[from, to]], put === '[laughs]' ? 'verbatim' : 'elided');
  }

  /** A sentence said, but with a negation put in or a number changed. */
  private turnedRound(): Case {
    const { random } = this;
    const [from, to] = this.range(6, 30);
    const words = this.words(from, to);
    const number = words.findIndex((word) => /^\d[\d,]*$/.test(bare(word)));
    const flag: Flag = number >= 0 ? 'number-changed' : 'negation-changed';
    if (number >= 0)
      words[number] = (words[number] ?? '').replace(
        /\d[\d,]*/,
        (figures) => `${Number(figures.replace(/,/g, '')) + 7}`,
      );
    else words.splice(random.between(1, words.length - 1), 0, random.pick(['not', 'never', 'don’t']));
    return { ...this.said('turned round', words.join(' '), [[from, to]], 'altered', [flag]), isLookalike: true };
  }

  /** One to four words in passing: from the block quotation before it, from near by, or a phrase used once. */
  private short(isMisspelt: boolean): Case {
    const { random } = this;
    for (let attempt = 0; ; attempt++) {
      const length = isMisspelt ? random.between(2, 4) : random.between(1, 4);
      const [first, last] = this.block;
      const isFromBlock = !isMisspelt && attempt < 20 && last - first > 12 && random.chance(0.5);
      const from = isFromBlock ? random.between(first, last - length) : random.between(0, this.tokens.length - length);
      const words = this.words(from, from + length).map(bare);
      const text = words.join(' ');
      const isTold = isFromBlock
        ? this.words(first, last).map(bare).join(' ').split(text).length === 2
        : this.count(text) === 1;
      if (!isTold || words.every((word) => word.length < 4) || words.some(isTelling)) continue;
      const changed = isMisspelt ? misspell(words, 0.25, random).join(' ') : text;
      if (isMisspelt && (changed === text || this.occurs(changed))) continue;
      const kind = isMisspelt ? 'short misspelt' : isFromBlock ? 'short, from the block' : 'short, said once';
      return this.said(kind, changed, [[from, from + length]], isMisspelt ? 'altered' : 'verbatim', [], 'inline');
    }
  }

  private said(
    kind: string,
    text: string,
    ranges: readonly TokenRange[],
    fidelity: Fidelity,
    flags: readonly Flag[] = [],
    asKind?: QuoteText['kind'],
  ): Case {
    const stretches = ranges.flatMap(([from, to]) => this.stretches(from, to));
    const speakers = new Set(stretches.map(({ passage }) => this.passages[passage]?.speaker));
    const words = text.split(/\s+/).length;
    const isBlock = asKind === undefined && words > 12;
    if (isBlock) this.block = ranges.length === 1 && ranges[0] ? ranges[0] : [0, 0];
    return {
      kind,
      quote: { kind: isBlock ? 'block' : 'inline', text },
      words,
      stretches,
      fidelity,
      flags: speakers.size > 1 ? [...flags, 'several-speakers'] : flags,
    };
  }

  /** A range of tokens near where the commentary is, which then moves on. */
  private range(least: number, most: number): TokenRange {
    const { random } = this;
    const length = Math.round(least * (most / least) ** random.next());
    const from = this.start(length);
    return [from, from + length];
  }

  private start(length: number): number {
    const { random } = this;
    const step = random.between(-60, Math.max(200, Math.floor(this.tokens.length / 300)));
    this.at = random.chance(0.1) ? random.between(0, this.tokens.length) : this.at + step;
    const last = this.tokens.length - length - 1;
    if (this.at > last || this.at < 0) this.at = random.between(0, Math.max(0, last));
    return this.at;
  }

  private words(from: number, to: number): string[] {
    return this.tokens.slice(from, to).map(({ text }) => text);
  }

  private plain(from: number, to: number): string {
    return this.words(from, to)
      .map((word) => bare(word).toLowerCase())
      .join(' ');
  }

  private stretches(from: number, to: number): Stretch[] {
    const stretches: Stretch[] = [];
    for (const { passage, start, end } of this.tokens.slice(from, to)) {
      const last = stretches.at(-1);
      if (last?.passage === passage) stretches[stretches.length - 1] = { ...last, end };
      else stretches.push({ passage, start, end });
    }
    return stretches;
  }

  private occurs(text: string): boolean {
    return this.text.includes(
      ` ${text
        .split(/\s+/)
        .map((word) => bare(word).toLowerCase())
        .join(' ')} `,
    );
  }

  private count(text: string): number {
    return this.text.split(` ${text.toLowerCase()} `).length - 1;
  }
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function drawKind(kinds: readonly (readonly [string, number])[], random: Random): string {
  let at = random.next() * kinds.reduce((sum, [, share]) => sum + share, 0);
  for (const [kind, share] of kinds) {
    at -= share;
    if (at < 0) return kind;
  }
  return kinds[0]?.[0] ?? '';
}
