/** The acceptance data of the first edition, checked as it is read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const fixtures = join(import.meta.dirname, '../../fixtures');

const goldSchema = z.object({
  quotes: z.array(
    z.object({
      kind: z.enum(['block', 'inline']),
      text: z.string(),
      commentary: z.object({ start: z.number(), end: z.number() }),
    }),
  ),
  speakers: z.array(z.object({ opens: z.string(), speaker: z.array(z.string()).min(1) })),
  front_matter: z.object({
    published: z.string(),
    show: z.string(),
    outlet: z.string(),
    interviewer: z.string(),
    guest: z.string(),
  }),
  boilerplate: z.array(z.string()),
});

/** Quotes, speakers and front matter as they must come out. */
export const gold = goldSchema.parse(JSON.parse(readFileSync(join(fixtures, 'titv.gold.json'), 'utf8')));

/** Path of a raw clipping. */
export function clippingPath(name: 'transcript' | 'relativity'): string {
  return join(fixtures, 'clippings', `${name}.txt`);
}

/** The paragraphs of a raw clipping: its lines that are not empty. */
export function clippedParagraphs(name: 'transcript' | 'relativity'): string[] {
  return readFileSync(clippingPath(name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
