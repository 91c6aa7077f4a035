/** As spoken, as published: what editing took out of a recording or changed, in the words of fidelity. */
import { compareParts, type Fidelity, type Flag, type PassageText, type WordEdit } from '../../align';
import { type LaidTimes, layTimes } from './lay-times';
import type { Spoken } from './spoken-words';

/** One passage beside what was said. */
export interface SpokenPassage {
  /** Id of the passage. */
  readonly id: string;
  /** How it relates to what was said; a passage that was not said at all is `altered`. */
  readonly fidelity: Fidelity;
  readonly flags: readonly Flag[];
  /** In order. Their words count within the passage, and within what was said of it; cuts are not among them. */
  readonly changes: readonly {
    readonly edits: readonly WordEdit[];
    /** Whether it is no more than tidying: fillers, false starts, repetitions, contractions, numbers in figures. */
    readonly isTidy: boolean;
  }[];
  /** Whether hardly any of its words are in the recording. */
  readonly isNew: boolean;
}

/** Words that were said and are not published. */
export interface SpokenCut {
  /** As the captions have them. */
  readonly text: string;
  readonly words: number;
  /** In seconds. */
  readonly start: number;
  readonly end: number;
  /** Id of the passage that they stood in, or behind. */
  readonly passage: string;
  /** Whether the transcript marks that something is left out. */
  readonly isMarked: boolean;
}

/** A transcript beside its recording. */
export interface AsSpoken {
  /** In order. */
  readonly passages: readonly SpokenPassage[];
  /** In order. */
  readonly cuts: readonly SpokenCut[];
}

/** Compares a transcript with what was said, and gives its words their times. Pure. Cost: about linear in both. */
export function compareSpoken(
  passages: readonly PassageText[],
  spoken: Spoken,
): { readonly asSpoken: AsSpoken; readonly laid: LaidTimes } {
  const compared = compareParts(
    spoken.text,
    passages.map(({ text }) => text),
  );
  const cuts = compared.cuts.map(({ words: { start, end }, part, isMarked }): SpokenCut => {
    const [first, behind] = [spoken.words[start]?.start ?? 0, spoken.words[end]?.start ?? spoken.text.length];
    return {
      text: spoken.text.slice(first, behind).replace(/\s+/g, ' ').trim(),
      words: end - start,
      start: spoken.starts[start] ?? 0,
      end: spoken.ends[end - 1] ?? 0,
      passage: passages[part]?.id ?? '',
      isMarked,
    };
  });
  const beside = compared.parts.map(
    ({ fidelity, flags, changes, isNew }, index): SpokenPassage => ({
      id: passages[index]?.id ?? '',
      fidelity: isNew ? 'altered' : fidelity,
      flags,
      changes,
      isNew,
    }),
  );
  return { asSpoken: { passages: beside, cuts }, laid: layTimes(passages, spoken, compared.aligned) };
}
