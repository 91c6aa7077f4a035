/** Words that somebody may have meant by one that is nowhere. Runs in a browser. */
import { nearestName } from '../../text/nearest-name';

/**
 * The term of a list that is spelt most alike: about as long, with the same first or last letter; null for none. The first
 * wins among equals.
 */
export function nearestTerm(term: string, known: readonly string[]): string | null {
  const likely = known.filter(
    (word) => Math.abs(word.length - term.length) <= 2 && (word[0] === term[0] || word.at(-1) === term.at(-1)),
  );
  return nearestName(term, likely);
}
