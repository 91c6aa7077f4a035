import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '@/lib/align';
import { parseMarkdownTranscript } from '@/lib/content';
import type { Interview } from '@/lib/content/types';
import { joinInterview } from '@/lib/edition';

const folder = join(import.meta.dirname, '../../fixtures/content/harbour');
const written = readFileSync(join(folder, 'transcript.md'), 'utf8');
const times = readFileSync(join(folder, 'times.json'), 'utf8');

/** The harbour’s interview, with its transcript or times changed. */
function harbour(transcriptText = written, timesText: string | null = times): Interview {
  const { transcript } = parseMarkdownTranscript({ path: 'harbour/transcript.md', text: transcriptText });
  if (transcript === null) throw new Error('not parsed');
  const file = (name: string, text: string) => ({ path: `harbour/${name}`, text });
  return {
    slug: 'harbour',
    transcript,
    commentaries: [],
    lock: file('links.lock.json', readFileSync(join(folder, 'links.lock.json'), 'utf8')),
    times: timesText === null ? null : file('times.json', timesText),
  };
}

function timesIn(interview: Interview) {
  return joinInterview(interview).interview?.edition.times;
}

/** When a passage begins whose words begin so. */
function startOf(interview: Interview, opening: string): number | undefined {
  const edition = joinInterview(interview).interview?.edition;
  const at = edition?.passages.findIndex(({ text }) => text.startsWith(opening)) ?? -1;
  return edition?.times?.passages[at]?.words[0];
}

describe('an edition with a recording', () => {
  test('knows when each passage and each of its words is said', () => {
    expect(startOf(harbour(), 'What does')).toBe(4);
    expect(startOf(harbour(), 'I build boats')).toBe(62);
    expect(timesIn(harbour())?.passages).toHaveLength(harbour().transcript.passages.length);
  });

  test.each([
    ['a word put in', 'The channel loses', 'The old channel loses'],
    ['a sentence taken out', ' We will not ask them a fourth time, because a letter costs more than it brings.', ''],
    ['a passage put in', '**Ines Mast:** [00:01:02] I build', '**Ines Mast:** Now then.\n\nI build'],
  ])('keeps its times when the transcript is corrected: %s', (_, from, to) => {
    expect(written).toContain(from);
    const corrected = harbour(written.replace(from, to));
    expect(startOf(corrected, 'I build boats')).toBe(62);
    const words = corrected.transcript.passages.map(({ text }) => wordsOf(text).length);
    expect(timesIn(corrected)?.passages.map((passage) => passage.words.length)).toEqual(words);
  });

  test('has none where no recording was laid under it', () => {
    expect(joinInterview(harbour(written, null)).interview?.edition).not.toHaveProperty('times');
  });

  test('is not published with times that are damaged', () => {
    const { interview, problems } = joinInterview(harbour(written, '{"version":9}'));
    expect(interview).toBeNull();
    expect(problems).toMatchObject([{ rule: 'damaged-times', file: 'harbour/times.json' }]);
  });
});
