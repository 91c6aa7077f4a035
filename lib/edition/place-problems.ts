/** Pragmas that say where a quote comes from, and are wrong: found only once the passages have their ids. */

import type { Interview } from '../content/types';
import { nearestName } from '../text/nearest-name';
import type { Problem } from '../text/problem';
import { excerpt, type ProblemText, problemAt } from '../text/problem';
import { indexEdition } from './edition-index';
import type { Edition } from './types';

/**
 * The `place` pragmas of an interview's commentaries that name no passage, or one that does not hold the words.
 *
 * @param edition - made of that interview
 */
export function placeProblems({ commentaries }: Interview, edition: Edition): Problem[] {
  const { passageById, commentaryBySlug } = indexEdition(edition);
  return commentaries.flatMap(({ slug, file, quotes }) => {
    const placed = commentaryBySlug.get(slug)?.quotes ?? [];
    return quotes.flatMap(({ override, text }, index) => {
      if (override?.kind !== 'place' || placed[index]?.placement.status === 'located') return [];
      const { passage, start } = override;
      return problemAt(
        file,
        start,
        passageById.has(passage) ? wordsElsewhere(text, passage) : noPassage(passage, [...passageById.keys()]),
      );
    });
  });
}

function wordsElsewhere(words: string, passage: string): ProblemText {
  return {
    rule: 'unplaced-quote',
    found: `the words ${excerpt(words)}, which are not in the passage \`${passage}\``,
    expected: 'the passage that the words begin in',
    remedy: 'Name another passage, or take the pragma out to see what is found without it.',
  };
}

function noPassage(passage: string, ids: readonly string[]): ProblemText {
  const nearest = nearestName(passage, ids);
  return {
    rule: 'unknown-passage',
    found: `the passage ${excerpt(passage)}, which the interview does not have`,
    expected: 'the id of a passage: what its link has behind the `#`',
    remedy: nearest === null ? 'Copy the id from the link of the passage.' : `Did you mean \`${nearest}\`?`,
  };
}
