/** Transcripts as the site offers them: read again where they may be damaged, or another version’s. */
import { z } from 'zod';
import type { SourceTranscript } from './source-transcript';

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
});

/** The transcript in a JSON text; null where it is none. Linear. */
export function parseSourceTranscript(json: string): SourceTranscript | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
