/** Captions and segments joined to paragraphs: turns by voice, paragraphs by pause and sense, never within a sentence. */
import { endsSentence, partsSentences, splitAtSentenceEnds } from '../../text/sentence-ends';
import { sentencesOf } from '../../text/sentences';
import { blockOf, plainParagraph } from '../nodes';
import type { Block, Stripped } from '../types';
import type { Piece } from './pieces';
import { withVoices } from './voices';

/** When a paragraph ends at the end of a sentence: by its words and the pause behind it, in seconds. */
const breaks = {
  /** After so many words any end of a sentence will do. */
  long: 130,
  /** After so many a short pause ends it. */
  middling: 60,
  shortPause: 0.8,
  /** After so many a long one does. */
  few: 15,
  longPause: 2,
  /** Talk without any marks is broken at pauses, and after so many words at the end of a caption. */
  unmarked: 150,
};

/** Words that end in a full stop and no sentence. */
const abbreviation =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Jr|Sr|vs|etc|No|Inc|Ltd|Co|e\.g|i\.e|z\.B|d\.h|bzw|ca|Nr|\p{Lu})\.$/u;

/** A piece that ends where a sentence does, or where the piece it is of ended. */
interface Part {
  readonly piece: Piece;
  readonly text: string;
  readonly start: number | null;
  readonly endsSentence: boolean;
  /** Seconds of silence behind it. */
  readonly pause: number;
  readonly opens: boolean;
}

function endsAsSentence(text: string): boolean {
  return endsSentence(text) && !abbreviation.test(text);
}

/** A piece cut behind each sentence that ends in it; times within it go by the letters. */
function* partsOf(piece: Piece, next: Piece | undefined): Generator<Part> {
  const { text, start, end } = piece;
  const cuts = partsSentences(text)
    ? sentencesOf(text)
        .slice(1)
        .map(({ start }) => start)
    : [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    const words = text.slice(from, cut);
    if (cut < text.length && abbreviation.test(words.trim())) continue;
    const isLast = cut === text.length;
    const time = start === null || end === null || from === 0 ? start : start + ((end - start) * from) / text.length;
    const pause = isLast && end !== null && next?.start != null ? Math.max(0, next.start - end) : 0;
    yield {
      piece,
      text: words.trim(),
      start: time,
      endsSentence: endsAsSentence(words.trim()),
      pause,
      opens: from === 0 && piece.opens === true,
    };
    from = cut;
  }
}

/** Whether the talk has marks at the ends of its sentences. */
function isMarked(pieces: readonly Piece[]): boolean {
  let words = 0;
  let ends = 0;
  for (const { text } of pieces) {
    words += text.match(/\S+/g)?.length ?? 0;
    ends += splitAtSentenceEnds(text).filter(endsSentence).length;
  }
  return ends * 60 >= words;
}

/** Talk as it is joined. */
class Joiner {
  readonly blocks: Block[] = [];
  private open: { voice: string | null; texts: string[]; words: number; first: Part; last: Part } | null = null;

  constructor(private readonly isMarked: boolean) {}

  add(part: Part, turns: boolean): void {
    const { open } = this;
    const { voice } = part.piece;
    if (open !== null && (turns || part.opens || voice !== open.voice || this.isBreak(open.words, open.last)))
      this.close();
    const words = part.text.match(/\S+/g)?.length ?? 0;
    if (this.open === null) this.open = { voice, texts: [part.text], words, first: part, last: part };
    else {
      this.open.texts.push(part.text);
      this.open.words += words;
      this.open.last = part;
    }
  }

  private isBreak(words: number, { endsSentence, pause }: Part): boolean {
    if (!this.isMarked) return (pause >= breaks.longPause && words >= breaks.few) || words >= breaks.unmarked;
    if (!endsSentence) return false;
    return (
      words >= breaks.long ||
      (words >= breaks.middling && pause >= breaks.shortPause) ||
      (words >= breaks.few && pause >= breaks.longPause)
    );
  }

  close(): void {
    const { open } = this;
    this.open = null;
    if (open === null) return;
    const text = joinWords(open.texts);
    if (text === '') return;
    const lines = { first: open.first.piece.lines.first, last: open.last.piece.lines.last };
    const block = blockOf(plainParagraph(text), lines);
    const { start } = open.first;
    this.blocks.push({
      ...block,
      ...(open.voice === null ? {} : { speaker: open.voice }),
      ...(start === null ? {} : { time: start }),
    });
  }
}

/** Scripts that put no spaces between words are joined without any. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}。、！？」』]$/u;
const opensUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}「『]/u;

function joinWords(texts: readonly string[]): string {
  const parts: string[] = [];
  let last = '';
  for (const text of texts) {
    if (text === '') continue;
    if (last !== '' && !(unspaced.test(last.slice(-1)) && opensUnspaced.test(text))) parts.push(' ');
    parts.push(text);
    last = text;
  }
  return parts.join('').trim();
}

/** What comes of pieces. */
export interface Joined {
  readonly blocks: readonly Block[];
  readonly stripped: readonly Stripped[];
  readonly notes: readonly string[];
}

/**
 * Paragraphs of pieces, each with the time of its first word and its voice: the one that the source gives, or that of the
 * last label. Linear.
 */
export function joinPieces(pieces: readonly Piece[]): Joined {
  const { voiced, stripped, notes } = withVoices(pieces);
  const joiner = new Joiner(isMarked(pieces));
  for (const [index, piece] of voiced.entries()) {
    let isFirst = true;
    for (const part of partsOf(piece, voiced[index + 1])) {
      if (part.text !== '') joiner.add(part, isFirst && piece.turns);
      isFirst = false;
    }
  }
  joiner.close();
  return { blocks: joiner.blocks, stripped, notes };
}
