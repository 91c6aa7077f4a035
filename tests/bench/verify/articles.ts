/** Made-up articles that quote a transcript, rightly and in every wrong way, with what is true of each quotation. */
import type { SourceTranscript } from '@/lib/verify/source-transcript';
import { bare, isTelling, retype, tidy } from '../align/noise';
import type { Random } from '../random';

/** What was done to a quotation. */
export const KINDS = [
  'verbatim',
  'retyped',
  'tidied',
  'phrase',
  'elided',
  'altered',
  'negated',
  'number',
  'stitched',
  'elsewhere',
  'misattributed',
  'invented',
] as const;
export type Kind = (typeof KINDS)[number];

/** A quotation as it stands in its article. */
export interface MadeQuotation {
  readonly kind: Kind;
  readonly text: string;
  /** Whether the words differ from those said in nothing but what an editor of speech tidies. */
  readonly isSame: boolean;
}

/** An article, with its quotations in order. */
export interface Article {
  readonly text: string;
  readonly quotations: readonly MadeQuotation[];
}

/** Words between two places of a transcript that are apart. */
const APART = 120;

/** A word of a transcript. */
interface Token {
  readonly text: string;
  readonly passage: number;
}

/** A run of words of one passage. */
interface Run {
  readonly words: readonly string[];
  readonly speaker: string | null;
  /** Whether the transcript itself tells who says it, and no editor inferred it. */
  readonly isTold: boolean;
  /** Index of the first word in the transcript. */
  readonly start: number;
}

/** Makes articles about one transcript of several. */
export class ArticleMaker {
  private readonly tokens: readonly (readonly Token[])[];
  /** All words of each transcript, in plain letters. */
  private readonly said: readonly string[];

  constructor(
    private readonly transcripts: readonly SourceTranscript[],
    private readonly random: Random,
  ) {
    this.tokens = transcripts.map(({ passages }) =>
      passages.flatMap(({ text }, passage) => [...text.matchAll(/\S+/g)].map(([word]) => ({ text: word, passage }))),
    );
    this.said = this.tokens.map((tokens) => plain(tokens.map(({ text }) => text)));
  }

  /** An article about a transcript, with so many quotations of each kind that it can be made of. */
  article(home: number, each: number): Article {
    const kinds = KINDS.filter((kind) => kind !== 'elsewhere' || this.transcripts.length > 1);
    const wanted = this.random.shuffle(kinds.flatMap((kind) => Array.from({ length: each }, () => kind)));
    // Most of an article’s quotations are from its own transcript; this opens with some that leave no doubt.
    const parts: { readonly paragraph: string; readonly quotation: MadeQuotation }[] = [];
    for (const kind of [...Array.from({ length: 3 }, (): Kind => 'verbatim'), ...wanted]) {
      const made = this.quotation(kind, home);
      if (made !== null) parts.push(made);
    }
    return {
      text: `${parts.map(({ paragraph }) => paragraph).join('\n\n')}\n`,
      quotations: parts.map(({ quotation }) => quotation),
    };
  }

  private quotation(kind: Kind, home: number): { paragraph: string; quotation: MadeQuotation } | null {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const made = this.words(kind, home);
      if (made === null) continue;
      const text = made.text.replace(/[.,;:!?—–-]+$/u, '');
      const isSame = ['verbatim', 'retyped', 'tidied', 'phrase', 'misattributed', 'elsewhere'].includes(kind);
      if (!isSame && this.isSaid(text)) continue;
      const named = this.named(kind, made, home);
      if (named === undefined) continue;
      const bystander = this.bystander(made.speaker, home);
      const isBeside = named === null && bystander !== null && kind !== 'misattributed' && this.random.chance(0.4);
      const paragraph = isBeside ? this.beside(text, bystander) : this.paragraph(text, named);
      return { paragraph, quotation: { kind, text, isSame } };
    }
    return null;
  }

  /** The words of a quotation, and who says them; null where a try gave none. */
  private words(kind: Kind, home: number): { text: string; speaker: string | null; transcript: number } | null {
    const { random } = this;
    const from = kind === 'elsewhere' ? this.other(home) : home;
    const run = this.run(from, kind === 'phrase' ? [2, 4] : [7, 40]);
    if (run === null) return null;
    const { speaker } = run;
    const words = [...run.words];
    const give = (text: string) => ({ text, speaker, transcript: from });
    switch (kind) {
      case 'verbatim':
        return give(words.join(' '));
      case 'phrase':
        return this.count(home, words) === 1 && !words.every((word) => word.length < 4) ? give(words.join(' ')) : null;
      case 'elsewhere':
        return this.count(home, words) === 0 ? give(words.join(' ')) : null;
      case 'misattributed':
        return run.isTold && this.count(home, words) === 1 ? give(words.join(' ')) : null;
      case 'retyped':
        return give(retype(words, random).replace(/["“”]/g, ''));
      case 'tidied': {
        const text = tidy(words).join(' ');
        return text === words.join(' ') ? null : give(text);
      }
      case 'elided': {
        const cut = random.between(3, words.length - 4);
        const next = this.run(from, [4, 12]);
        const left = words.splice(cut, random.between(1, 3));
        return next === null || left.some(isTelling)
          ? null
          : give(`${words.slice(0, cut).join(' ')} ${random.pick(['…', '[…]', '...'])} ${words.slice(cut).join(' ')}`);
      }
      case 'altered':
        return this.altered(words, from, give);
      case 'negated': {
        const at = words.findIndex((word, index) => index > 0 && /^(?:not|never)$/i.test(bare(word)));
        // One of two is a stutter.
        if (/^(?:not|never)$/i.test(bare(words[at + 1] ?? ''))) return null;
        if (at > 0) words.splice(at, 1);
        else words.splice(random.between(1, words.length - 1), 0, random.pick(['not', 'never']));
        return give(words.join(' '));
      }
      case 'number': {
        const at = words.findIndex((word) => /^\d[\d,]*$/.test(bare(word)));
        if (at < 0) return null;
        words[at] = (words[at] ?? '').replace(/\d[\d,]*/, (figures) => `${Number(figures.replace(/,/g, '')) + 7}`);
        return give(words.join(' '));
      }
      case 'stitched': {
        const next = this.run(from, [7, 25]);
        // Nearer words are one place with words left out.
        const isApart = next !== null && Math.abs(next.start - run.start) > APART;
        return isApart ? give(`${words.slice(0, 20).join(' ')} ${next.words.join(' ')}`) : null;
      }
      case 'invented':
        return give(this.invented(from, words.length));
    }
  }

  /** One word changed, left out or put in, by which nothing is tidied. */
  private altered<Made>(words: string[], from: number, give: (text: string) => Made): Made | null {
    const { random } = this;
    const at = random.between(1, words.length - 2);
    const old = bare(words[at] ?? '').toLowerCase();
    const put = bare(random.pick(this.tokens[from] ?? []).text).toLowerCase();
    const isPlain = (word: string) =>
      word.length >= 4 &&
      !isTelling(word) &&
      !/^(?:well|like|just|really|actually|know|mean|sort|kind|right|okay|yeah|that|very|then)$/.test(word);
    const beside = [bare(words[at - 1] ?? ''), bare(words[at + 1] ?? '')].map((word) => word.toLowerCase());
    const how = random.next();
    if (how < 0.6) {
      if (!isPlain(old) || !isPlain(put) || alike(old, put)) return null;
      words[at] = (words[at] ?? '').replace(bare(words[at] ?? ''), put);
    } else if (how < 0.8) {
      if (!isPlain(old) || beside.includes(old)) return null;
      words.splice(at, 1);
    } else {
      if (!isPlain(put) || beside.includes(put) || put === old) return null;
      words.splice(at, 0, put);
    }
    return give(words.join(' '));
  }

  /** Words of the talk in an order in which nobody said them. */
  private invented(from: number, length: number): string {
    const { random } = this;
    const tokens = this.tokens[from] ?? [];
    const words: string[] = [];
    while (words.length < length) {
      const start = random.between(0, Math.max(0, tokens.length - 6));
      words.push(...tokens.slice(start, start + random.between(1, 4)).map(({ text }) => bare(text)));
    }
    return words.slice(0, length).join(' ');
  }

  /** Some words of one passage, without marks that would end a quotation. */
  private run(from: number, [least, most]: readonly [number, number]): Run | null {
    const tokens = this.tokens[from] ?? [];
    const length = this.random.between(least, most);
    const start = this.random.between(0, Math.max(0, tokens.length - length));
    const taken = tokens.slice(start, start + length);
    const passage = taken[0]?.passage;
    if (taken.length < length || passage === undefined || taken.some((token) => token.passage !== passage)) return null;
    const words = taken.map(({ text }) => text);
    if (words.some((word) => /["“”‘«»[\]()…<>*_#`]|\.\.|^[-—–>+]/.test(word))) return null;
    const said = this.transcripts[from]?.passages[passage];
    return { words, speaker: said?.speaker ?? null, isTold: said?.isInferred !== true, start };
  }

  private other(home: number): number {
    const step = this.random.between(1, Math.max(1, this.transcripts.length - 1));
    return (home + step) % this.transcripts.length;
  }

  private isSaid(text: string): boolean {
    const words = plain(text.split(/\s+/));
    return this.said.some((said) => said.includes(words));
  }

  private count(transcript: number, words: readonly string[]): number {
    return (this.said[transcript] ?? '').split(plain(words)).length - 1;
  }

  /** Whom the article names: the right one, nobody, or another; undefined where there is none to name. */
  private named(
    kind: Kind,
    { speaker, transcript }: { speaker: string | null; transcript: number },
    home: number,
  ): string | null | undefined {
    const { speakers = [] } = this.transcripts[transcript] ?? {};
    if (kind === 'misattributed') {
      const others = (this.transcripts[home]?.speakers ?? []).filter(({ id }) => id !== speaker);
      return speaker === null || others.length === 0 ? undefined : this.nameOf(this.random.pick(others).name);
    }
    const name = speakers.find(({ id }) => id === speaker)?.name;
    const mayBeNamed = !['stitched', 'invented'].includes(kind) && name !== undefined;
    return mayBeNamed && this.random.chance(0.6) ? this.nameOf(name) : null;
  }

  /** Another who speaks in the talk. */
  private bystander(speaker: string | null, home: number): string | null {
    const others = (this.transcripts[home]?.speakers ?? []).filter(({ id }) => id !== speaker);
    return others.length === 0 ? null : this.nameOf(this.random.pick(others).name);
  }

  /** A sentence that names somebody beside the quotation without having them say it. */
  private beside(words: string, name: string): string {
    const quoted = `“${words}`;
    return this.random.pick([
      `${name} asked what was meant by ${quoted}”.`,
      `${quoted},” he said, and ${name} nodded.`,
      `When ${name} had asked, the answer was ${quoted}”.`,
      `${quoted},” ${name} was told.`,
      `${name} said nothing. ${quoted}” was what came back.`,
      `What ${name} had not expected was ${quoted}”.`,
      `He told ${name}: ${quoted}”.`,
      `${quoted}.” ${name} said that this was news.`,
      `Asked by ${name}, he said ${quoted}”.`,
    ]);
  }

  private nameOf(name: string): string {
    const last = name.split(' ').at(-1) ?? name;
    return this.random.chance(0.5) || /^\p{Ll}/u.test(last) ? name : last;
  }

  private paragraph(words: string, name: string | null): string {
    const { random } = this;
    const quoted = `“${words}`;
    if (words.split(' ').length > 12 && random.chance(0.4)) {
      const lead = name === null ? random.pick(['The talk went on:', 'There is more of it:']) : `${name} said:`;
      return `${lead}\n\n> ${words}.`;
    }
    const before = random.pick(['It was late by then. ', 'Nobody in the room had asked. ', '']);
    if (name === null)
      return (
        before +
        random.pick([
          `There is ${quoted}” in it.`,
          `The answer was ${quoted},” and that was that.`,
          `${quoted},” he said.`,
          `They said ${quoted}” and went on.`,
        ])
      );
    return (
      before +
      random.pick([
        `As ${name} said, ${quoted}”.`,
        `${quoted},” ${name} said.`,
        `${quoted},” said ${name}, and went on.`,
        `${name} told the room that ${quoted}”.`,
        `According to ${name}, ${quoted}.”`,
        `${name}: ${quoted}.”`,
        `${name}, who had come by train, explained that ${quoted}”.`,
      ])
    );
  }
}

function plain(words: readonly string[]): string {
  return ` ${words
    .map((word) => bare(word).toLowerCase().replace(/[’']/g, ''))
    .filter((word) => word !== '')
    .join(' ')} `;
}

/** Whether two words may be forms of one. */
function alike(a: string, b: string): boolean {
  return a === b || a.slice(0, 4) === b.slice(0, 4);
}
