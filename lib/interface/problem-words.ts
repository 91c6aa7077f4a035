/** What dictionaries make of a problem: its words, without its rule and place. */
export type { ProblemWords } from '../text/problem';
