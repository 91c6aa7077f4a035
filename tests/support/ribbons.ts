import type { Ribbon } from '@/lib/edition';

/** The ribbon of a few words within a sentence, with the opening words, the place in both texts and the order given. */
export function ribbonOf(
  number: number,
  { lemma = '', at = 0, goesBack = false }: { lemma?: string; at?: number; goesBack?: boolean },
): Ribbon {
  const place = { from: at, to: at };
  return {
    quote: {
      id: `q${number}`,
      commentary: 'essay',
      voice: 1,
      kind: 'inline',
      text: lemma,
      lemma,
      block: 0,
      range: { start: 0, end: 0 },
      source: { start: 0, end: 0 },
      number,
      note: [],
      placement: { status: 'located', fidelity: 'verbatim', confidence: 1, edits: [], flags: [], spans: [] },
    },
    pieces: [{ interview: place, essay: place }],
    interview: place,
    essay: place,
    words: 1,
    speakers: [],
    goesBack,
  };
}
