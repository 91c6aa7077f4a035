/** Pragmas that say where a quote comes from, and are wrong: found only once the passages have their ids. */

import type { Interview } from '../content/types';
import * as say from '../interface/problems-of-quotes';
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
  return { rule: 'unplaced-quote', ...say.wordsElsewhere(excerpt(words), passage) };
}

function noPassage(passage: string, ids: readonly string[]): ProblemText {
  return { rule: 'unknown-passage', ...say.noPassage(excerpt(passage), nearestName(passage, ids)) };
}
