/** What an edition cannot hold, however good its source. */
import { LONGEST_MARKDOWN } from '../content/markdown-limits';
import * as say from '../interface/problems-of-import';
import { type Problem, problemOfFile } from '../text/problem';
import type { Imported } from './types';

/** Larger files are no transcripts; in bytes. */
export const LARGEST_FILE = 20_000_000;

/** More participants make front matter that no reader of it accepts. */
const mostParticipants = 400;

/** The problem of a text that is too much for one edition; null where there is none. */
export function toProblemOfSize(path: string, { participants, markdown }: Imported): Problem | null {
  if (participants.length > mostParticipants)
    return problemOfFile(path, {
      rule: 'too-many-speakers',
      ...say.tooManySpeakers(participants.length, mostParticipants),
    });
  if (markdown.length > LONGEST_MARKDOWN)
    return problemOfFile(path, { rule: 'too-long', ...say.tooLong(markdown.length, LONGEST_MARKDOWN) });
  return null;
}
