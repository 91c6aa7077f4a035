import { describe, expect, test } from 'vitest';
import { countQuotes, quoteMessages } from '../../../lib/cli/reports/format-quotes';
import { formatMessages } from '../../../lib/cli/reports/messages';
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

/** The report as it is printed. */
function reportOf(quotes: readonly QuoteReport[]): string {
  return `${countQuotes('essay.md', quotes)}\n${formatMessages(quoteMessages(quotes))}`;
}

describe('the report on quotes', () => {
  test('counts them all and lists those to look at', () => {
    expect(reportOf(QUOTES)).toMatchInlineSnapshot(`
      "essay.md: 7 quotes: 1 verbatim, 1 elided, 1 altered, 1 stitched, 1 ambiguous, 1 not in the interview, 1 skipped
        24:3  warning  “We all agreed.”                                              altered
              The essay leaves out “not”.
              The essay has “two” where the interview has “three”.
              A “not” was gained or lost.
              A number differs.
        30:3  warning  “We all agreed.”                                              stitched
              These are words of more than one speaker.
        34:3  warning  “yeah”                                                        ambiguous
              It may come from several places; paste the right line before its block:
              <!-- gloss: place "yeah" in yeah -->
              <!-- gloss: place "yeah" in yeah-2 -->
        40:3  warning  “a line that somebody else said, some time ago, somewhere …”  not-in-the-interview
              <!-- gloss: skip "a line that somebody else said, some time" -->
      "
    `);
  });

  test('lists what is flagged even where its words are right', () => {
    expect(quoteMessages([{ ...verbatim, flags: ['several-speakers'] }])).toMatchObject([
      { severity: 'warning', rule: 'verbatim', details: ['These are words of more than one speaker.'] },
    ]);
  });

  test('tells what is no problem as such', () => {
    expect(quoteMessages([{ ...verbatim, fidelity: 'clean-verbatim' }])).toMatchObject([{ severity: 'info' }]);
  });

  test('lists nothing where all is well', () => {
    expect(reportOf([verbatim])).toBe('essay.md: 1 quote: 1 verbatim\n');
  });
});

test('a quote that is true to an earlier wording is counted as that, and told of with both', () => {
  const quote: QuoteReport = {
    ...verbatim,
    fidelity: 'altered',
    flags: ['number-changed'],
    changes: ['The essay has “two” where the interview has “three”.'],
    earlier: { until: '2025-08-01', fidelity: 'verbatim', text: 'We two all agreed.' },
  };
  expect(countQuotes(quote.file, [quote])).toMatch(/: 1 true to an earlier wording$/);
  expect(quoteMessages([quote])).toMatchObject([
    {
      severity: 'info',
      details: [
        'Quoted as it stood until August 1, 2025: “We two all agreed.”',
        'The interview was corrected since.',
        'The essay has “two” where the interview has “three”.',
        'A number differs.',
      ],
    },
  ]);
});
