/** The shapes of Whisper and of what is built on it. */
import { z } from 'zod';
import { letteredVoice, type Segment, segmentsOfWords, type TimedWord, voiceOf } from './segments';
import { language, type Shape, shape, tag, time, timesOfWords, voice } from './shape';

const whisperWord = z.object({ word: z.string(), start: time, end: time, speaker: voice });
const whisperSegment = z.object({
  text: z.string(),
  start: time,
  end: time,
  speaker: voice,
  words: z.array(whisperWord).nullish(),
});

/** A segment in which the words have voices of their own is cut between them. */
function whisperSegments(segments: readonly z.infer<typeof whisperSegment>[]): Segment[] {
  return segments.flatMap(({ text, start = null, end = null, speaker, words }): Segment[] => {
    const own = letteredVoice(speaker);
    const voices = new Set((words ?? []).map((word) => letteredVoice(word.speaker) ?? own));
    if (words != null && voices.size > 1 && sameLetters(words.map(({ word }) => word).join(''), text)) {
      let last = own;
      const timed = words.map((word): TimedWord => {
        last = letteredVoice(word.speaker) ?? last;
        return { text: word.word.trim(), start: word.start ?? null, end: word.end ?? null, voice: last };
      });
      return segmentsOfWords(timed, ' ');
    }
    const [only] = voices;
    const voice = own ?? (voices.size === 1 ? (only ?? null) : null);
    return [{ text: text.trim(), start, end, voice, ...timesOfWords(text, words) }];
  });
}

function sameLetters(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
}

/** The most telling first. */
export const WHISPER_SHAPES: readonly Shape[] = [
  shape(
    'whisper',
    ['segments', 'text', 'word_segments', 'language'],
    z.object({ segments: z.array(whisperSegment), language }),
    ({ segments, language: name }) => ({ segments: whisperSegments(segments), ...tag(name) }),
  ),
  shape(
    'whisperX',
    ['segments', 'word_segments'],
    z.object({ segments: z.array(z.object({ speaker: voice, words: z.array(whisperWord) })), language }),
    ({ segments, language: name }) => ({
      segments: segments.flatMap(({ speaker, words }) =>
        segmentsOfWords(
          words.map(({ word, start, end, speaker: own }) => ({
            text: word.trim(),
            start: start ?? null,
            end: end ?? null,
            voice: voiceOf(own) ?? voiceOf(speaker),
          })),
          ' ',
        ),
      ),
      ...tag(name),
    }),
  ),
  shape(
    'transformers',
    ['chunks', 'text'],
    z.object({ chunks: z.array(z.object({ timestamp: z.array(z.number().nullable()).max(2), text: z.string() })) }),
    ({ chunks }) => ({
      segments: chunks.map(({ timestamp, text }) => ({
        text: text.trim(),
        start: timestamp[0] ?? null,
        end: timestamp[1] ?? null,
        voice: null,
      })),
    }),
  ),
  shape(
    'openAi',
    ['text', 'words', 'duration'],
    z.object({ text: z.string(), words: z.array(whisperWord).nullish(), language }),
    ({ text, words, language: name }) => ({
      segments: [
        {
          text: text.trim(),
          start: words?.[0]?.start ?? null,
          end: words?.at(-1)?.end ?? null,
          voice: null,
          ...timesOfWords(text, words),
        },
      ],
      ...tag(name),
    }),
  ),
  shape('segments', [], z.array(whisperSegment).min(1), (segments) => ({ segments: whisperSegments(segments) })),
];
