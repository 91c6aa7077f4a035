import { expect, test } from 'vitest';
import type { AlignedQuote } from '../../../lib/cli/reports/alignment';
import { formatAlignment } from '../../../lib/cli/reports/format-alignment';

const essay = {
  path: 'essay.txt',
  text: 'Essay\n\n"Today we build the bridge."\n\nHe says "we will not wait", or "yes".\n',
};

const span = { passage: 'today-we-build', start: 5, end: 31, text: 'Today we build the bridge.' };
const quote = {
  id: 'essay-words',
  kind: 'block',
  text: 'Today we build the bridge.',
  commentary: { start: 8, end: 34 },
  confidence: 0.987,
  spans: [],
  edits: [],
  flags: [],
} as const;

test('the alignment is a table with a row for each quote', () => {
  const quotes: AlignedQuote[] = [
    { ...quote, status: 'located', fidelity: 'verbatim', spans: [span] },
    {
      ...quote,
      status: 'located',
      fidelity: 'altered',
      spans: [span, { ...span, passage: 'and-a-road' }, { ...span, passage: 'and-more' }],
    },
    {
      ...quote,
      kind: 'inline',
      text: 'yes',
      commentary: { start: 70, end: 73 },
      status: 'ambiguous',
      confidence: 0.5,
      candidates: [
        { spans: [{ ...span, passage: 'yes' }], fidelity: 'verbatim', confidence: 0.5 },
        { spans: [{ ...span, passage: 'yes-2' }], fidelity: 'verbatim', confidence: 0.5 },
      ],
    },
    {
      ...quote,
      kind: 'inline',
      text: 'we will not wait, whatever they say, and never have, nor ever shall',
      commentary: { start: 46, end: 62 },
      status: 'not-found',
      confidence: 0,
    },
  ];
  expect(formatAlignment(quotes, essay)).toMatchInlineSnapshot(`
    "place  kind    result     sure  passage                    quote
    3:2    block   verbatim   0.99  today-we-build             “Today we build the bridge.”
    3:2    block   altered    0.99  today-we-build and 2 more  “Today we build the bridge.”
    5:34   inline  ambiguous  0.50  yes and 1 more             “yes”
    5:10   inline  not-found  0.00  –                          “we will not wait, whatever they say, and …”

    4 quotes, 2 located
    "
  `);
});
