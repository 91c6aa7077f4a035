/** What is wrong with texts, by the parsers that the studio and verifying use: one module, so that it can be bundled. */
import { parseMarkdownCommentary } from '@/lib/content/commentary-markdown';
import { transcriptDoubts } from '@/lib/content/transcript-doubts';
import { parseMarkdownTranscript } from '@/lib/content/transcript-markdown';
import type { Interview } from '@/lib/content/types';
import { buildEdition } from '@/lib/edition';
import { placeProblems } from '@/lib/edition/place-problems';
import { updateLockOf } from '@/lib/edition/update-lock-of';
import { importFile } from '@/lib/import/import-file';
import type { Problem } from '@/lib/text/problem';
import { readSourceTranscript } from '@/lib/verify/read-transcript';

export function problemsOfTranscript(text: string): readonly Problem[] {
  return parseMarkdownTranscript({ path: 'transcript.md', text }).problems;
}

export function problemsOfCommentary(text: string): readonly Problem[] {
  return parseMarkdownCommentary({ path: 'essay.md', text }).problems;
}

export function doubtsAbout(text: string): readonly Problem[] {
  const { transcript } = parseMarkdownTranscript({ path: 'transcript.md', text });
  return transcript === null ? [] : transcriptDoubts(transcript);
}

/** Of places that a commentary names in an interview. */
export function problemsOfPlaces(interview: string, essay: string): readonly Problem[] {
  const { transcript } = parseMarkdownTranscript({ path: 'transcript.md', text: interview });
  const { commentary } = parseMarkdownCommentary({ path: 'essay.md', text: essay });
  if (transcript === null || commentary === null) return [];
  const joined: Interview = { slug: 'talk', transcript, commentaries: [commentary], lock: null, times: null };
  return placeProblems(joined, buildEdition(joined, updateLockOf(joined).updated, false));
}

export async function problemsOfImport(bytes: Uint8Array): Promise<readonly Problem[]> {
  const { problem } = await importFile({ path: 'file', bytes, day: '2026-01-01' });
  return problem === null ? [] : [problem];
}

export async function problemsOfVerifying(bytes: Uint8Array): Promise<readonly Problem[]> {
  const { problem } = await readSourceTranscript({ path: 'file', bytes, day: '2026-01-01' });
  return problem === null ? [] : [problem];
}
