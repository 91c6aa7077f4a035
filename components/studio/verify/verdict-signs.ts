/** The sign of each verdict: with its words and its underline, so that nothing is told by colour alone. */
import type { Verdict } from '../../../lib/verify/report-schema';

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  verbatim: '✓',
  'clean-verbatim': '✓',
  elided: '…',
  earlier: '↺',
  elsewhere: '↗',
  ambiguous: '?',
  altered: '≠',
  stitched: '+',
  misattributed: '⇄',
  'not-found': '✕',
  unjudged: '–',
};
