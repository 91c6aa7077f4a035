/** Random edits, such as transcripts get: from a slip of the pen to paragraphs that are moved, split or written anew. */
import type { Random } from '../random';
import { type BaseText, sentencesFrom } from './texts';
import { letters, newTokens, type Token, TrackedPassage } from './tracked-text';

/** Names and how often each kind of edit is made. */
const KINDS = [
  ['typo', 14],
  ['words replaced', 14],
  ['sentence reworded', 8],
  ['words put in', 8],
  ['words taken out', 8],
  ['punctuation', 5],
  ['stutter', 2],
  ['compound', 2],
  ['sentences put in', 6],
  ['sentences taken out', 6],
  ['sentences moved', 6],
  ['passages put in', 4],
  ['passages taken out', 4],
  ['passages moved', 5],
  ['passage split', 7],
  ['passages merged', 7],
  ['passage written anew', 2],
  ['lookalike planted', 8],
] as const;

/** What kind of edit it is. */
export type EditKind = (typeof KINDS)[number][0];

/** A sentence: tokens `[start, end)` of a passage. */
interface Sentence {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** Edits one text. */
export class Editor {
  /** For tokens of sentences that have lookalikes: which sentences are like each other. */
  private readonly kin = new Map<number, number>();
  /** Kinds of sentences that got another lookalike in this revision. */
  private copied = new Set<number>();

  /** @param foreign Where new sentences are taken from. */
  constructor(
    public passages: readonly TrackedPassage[],
    private readonly foreign: BaseText,
    private readonly random: Random,
  ) {}

  /** How long the text is. */
  get words(): number {
    return this.passages.reduce((sum, { words }) => sum + words.length, 0);
  }

  /**
   * Begins a revision.
   *
   * Within one, sentences that got a lookalike are not taken from their places. The lookalike would be what became of
   * them then, as far as anybody could tell from the two texts.
   */
  beginRevision(): void {
    this.copied = new Set();
  }

  /**
   * Takes out what somebody says whom another echoes, or the echo: of two passages beside each other, by two speakers,
   * with the same words. Does nothing where there are none.
   */
  takeEchoed(): void {
    const [first] = this.passages.flatMap(({ text, speaker }, index) => {
      const next = this.passages[index + 1];
      return next && letters(next.text) === letters(text) && next.speaker !== speaker ? [index] : [];
    });
    if (first === undefined) return;
    this.passages = this.passages.toSpliced(first + this.random.between(0, 1), 1);
  }

  /** Makes one edit of a random kind. Texts that are too short for it stay as they are. */
  edit(): EditKind {
    let left = this.random.next() * KINDS.reduce((sum, [, weight]) => sum + weight, 0);
    const [kind] =
      KINDS.find(([, weight]) => {
        left -= weight;
        return left < 0;
      }) ?? KINDS[0];
    this.make(kind);
    return kind;
  }

  private make(kind: EditKind): void {
    const { random } = this;
    switch (kind) {
      case 'typo':
        this.replaceWords(1, (words) => words.map((word) => misspelt(word, random)));
        break;
      case 'words replaced':
        this.replaceWords(random.between(1, 3), (words) => this.otherWords(words));
        break;
      case 'sentence reworded':
        this.reword(random.pick([0.1, 0.2, 0.35, 0.5]));
        break;
      case 'words put in':
        this.replaceWords(0, () => this.anyWords(random.between(1, 6)));
        break;
      case 'words taken out':
        this.replaceWords(random.between(1, 6), () => []);
        break;
      case 'punctuation':
        this.repunctuate();
        break;
      case 'stutter':
        this.replaceWords(random.between(1, 2), (words) => [...words, ...words], 'keep');
        break;
      case 'compound':
        this.compound();
        break;
      case 'sentences put in':
        this.putSentences(newTokens(this.otherSentences(random.between(1, 3))));
        break;
      case 'sentences taken out':
        this.takeSentences(random.between(1, 3));
        break;
      case 'sentences moved':
        this.putSentences(this.takeSentences(random.between(1, 2)));
        break;
      case 'passages put in':
        this.putPassages(this.otherPassages(random.between(1, 3)));
        break;
      case 'passages taken out':
        this.takePassages(random.between(1, 2));
        break;
      case 'passages moved':
        this.putPassages(this.takePassages(random.between(1, 3)));
        break;
      case 'passage split':
        this.split();
        break;
      case 'passages merged':
        this.merge();
        break;
      case 'passage written anew':
        this.writeAnew();
        break;
      case 'lookalike planted':
        this.plant();
        break;
    }
  }

  private somePassage(): number {
    return this.random.between(0, this.passages.length - 1);
  }

  private tokensOf(passage: number): readonly Token[] {
    return this.passages[passage]?.tokens ?? [];
  }

  private isCopied(tokens: readonly Token[]): boolean {
    return tokens.some(({ id }) => this.copied.has(this.kin.get(id) ?? -1));
  }

  /** Sets the tokens of a passage; a passage that has none left goes. */
  private set(passage: number, tokens: readonly Token[]): void {
    const old = this.passages[passage];
    if (!old) return;
    const next = tokens.length > 0 ? [new TrackedPassage(tokens, old.speaker)] : [];
    if (next.length > 0 || this.passages.length > 2) this.passages = this.passages.toSpliced(passage, 1, ...next);
  }

  /** A sentence, each as likely as another of the same length. */
  private someSentence(): Sentence {
    const passage = this.somePassage();
    const at = this.random.between(0, Math.max(0, this.tokensOf(passage).length - 1));
    const starts = this.passages[passage]?.sentenceStarts() ?? [0];
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= at),
    );
    return { passage, start: starts[index] ?? 0, end: starts[index + 1] ?? this.tokensOf(passage).length };
  }

  /** A word of the text, as often as it is said. */
  private anyWord(): string {
    const tokens = this.tokensOf(this.somePassage());
    return bare(this.random.pick(tokens.length > 0 ? tokens : [{ id: 0, text: 'well' }]).text) || 'well';
  }

  private anyWords(count: number): string[] {
    return Array.from({ length: count }, () => this.anyWord());
  }

  /** About as many words, none of which is the one that it stands in the place of. */
  private otherWords(words: readonly string[]): string[] {
    const others = words.map((word) => otherThan(word, () => this.anyWord()));
    const more = this.random.between(-1, 1);
    return more > 0 ? [...others, this.anyWord()] : others.slice(0, Math.max(1, others.length + more));
  }

  private replaceWords(count: number, change: (words: string[]) => string[], old: 'drop' | 'keep' = 'drop'): void {
    const passage = this.somePassage();
    const tokens = this.tokensOf(passage);
    const start = this.random.between(0, Math.max(0, tokens.length - count));
    const words = tokens.slice(start, start + count).map(({ text }) => text);
    const changed = change(words);
    const put = old === 'keep' ? changed.slice(words.length) : changed;
    const from = old === 'keep' ? start + words.length : start;
    this.set(passage, tokens.toSpliced(from, old === 'keep' ? 0 : count, ...newTokens(put)));
  }

  private reword(rate: number): void {
    const { passage, start, end } = this.someSentence();
    const tokens = this.tokensOf(passage);
    const changed = tokens.slice(start, end).flatMap((token) => {
      if (!this.random.chance(rate)) return [token];
      const way = this.random.next();
      if (way < 0.5) return newTokens([otherThan(token.text, () => this.anyWord())]);
      return way < 0.75 ? [] : [token, ...newTokens([this.anyWord()])];
    });
    this.set(passage, tokens.toSpliced(start, end - start, ...changed));
  }

  /** Changes punctuation, quotation marks and capitals, and no word: every token stays what it is. */
  private repunctuate(): void {
    const passage = this.somePassage();
    const tokens = this.tokensOf(passage).map((token) => {
      if (!this.random.chance(0.3)) return token;
      const text = this.random.pick([
        token.text.replace(/[,;]$/, ''),
        token.text.replace(/\.$/, ','),
        token.text.replace(/(?<=\w)$/, ','),
        token.text.replace(/’/g, "'"),
        token.text.toUpperCase(),
      ]);
      return { id: token.id, text };
    });
    this.set(passage, tokens);
  }

  /** Joins two words to one, or writes a compound apart. */
  private compound(): void {
    const passage = this.somePassage();
    const tokens = this.tokensOf(passage);
    const start = this.random.between(0, Math.max(0, tokens.length - 2));
    const [one, other] = [tokens[start], tokens[start + 1]];
    if (one && other) this.set(passage, tokens.toSpliced(start, 2, ...newTokens([bare(one.text) + other.text])));
  }

  private otherSentences(count: number): string[] {
    const known = new Set(this.passages.flatMap((passage) => passage.sentenceLetters));
    for (let attempt = 0; ; attempt++) {
      const text = sentencesFrom(this.foreign, count, this.random);
      const isNew = !text.split(/(?<=[.!?…]["'”’)]*)\s+/u).some((sentence) => known.has(letters(sentence)));
      if (isNew || attempt > 20) return text.split(/\s+/);
    }
  }

  private otherPassages(count: number): TrackedPassage[] {
    return Array.from({ length: count }, () => {
      const tokens = newTokens(this.otherSentences(this.random.between(1, 5)));
      return new TrackedPassage(tokens, this.random.pick(['host', 'guest']));
    });
  }

  /** Takes sentences that follow each other out of a passage. */
  private takeSentences(count: number): readonly Token[] {
    const { passage, start } = this.someSentence();
    const starts = this.passages[passage]?.sentenceStarts() ?? [];
    const end = starts[Math.min(starts.length - 1, starts.indexOf(start) + count)] ?? start;
    const tokens = this.tokensOf(passage);
    if (this.passages.length < 3 && end - start === tokens.length) return [];
    if (this.isCopied(tokens.slice(start, end))) return [];
    this.set(passage, tokens.toSpliced(start, end - start));
    return tokens.slice(start, end);
  }

  /** Puts sentences between two of a passage. */
  private putSentences(tokens: readonly Token[], near?: number): void {
    const passage = near ?? this.somePassage();
    const at = this.random.pick(this.passages[passage]?.sentenceStarts() ?? [0]);
    this.set(passage, this.tokensOf(passage).toSpliced(at, 0, ...tokens));
  }

  private takePassages(count: number): readonly TrackedPassage[] {
    const start = this.random.between(0, Math.max(0, this.passages.length - count));
    const taken = this.passages.slice(start, start + count);
    if (this.passages.length - taken.length < 2 || taken.some(({ tokens }) => this.isCopied(tokens))) return [];
    this.passages = this.passages.toSpliced(start, taken.length);
    return taken;
  }

  private putPassages(passages: readonly TrackedPassage[], at = this.random.between(0, this.passages.length)): void {
    this.passages = this.passages.toSpliced(at, 0, ...passages);
  }

  private split(): void {
    const passage = this.somePassage();
    const old = this.passages[passage];
    const starts = old?.sentenceStarts().slice(1, -1) ?? [];
    if (!old || old.tokens.length < 4) return;
    const within = this.random.between(1, old.tokens.length - 1);
    const at = starts.length === 0 || this.random.chance(0.15) ? within : this.random.pick(starts);
    const parts = [old.tokens.slice(0, at), old.tokens.slice(at)].map((part) => new TrackedPassage(part, old.speaker));
    this.passages = this.passages.toSpliced(passage, 1, ...parts);
  }

  private merge(): void {
    const passage = this.random.between(0, Math.max(0, this.passages.length - 2));
    const [one, other] = [this.passages[passage], this.passages[passage + 1]];
    if (!one || !other || this.passages.length < 3) return;
    this.passages = this.passages.toSpliced(
      passage,
      2,
      new TrackedPassage([...one.tokens, ...other.tokens], one.speaker),
    );
  }

  private writeAnew(): void {
    const passage = this.somePassage();
    if (this.isCopied(this.tokensOf(passage))) return;
    const count = this.passages[passage]?.sentenceStarts().length ?? 2;
    this.set(passage, newTokens(this.otherSentences(count)));
  }

  /** Puts in a sentence that is like one of the text, but for a word or a few: beside it, elsewhere, or on its own. */
  private plant(): void {
    const { random } = this;
    const { passage, start, end } = this.someSentence();
    const original = this.tokensOf(passage).slice(start, end);
    const words = original.map(({ text }) => text);
    if (words.length < 3) return;
    const changed = [...words];
    for (let changes = random.between(1, Math.ceil(words.length / 8)); changes > 0; changes--) {
      const at = random.between(0, changed.length - 1);
      const way = random.next();
      if (way < 0.3) changed.splice(at, 0, random.pick(['not', 'never', 'really', 'just']));
      else if (way < 0.85)
        changed.splice(
          at,
          1,
          otherThan(changed[at] ?? '', () => this.anyWord()),
        );
      else changed.splice(at, 1);
    }
    if (letters(changed.join(' ')) === letters(words.join(' '))) return;
    const tokens = newTokens(changed);
    const kin = original.map(({ id }) => this.kin.get(id)).find((known) => known !== undefined) ?? this.kin.size;
    for (const { id } of [...original, ...tokens]) this.kin.set(id, kin);
    this.copied.add(kin);
    const way = random.next();
    if (way < 0.35) this.putSentences(tokens, passage);
    else if (way < 0.7) this.putSentences(tokens);
    else if (way < 0.85) this.putPassages([new TrackedPassage(tokens, 'guest')], passage + random.between(0, 1));
    else this.putPassages([new TrackedPassage(tokens, 'host')]);
  }
}

function otherThan(word: string, draw: () => string): string {
  for (let attempt = 0; attempt < 20; attempt++) {
    const other = draw();
    if (letters(other) !== letters(word)) return other;
  }
  return `un${word}`;
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** A word with one slip in it. */
function misspelt(word: string, random: Random): string {
  if (word.length < 2) return `${word}${word}`;
  const at = random.between(0, word.length - 2);
  return random.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    word.slice(0, at) + (word[at] ?? '') + word.slice(at),
    word.slice(0, at) + random.pick([...'aeionrst']) + word.slice(at + 1),
  ]);
}
