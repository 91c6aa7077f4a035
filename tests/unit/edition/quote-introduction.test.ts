import { describe, expect, test } from 'vitest';
import { alignTexts } from '@/lib/cli/reports/alignment';
import { parseCommentary, parseTranscript } from '@/lib/content';
import { parsed } from '../content/sources';

const talk = `The harbour fell silent on the ninth of March, and nobody in the town could say why.

Ada Quill: Why did the boats leave at night that spring?

Tom Ferry: They left because nobody on the pier had counted them.

Ada Quill: And did they come back?

Tom Ferry: Some of them did, in the autumn of that year.
`;

function align(essay: string) {
  const transcript = parseTranscript({ path: 'talk.txt', text: talk });
  const commentary = parseCommentary({ path: 'essay.txt', text: essay });
  return alignTexts(
    parsed(transcript.transcript, transcript.problems),
    parsed(commentary.commentary, commentary.problems),
  );
}

describe('words of the introduction', () => {
  test.each<[name: string, quote: string, passage: string | undefined, fidelity: string | undefined]>([
    ['as they are', 'nobody in the town could say why', 'introduction.1', 'verbatim'],
    [
      'with a word changed',
      'The harbour fell silent on the ninth of April, and nobody in the town',
      'introduction.1',
      'altered',
    ],
    ['nowhere', 'the lighthouse keeper sold his lamp to strangers', undefined, undefined],
  ])('%s', (_, quote, passage, fidelity) => {
    const [found] = align(`Essay\n\nIt says “${quote}” there.\n`);
    expect(found?.spans[0]?.passage).toBe(passage);
    expect(found?.fidelity).toBe(fidelity);
    for (const { start, end, text } of found?.spans ?? []) expect(talk.slice(start, end)).toBe(text);
  });

  test('words of the interview are taken from there', () => {
    const [found] = align('Essay\n\nHe said “nobody on the pier had counted them” then.\n');
    expect(found?.spans[0]?.passage).toMatch(/^they-left/);
  });
});
