/** What an import leaves out and asks can be said in every language of the interface. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDoubt, writeDoubt } from '@/lib/import/doubts';
import * as en from '@/lib/interface/en';
import type { ImportDoubt } from '@/lib/interface/importing';
import * as zh from '@/lib/interface/zh';
import { filesBelow } from '@/lib/site/files-below';
import { importFixture } from './fixtures';

const DOUBTS: readonly ImportDoubt[] = [
  { kind: 'no-title' },
  { kind: 'date-of-name' },
  { kind: 'date-of-file' },
  { kind: 'rights' },
  { kind: 'nobody-told' },
  { kind: 'guessed-speaker', name: 'Ada Quill' },
  { kind: 'guessed-speaker', name: null },
  { kind: 'asking', name: 'Tom Ferry' },
  { kind: 'guessed-name', label: 'AQ', from: 'an introduction' },
  { kind: 'guessed-name', label: 'TF', from: 'the words before the interview' },
  { kind: 'guessed-name', label: 'Host', from: 'the byline' },
  { kind: 'guessed-name', label: 'Guest', from: 'the header' },
  { kind: 'anonymous', label: 'SPEAKER_00' },
  { kind: 'anonymous', label: 'Speaker 1' },
  { kind: 'unknown-name', label: 'Moderator' },
  { kind: 'hyphens', words: ['ferry-man'] },
  { kind: 'hyphens', words: ['ferry-man', 'well-known'] },
];

describe('a doubt', () => {
  test.each(DOUBTS.map((doubt) => [writeDoubt(doubt), doubt] as const))('%s', (written, doubt) => {
    expect(readDoubt(written)).toEqual(doubt);
    expect(en.importing.asked(written, doubt)).toBe(written);
    const said = zh.importing.asked(written, doubt);
    expect(said).toMatch(/\p{Script=Han}.*[。？]$/u);
    for (const words of ['label', 'label says', 'name of', 'speak', 'guess']) expect(said).not.toContain(words);
  });

  test.each(['Who is this?', 'the name of the ferry', 'no label says who speaks here, I think'])(
    'but not what an author asks: %s',
    (written) => {
      expect(readDoubt(written)).toBeNull();
      expect(zh.importing.asked(written, null)).toBe(written);
    },
  );
});

const fixtures = (await filesBelow('tests/fixtures/import')).map((file) => join('import', file));
/** Reasons that are names of fields of the text. */
const FIELDS = /^(?:recorded|interviewee|interviewer|location|guests?|host|duration)$/;

test.each(fixtures)('what is left out of %s and asked about it is known', async (file) => {
  const { stripped, doubts } = await importFixture(file);
  for (const { reason } of stripped) {
    expect(en.importing.whyLeftOut(reason)).toBe(reason);
    if (!FIELDS.test(reason)) expect(zh.importing.whyLeftOut(reason)).not.toContain(reason);
  }
  for (const { text } of doubts) expect(readDoubt(text), text).not.toBeNull();
});
