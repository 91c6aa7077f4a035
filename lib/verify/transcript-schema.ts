/** Transcripts as the site offers them: read again where they may be damaged, or another version’s. */
import { z } from 'zod';
import type { SourceTranscript } from './source-transcript';

const count = z.int().min(0);

const piece = z.union([z.tuple([count, count, z.string(), count]), z.tuple([count, count, z.string(), count, count])]);

const revision = z.object({
  date: z.string().exactOptional(),
  order: z.array(z.object({ at: count, now: count, was: z.array(z.string()) })).exactOptional(),
  wordings: z.array(
    z.object({ id: z.string(), speaker: z.string().exactOptional(), text: z.string(), went: z.array(piece) }),
  ),
});

const schema: z.ZodType<SourceTranscript> = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string().exactOptional(),
  speakers: z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()).exactOptional() })),
  words: z.number(),
  address: z.string().exactOptional(),
  passages: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      speaker: z.string().nullable(),
      isInferred: z.literal(true).exactOptional(),
      time: z.number().exactOptional(),
      wordTimes: z.array(z.number()).exactOptional(),
    }),
  ),
  past: z.array(revision).exactOptional(),
});

/** The transcript in a JSON text; null where it is none. Linear. */
export function parseSourceTranscript(json: string): SourceTranscript | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
