/** All that is doubtful in an edition, in the order in which it is best settled. */
import type { Decided } from '../apply-decisions';
import type { Joined } from '../join-texts';
import { commentDoubts } from './comments';
import { furnitureDoubts } from './furniture';
import { kindDoubts } from './kinds';
import { noteDoubts } from './notes';
import { oddityDoubts } from './oddities';
import { quoteDoubts } from './quotes';
import type { Doubt, DoubtKind } from './types';

/** First what all else depends on, then what the text says, then what is said of it. */
const ORDER: Readonly<Record<DoubtKind, number>> = {
  interview: 0,
  speaker: 1,
  text: 2,
  placement: 3,
  quotation: 4,
  note: 5,
  field: 6,
  furniture: 7,
};

/**
 * The doubts that nobody has settled. Pure; throws nothing.
 *
 * @param nameOf what a text is called, by its id
 */
export function openDoubtsOf({ texts, settled }: Decided, joined: Joined, nameOf: (id: string) => string): Doubt[] {
  const { edition, transcript, commentaries } = joined;
  const isOpen = ({ key, answers }: Doubt): boolean => !settled.has(key) && answers.length > 0;
  const doubts = kindDoubts(texts, nameOf).filter(isOpen);
  if (edition === null || transcript === null) return doubts;
  doubts.push(...oddityDoubts(transcript, edition).filter(isOpen));
  for (const text of texts) {
    const commentary = commentaries.get(text.id);
    const isTranscript = text.imported.kind === 'transcript';
    doubts.push(...commentDoubts(text, isTranscript ? transcript : null, edition).filter(isOpen));
    doubts.push(...furnitureDoubts(text, settled).filter(isOpen));
    if (commentary === undefined) continue;
    doubts.push(...quoteDoubts(text.id, commentary, edition).filter(isOpen));
    doubts.push(...noteDoubts(text.id, commentary, edition).filter(isOpen));
  }
  return doubts.sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}
