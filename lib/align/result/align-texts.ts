/** Two whole texts set against each other, word by word. */
import { alignLong } from '../search/long-alignment';
import { type Step, WordAligner } from '../search/word-alignment';
import type { NumberTable } from '../words/numbers/table';
import { tableFor } from '../words/numbers/tables';
import { Vocabulary } from '../words/vocabulary';
import { WordMatcher } from '../words/word-matcher';
import { LetterBuffer, scanWords, type Word } from '../words/words';

/** How the words of one text become those of another. */
export interface AlignedTexts {
  /** The words of each. */
  readonly source: readonly Word[];
  readonly quote: readonly Word[];
  /** In order; together they use every word of both. */
  readonly steps: readonly Step[];
  /** The words for numbers of the source’s language. */
  readonly table: NumberTable;
}

/** The cheapest steps that turn the words of `source` into those of `quote`. Cost: about linear in the lengths. */
export function alignTexts(source: string, quote: string): AlignedTexts {
  const vocabulary = new Vocabulary();
  const from = readWords(source, vocabulary);
  const known = vocabulary.size;
  const to = readWords(quote, vocabulary);
  const counts = new Map<string, number>();
  for (const { normal } of from.words) counts.set(normal, (counts.get(normal) ?? 0) + 1);
  const table = tableFor((word) => counts.get(word) ?? 0);
  const aligner = new WordAligner(new WordMatcher(vocabulary, table, (id) => id < known));
  const steps = alignLong(
    aligner,
    { ids: from.ids, start: 0, end: from.ids.length },
    { ids: to.ids, start: 0, end: to.ids.length },
  );
  return { source: from.words, quote: to.words, steps, table };
}

interface ReadWords {
  readonly words: readonly Word[];
  readonly ids: Int32Array;
}

function readWords(text: string, vocabulary: Vocabulary): ReadWords {
  const letters = new LetterBuffer();
  const words: Word[] = [];
  const ids: number[] = [];
  scanWords(text, {
    letters,
    word(start, end) {
      const id = vocabulary.intern(letters);
      words.push({ start, end, normal: vocabulary.textOf(id) });
      ids.push(id);
    },
  });
  return { words, ids: Int32Array.from(ids) };
}
