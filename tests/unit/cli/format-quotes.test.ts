import { describe, expect, test } from 'vitest';
import { formatQuotes } from '../../../lib/cli/reports/format-quotes';
import type { QuoteReport } from '../../../lib/cli/reports/quote-report';

const verbatim: QuoteReport = {
  file: 'content/talk/commentary/essay.md',
  line: 12,
  column: 3,
  id: 'essay-we-all-agreed',
  kind: 'block',
  text: 'We all agreed.',
  status: 'located',
  fidelity: 'verbatim',
  flags: [],
  passages: ['we-all-agreed'],
  changes: [],
  pragmas: [],
};

const QUOTES: readonly QuoteReport[] = [
  verbatim,
  { ...verbatim, line: 20, fidelity: 'elided' },
  {
    ...verbatim,
    line: 24,
    fidelity: 'altered',
    flags: ['negation-changed', 'number-changed'],
    changes: ['The essay leaves out “not”.', 'The essay has “two” where the interview has “three”.'],
  },
  { ...verbatim, line: 30, fidelity: 'stitched', flags: ['several-speakers'] },
  {
    ...verbatim,
    line: 34,
    status: 'ambiguous',
    text: 'yeah',
    passages: ['yeah', 'yeah-2'],
    pragmas: ['<!-- gloss: place "yeah" in yeah -->', '<!-- gloss: place "yeah" in yeah-2 -->'],
  },
  {
    ...verbatim,
    line: 40,
    status: 'not-found',
    text: 'a line that somebody\nelse said, some time ago, somewhere else altogether',
    pragmas: ['<!-- gloss: skip "a line that somebody else said, some time" -->'],
  },
  { ...verbatim, line: 50, status: 'skipped' },
];

describe('the report on quotes', () => {
  test('counts them all and lists those to look at', () => {
    expect(formatQuotes('content/talk/commentary/essay.md', QUOTES)).toMatchInlineSnapshot(`
      "content/talk/commentary/essay.md: 7 quotes: 1 verbatim, 1 elided, 1 altered, 1 stitched, 1 ambiguous, 1 not in the interview, 1 skipped

        altered
          content/talk/commentary/essay.md:24:3  “We all agreed.”
            The essay leaves out “not”.
            The essay has “two” where the interview has “three”.
            A “not” was gained or lost.
            A number differs.

        stitched
          content/talk/commentary/essay.md:30:3  “We all agreed.”
            These are words of more than one speaker.

        ambiguous
          content/talk/commentary/essay.md:34:3  “yeah”
            It may come from several places; paste the right line before its block:
            <!-- gloss: place "yeah" in yeah -->
            <!-- gloss: place "yeah" in yeah-2 -->

        not in the interview
          content/talk/commentary/essay.md:40:3  “a line that somebody else said, some time ago, somewhere …”
            <!-- gloss: skip "a line that somebody else said, some time" -->
      "
    `);
  });

  test('lists what is flagged even where its words are right', () => {
    expect(formatQuotes('essay.md', [{ ...verbatim, flags: ['several-speakers'] }])).toContain(
      '\n  verbatim\n    content/talk/commentary/essay.md:12:3  “We all agreed.”\n      These are words of more than one speaker.\n',
    );
  });

  test('lists nothing where all is well', () => {
    expect(formatQuotes('essay.md', [verbatim])).toBe('essay.md: 1 quote: 1 verbatim\n');
  });
});
