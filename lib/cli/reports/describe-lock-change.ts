/** What a lock has to learn, in words. */

import type { LockChange } from '../../links';
import { excerpt } from '../../text/problem';

/** A change as a line of a report, without a line feed. */
export function describeLockChange(change: LockChange): string {
  const name = 'id' in change ? `${change.of} ${change.id}` : `the ${change.of}s`;
  switch (change.kind) {
    case 'issued':
      return `${name} is new: ${excerpt(change.text)}`;
    case 'reworded':
      return `${name} was reworded${change.into ? `; words of it are in ${change.into.join(', ')} now` : ''}`;
    case 'retouched':
      return `${name} has the same words, written differently`;
    case 'merged':
      return `${name} is no more; its words are in ${change.into.join(', ')}`;
    case 'gone':
      return `${name} is gone${change.instead ? `, with ${change.instead.join(', ')} in its place` : ''}: ${excerpt(change.text)}`;
    case 'restored':
      return `${name} is back`;
    case 'reordered':
      return `${name} follow each other in another order`;
    case 'reattributed':
      return change.speaker === null ? `${name} has no speaker any more` : `${name} is said by ${change.speaker} now`;
    case 'withdrawn':
      return `commentary ${change.commentary} is gone, with all of its quotes (${change.quotes})`;
    case 'renamed':
      return `commentary ${change.from} is called ${change.to} now; its quotes keep their ids`;
  }
}
