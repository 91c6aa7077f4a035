/** What the first edition must come to, read from the acceptance data. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const offsets = { start: z.number(), end: z.number() };

const goldSchema = z.object({
  quotes: z.array(
    z.object({
      n: z.number(),
      kind: z.enum(['block', 'inline']),
      text: z.string(),
      commentary: z.object(offsets),
      /** `term`: a word that the essay mentions rather than quotes; linking it or not are both right. */
      status: z.enum(['located', 'not-found', 'term']),
      fidelity: z.string().optional(),
      spans: z.array(z.object({ ...offsets, text: z.string() })).default([]),
      edits: z.array(z.object({ op: z.string(), quote: z.string() })).default([]),
    }),
  ),
  speakers: z.array(z.object({ opens: z.string(), speaker: z.array(z.string()) })),
  notes: z.array(
    z.object({ opens: z.string(), role: z.enum(['lead-in', 'after', 'mentions']), quote_opens: z.string() }),
  ),
});

/** The acceptance data of the first edition. */
export type Gold = z.infer<typeof goldSchema>;

/** Reads the acceptance data. */
export function readGold(): Gold {
  return goldSchema.parse(JSON.parse(readFileSync(new URL('../fixtures/titv.gold.json', import.meta.url), 'utf8')));
}

/** The quotes that must be placed: as written, the interview's words for them, and how their notes' paragraphs open. */
export function placedGoldQuotes(): { text: string; words: string; notes: string[] }[] {
  const { quotes, notes } = readGold();
  return quotes
    .filter(({ status }) => status === 'located')
    .map(({ text, spans }) => ({
      text,
      words: spans.map((span) => span.text).join(''),
      notes: notes
        .filter(({ quote_opens }) => text.startsWith(quote_opens) || (text.length < 50 && text === quote_opens))
        .map(({ opens }) => opens.trim()),
    }));
}

/** The first two words of a quote: every lemma holds them. */
export function openingOf(text: string): string {
  return text.split(/\s+/).slice(0, 2).join(' ').replace(/[.,]$/, '');
}
