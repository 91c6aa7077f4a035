import fc from 'fast-check';
import { parseText, tokenizeVTTCue } from 'media-captions';
import { describe, expect, test } from 'vitest';
import { escapeCue, writeNotesWebVtt, writeSubRip, writeWebVtt } from '@/lib/formats/exports/captions';
import { fixtureEdition } from '../../../support/fixture-editions';

const TIMED = ['harbour', 'footbridge', 'lighthouse'].map((name) => ({ name, edition: fixtureEdition(name) }));
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function cuesOf(file: string, type: 'vtt' | 'srt') {
  const { cues, errors } = await parseText(file, { type, strict: false });
  expect(errors).toEqual([]);
  expect(cues).toHaveLength(file.match(/ --> /g)?.length ?? 0);
  return cues;
}

function wordsOfCue(cue: Parameters<typeof tokenizeVTTCue>[0]): string {
  const walk = (nodes: ReturnType<typeof tokenizeVTTCue>): string =>
    nodes.map((node) => (node.type === 'text' ? node.data : 'children' in node ? walk(node.children) : '')).join('');
  return walk(tokenizeVTTCue(cue));
}

describe.each(TIMED)('captions of $name', ({ edition }) => {
  test.each([
    { type: 'vtt', file: writeWebVtt(edition) },
    { type: 'srt', file: writeSubRip(edition) },
  ] as const)('as $type are in order of time, and none is longer than two lines', async ({ type, file }) => {
    let before = 0;
    for (const cue of await cuesOf(file, type)) {
      expect(cue.startTime).toBeGreaterThanOrEqual(before);
      expect(cue.endTime).toBeGreaterThan(cue.startTime);
      before = cue.startTime;
      if (type === 'vtt') expect(wordsOfCue(cue).length).toBeLessThanOrEqual(84 + 28);
    }
  });

  test('have every word of the interview', async () => {
    const cues = await cuesOf(writeWebVtt(edition), 'vtt');
    expect(plain(cues.map(wordsOfCue).join(' '))).toBe(plain(edition.passages.map(({ text }) => text).join(' ')));
  });

  test('have the notes as a second track', async () => {
    expect((await cuesOf(writeNotesWebVtt(edition), 'vtt')).length).toBeGreaterThan(0);
  });
});

test('a speaker is named by voices, and in SubRip where another begins', async () => {
  const harbour = fixtureEdition('harbour');
  expect(writeWebVtt(harbour)).toContain('00:00:04.000 --> 00:00:08.090\n<v Ada Quill>What does the harbour need most');
  expect(writeSubRip(harbour)).toContain('Tom Ferry: Deeper water.');
});

test('no text ends a cue or is taken for markup', async () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...'ab <>&-\n\r;/v.', '-->', '<v X>', '&amp;', 'é'),
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const file = `WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v A>x${escapeCue(text)}x</v>\n`;
      const [cue] = (await parseText(file, { type: 'vtt' })).cues;
      expect(cue && wordsOfCue(cue)).toBe(`x${text.replace(/\s+/g, ' ')}x`);
    }),
  );
});
