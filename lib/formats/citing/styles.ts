/** The styles in which a reader can cite. */
import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import type { CitationRun, CitedInterview } from './cited-interview';
import { mla } from './mla';
import type { CitationStyle } from './style-names';

/** A citation in each style. Pure; throws nothing. */
export const CITE: Readonly<Record<CitationStyle, (interview: CitedInterview) => readonly CitationRun[]>> = {
  apa,
  mla,
  chicago,
  bibtex: (interview) => [{ text: bibtex(interview) }],
};
