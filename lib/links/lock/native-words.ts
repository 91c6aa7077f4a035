/**
 * The words by which a passage is known.
 *
 * An id is a promise about the words that it was issued for. A passage may be reworded, and others' words may be put
 * into it, but it is that passage only as long as some of its first words are in it: a link to it never leads to words
 * of which none was there at first.
 */
import type { WordSpan } from './follow/coverage';
import type { Lock } from './lock-schema';

/**
 * For each passage that was reworded since it got its id, the words that it has had from then on, in order; a passage
 * that is no more has those that it had last. All words of any other count. Cost: linear in the lock's past.
 */
export function nativeWords({ revisions }: Lock): Map<string, WordSpan[]> {
  const native = new Map<string, WordSpan[]>();
  for (const { id, went } of revisions.flatMap(({ wordings }) => wordings)) {
    const kept = went.flatMap(([from, to, passage, start, end]) =>
      passage === id && end === undefined ? [{ from, to, shift: start - from }] : [],
    );
    if (kept.length === 0) continue;
    const known = native.get(id) ?? [{ start: 0, end: Number.POSITIVE_INFINITY }];
    const left = kept.flatMap(({ from, to, shift }) =>
      known.flatMap((span): WordSpan[] => {
        const start = Math.max(span.start, from) + shift;
        const end = Math.min(span.end, to) + shift;
        return start < end ? [{ start, end }] : [];
      }),
    );
    // In a lock of an earlier time a passage may have gone on with none of its first words. It is known by the others.
    if (left.length > 0) native.set(id, left);
    else native.delete(id);
  }
  return native;
}
