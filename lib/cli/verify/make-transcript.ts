/** Transcripts made of what lies on the disk. */
import { join } from 'node:path';
import { formatProblem, readInterviewFolder } from '../../content';
import { displayPath } from '../../content/read-source';
import { joinInterview } from '../../edition';
import type { ImportSource } from '../../import/types';
import { interviewAddress } from '../../site/addresses';
import { SITE } from '../../site/site';
import type { Problem } from '../../text/problem';
import { readSourceTranscript } from '../../verify/read-transcript';
import { type SourceTranscript, transcriptOfEdition } from '../../verify/source-transcript';
import { Failure } from '../command';

/** The transcript that a file is, or why it is none. */
export async function transcriptOfFile(source: ImportSource): Promise<SourceTranscript | Problem> {
  const read = await readSourceTranscript(source);
  return read.transcript ?? read.problem;
}

/**
 * The transcript of an edition, with the ids that its lock keeps and links to its words.
 *
 * @throws {Failure} where the edition has problems, which are listed
 */
export async function transcriptOfFolder(content: string, name: string): Promise<SourceTranscript> {
  const read = await readInterviewFolder(content, name);
  const joined = read.interview === null ? null : joinInterview(read.interview);
  const edition = joined?.interview?.edition;
  const problems = [...read.problems, ...(joined?.problems ?? [])];
  if (edition === undefined || problems.length > 0)
    throw new Failure(
      `the edition ${displayPath(join(content, name))} has problems\n\n${problems.map(formatProblem).join('\n\n')}`,
    );
  return transcriptOfEdition(edition, SITE.origin + interviewAddress(edition.slug));
}
