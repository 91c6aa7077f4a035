import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferSpeakers, parseMarkdownTranscript } from '@/lib/content';
import type { Participant } from '@/lib/content/schema';
import type { Transcript } from '@/lib/content/types';
import { parsed } from './sources';

/**
 * Interviews with every turn labelled. To add one, put a transcript in Markdown, with words of your own, into the
 * folder; nothing else is needed.
 */
const folder = join(import.meta.dirname, '../../fixtures/interviews');

const interviews: Transcript[] = readdirSync(folder).map((name) => {
  const { transcript, problems } = parseMarkdownTranscript({
    path: name,
    text: readFileSync(join(folder, name), 'utf8'),
  });
  return parsed(transcript, problems);
});

function textsOf({ passages }: Transcript): string[] {
  return passages.map(({ text }) => text);
}

/** The labels of a transcript that names each speaker once only. */
function firstLabels({ passages }: Transcript): (string | null)[] {
  return passages.map(({ speaker }, index) => {
    return passages.findIndex((earlier) => earlier.speaker === speaker) === index ? speaker : null;
  });
}

/** How many paragraphs are given to somebody else than the one who says them. */
function mistakes(transcript: Transcript, labels: readonly (string | null)[]): number {
  const inferred = inferSpeakers(textsOf(transcript), transcript.meta.participants, labels);
  return inferred.filter(({ speaker }, index) => speaker !== transcript.passages[index]?.speaker).length;
}

describe.each(interviews.map((transcript) => [transcript.meta.title, transcript] as const))('%s', (_, transcript) => {
  const { length } = transcript.passages;

  test('few speakers are wrong without any label', () => {
    expect(mistakes(transcript, Array(length).fill(null)) / length).toBeLessThanOrEqual(0.17);
  });

  test('no more are wrong with a label for each speaker', () => {
    expect(mistakes(transcript, firstLabels(transcript)) / length).toBeLessThanOrEqual(0.17);
  });

  test('none is wrong where all are labelled', () => {
    expect(
      mistakes(
        transcript,
        transcript.passages.map(({ speaker }) => speaker),
      ),
    ).toBe(0);
  });
});

test('over all interviews nine in ten are right, and the confidence says about as much', () => {
  const all = interviews.flatMap((transcript) =>
    inferSpeakers(textsOf(transcript), transcript.meta.participants, firstLabels(transcript)).map(
      ({ speaker, confidence }, index) => ({ confidence, isRight: speaker === transcript.passages[index]?.speaker }),
    ),
  );
  const right = all.filter(({ isRight }) => isRight).length / all.length;
  const confidence = all.reduce((sum, one) => sum + one.confidence, 0) / all.length;
  expect(right).toBeGreaterThanOrEqual(0.9);
  expect(Math.abs(right - confidence)).toBeLessThanOrEqual(0.1);
  const sure = all.filter((one) => one.confidence >= 0.9);
  expect(sure.filter(({ isRight }) => isRight).length / sure.length).toBeGreaterThanOrEqual(0.95);
});

const ana: Participant = { id: 'ana', name: 'Ana Ruiz', role: 'interviewer' };
const ben: Participant = { id: 'ben', name: 'Ben Ode', role: 'guest' };
const cleo: Participant = { id: 'cleo', name: 'Cleo Marsh', role: 'guest' };

function speakers(paragraphs: readonly string[], participants: readonly Participant[]): string {
  return inferSpeakers(
    paragraphs,
    participants,
    paragraphs.map(() => null),
  )
    .map(({ speaker }) => speaker)
    .join(' ');
}

describe('signals', () => {
  test.each<[name: string, expected: string, paragraphs: string[]]>([
    ['a question and its answer', 'ana ben', ['How did you begin?', 'Well, I think it was chance.']],
    [
      'a guest who asks nobody and goes on',
      'ana ben ben',
      ['How did you begin?', 'Yeah. Everybody asked, is it even possible?', 'And I think nobody knew.'],
    ],
    [
      'thanks and goodbye',
      'ana ben ana',
      ['Ben, welcome. How are you?', 'Thank you for having me. I am fine.', 'Ben Ode, thank you for coming.'],
    ],
    [
      'two questions in a row',
      'ana ana ben',
      ['You grew up here.', 'What was it like for you?', 'Yes, I did. I loved it.'],
    ],
    ['a question back to the one who asks', 'ana ben', ['Why do you stay?', 'Good question. Would you leave, Ana?']],
  ])('%s', (_, expected, paragraphs) => {
    expect(speakers(paragraphs, [ana, ben])).toBe(expected);
  });

  test('a guest who is called by name answers', () => {
    const paragraphs = ['Ben, why did you leave?', 'I think it was time.', 'Cleo, do you agree?', 'Yes, I do.'];
    expect(speakers(paragraphs, [ana, ben, cleo])).toBe('ana ben ana cleo');
  });

  test('a speaker who says their own name is that one', () => {
    expect(speakers(['Hello, I’m Cleo Marsh.'], [ana, ben, cleo])).toBe('cleo');
  });
});

test('for any text and labels there is one speaker a paragraph, labels hold, and confidences are probabilities', () => {
  const people = fc.constantFrom<Participant[]>([ana], [ana, ben], [ana, ben, cleo], [ben, cleo]);
  const paragraph = fc.record({ text: fc.string(), label: fc.constantFrom('ana', 'ben', 'cleo', 'nobody', null) });
  fc.assert(
    fc.property(people, fc.array(paragraph), (participants, paragraphs) => {
      const inferred = inferSpeakers(
        paragraphs.map(({ text }) => text),
        participants,
        paragraphs.map(({ label }) => label),
      );
      expect(inferred).toHaveLength(paragraphs.length);
      for (const [index, { speaker, confidence }] of inferred.entries()) {
        const { label } = paragraphs[index] ?? {};
        const ids = participants.map(({ id }) => id);
        expect(ids).toContain(speaker);
        if (label !== null && label !== undefined && ids.includes(label)) {
          expect(speaker).toBe(label);
          expect(confidence).toBeCloseTo(1);
        }
        expect(confidence).toBeGreaterThanOrEqual(1 / participants.length - 1e-9);
        expect(confidence).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('nobody speaks where there are no participants', () => {
  expect(inferSpeakers(['Hello.'], [], [null])).toEqual([]);
});
