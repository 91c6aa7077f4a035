/** The shapes of services that transcribe or publish. */
import { z } from 'zod';
import { utterancesOrChannels } from '../../interface/problems-of-import';
import { chunksOf, letteredVoice, type Segment, segmentsOfWords, voiceOf } from './segments';
import { language, type Shape, shape, tag, time, timesOfWords, voice } from './shape';

const deepgramWord = z.object({
  word: z.string(),
  punctuated_word: z.string().nullish(),
  start: time,
  end: time,
  speaker: voice,
});
const rev = z.object({
  monologues: z.array(
    z.object({
      speaker: voice,
      speaker_info: z.object({ display_name: z.string().nullish() }).nullish(),
      speaker_name: z.string().nullish(),
      elements: z.array(z.object({ type: z.string(), value: z.string().nullish(), ts: time, end_ts: time })),
    }),
  ),
});

/** The most telling first. */
export const SERVICE_SHAPES: readonly Shape[] = [
  shape(
    'deepgram',
    ['results', 'metadata'],
    z.object({
      results: z
        .object({
          utterances: z
            .array(
              z.object({
                start: time,
                end: time,
                transcript: z.string(),
                speaker: voice,
                words: z.array(deepgramWord).nullish(),
              }),
            )
            .nullish(),
          channels: z
            .array(
              z.object({
                detected_language: language,
                alternatives: z.array(
                  z.object({ transcript: z.string().nullish(), words: z.array(deepgramWord).nullish() }),
                ),
              }),
            )
            .nullish(),
        })
        .refine(({ utterances, channels }) => utterances != null || channels != null, {
          error: utterancesOrChannels,
        }),
    }),
    ({ results: { utterances, channels } }) => {
      const found = tag(channels?.[0]?.detected_language);
      if (utterances != null && utterances.length > 0)
        return {
          segments: utterances.map(({ transcript, start = null, end = null, speaker, words }) => ({
            text: transcript.trim(),
            start,
            end,
            voice: voiceOf(speaker),
            ...timesOfWords(
              transcript,
              words?.map((word) => ({ ...word, word: word.punctuated_word ?? word.word })),
            ),
          })),
          ...found,
        };
      const several = (channels?.length ?? 0) > 1;
      const segments = (channels ?? []).flatMap(({ alternatives }, channel): Segment[] => {
        const [best] = alternatives;
        const words = best?.words ?? [];
        const own = several ? `Speaker ${channel}` : null;
        if (words.length === 0) return [{ text: best?.transcript?.trim() ?? '', start: null, end: null, voice: own }];
        return segmentsOfWords(
          words.map((word) => ({
            text: word.punctuated_word ?? word.word,
            start: word.start ?? null,
            end: word.end ?? null,
            voice: voiceOf(word.speaker) ?? own,
          })),
          ' ',
        );
      });
      return { segments: several ? [...segments].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) : segments, ...found };
    },
  ),
  shape(
    'assemblyAi',
    ['utterances', 'audio_duration', 'acoustic_model'],
    z.object({
      utterances: z
        .array(
          z.object({
            speaker: voice,
            start: time,
            end: time,
            text: z.string(),
            words: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })).nullish(),
          }),
        )
        .min(1),
      language_code: language,
    }),
    ({ utterances, language_code }) => ({
      segments: utterances.map(({ text, start, end, speaker, words }) => ({
        text: text.trim(),
        ...timesOfWords(
          text,
          words?.map((word) => ({ word: word.text, start: word.start / 1000, end: word.end / 1000 })),
        ),
        start: start == null ? null : start / 1000,
        end: end == null ? null : end / 1000,
        voice: letteredVoice(speaker),
      })),
      ...tag(language_code),
    }),
  ),
  shape(
    'assemblyAiWords',
    ['text', 'words', 'audio_duration'],
    z.object({
      text: z.string(),
      words: z.array(z.object({ text: z.string(), start: z.number(), end: z.number(), speaker: voice })).min(1),
      language_code: language,
    }),
    ({ words, language_code }) => ({
      segments: segmentsOfWords(
        words.map(({ text, start, end, speaker }) => ({
          text,
          start: start / 1000,
          end: end / 1000,
          voice: letteredVoice(speaker),
        })),
        ' ',
      ),
      ...tag(language_code),
    }),
  ),
  shape('rev', ['monologues'], rev, ({ monologues }) => ({
    segments: monologues.flatMap(({ speaker, speaker_info, speaker_name, elements }): Segment[] => {
      const own = speaker_info?.display_name?.trim() || speaker_name?.trim() || voiceOf(speaker);
      const words = elements.map(({ value, ts, end_ts }) => ({
        text: value ?? '',
        start: ts ?? null,
        end: end_ts ?? null,
        voice: own,
      }));
      return segmentsOfWords(words, '').map((segment, index) => ({ ...segment, opens: index === 0 }));
    }),
  })),
  shape(
    'youTube',
    ['events', 'wireMagic'],
    z.object({
      events: z.array(
        z.object({
          tStartMs: time,
          dDurationMs: time,
          segs: z.array(z.object({ utf8: z.string().nullish(), tOffsetMs: time })).nullish(),
        }),
      ),
    }),
    ({ events }) => ({
      segments: events.flatMap(({ tStartMs, dDurationMs, segs }): Segment[] => {
        const text = (segs ?? [])
          .map(({ utf8 }) => utf8 ?? '')
          .join('')
          .replace(/\s+/g, ' ')
          .trim();
        if (text === '') return [];
        const start = tStartMs == null ? null : tStartMs / 1000;
        const end = start === null || dDurationMs == null ? null : start + dDurationMs / 1000;
        const parts = (segs ?? []).map(({ utf8, tOffsetMs }) => ({
          text: utf8 ?? '',
          start: start === null || tOffsetMs == null ? null : start + tOffsetMs / 1000,
          end: null,
        }));
        const isTimed = parts.some((part) => part.start !== null);
        const [first, ...others] = parts;
        const timed = first === undefined ? [] : [{ ...first, start: first.start ?? start }, ...others];
        return [{ text, start, end, voice: null, ...(isTimed ? chunksOf(timed, '') : {}) }];
      }),
    }),
  ),
  shape(
    'podcasting',
    ['version', 'segments'],
    z.object({
      segments: z.array(z.object({ speaker: voice, startTime: time, endTime: time, body: z.string() })).min(1),
    }),
    ({ segments }) => ({
      segments: segments.map(({ body, startTime = null, endTime = null, speaker }) => ({
        text: body.replace(/\s+/g, ' ').trim(),
        start: startTime,
        end: endTime,
        voice: voiceOf(speaker),
      })),
    }),
  ),
];
