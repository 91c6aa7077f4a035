/** When the words of an interview are said, and what editing made of what was said. */
import { type PassageText, wordsOf } from '../align';
import type { Interview } from '../content/types';
import { compareSpoken } from '../import/onto/as-spoken';
import { parseTimes } from '../import/onto/times-file';
import type { Problem } from '../text/problem';
import type { EditionTimes } from './types';

/**
 * The times of an interview, from the file beside its lock. Where the transcript was changed since it was written, its
 * words are set against the recording again. Pure; never throws. Cost: that of comparing the transcript with the recording.
 *
 * @param ids of the passages, in order
 */
export function timesOf(
  { transcript, times: file }: Pick<Interview, 'transcript' | 'times'>,
  ids: readonly string[],
): { readonly times: EditionTimes | null; readonly problem: Problem | null } {
  if (file === null) return { times: null, problem: null };
  const { times: read, problem } = parseTimes(file);
  if (read === null) return { times: null, problem };
  const passages = transcript.passages.map(({ text }, index): PassageText => ({ id: ids[index] ?? '', text }));
  const { asSpoken, laid } = compareSpoken(passages, read.spoken);
  const kept = read.laid.passages;
  const isUpToDate =
    kept.length === passages.length &&
    passages.every(({ id, text }, index) => {
      return kept[index]?.id === id && kept[index]?.words.length === wordsOf(text).length;
    });
  return { times: { source: read.source.file, passages: isUpToDate ? kept : laid.passages, asSpoken }, problem: null };
}
