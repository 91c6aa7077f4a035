/**
 * The marks of quotation that Gloss knows, and what else belongs to words like them. This table is the one place to add
 * a mark to: the parser of quotes, sentence ends, pragmas and the comparison of punctuation all go by it.
 */

/**
 * Where a mark may begin a quote:
 * - `spaced`: anywhere, even with a space behind it, as in French;
 * - `tight`: anywhere but before a space;
 * - `outside-words`: as `tight`, and not directly behind a letter;
 * - `apostrophe`: as `outside-words`, and not before a word that is written with an apostrophe at its beginning;
 * - `rarely`: only between a space or bracket and a word, as the mark closes more often.
 */
export type OpeningRule = 'spaced' | 'tight' | 'outside-words' | 'apostrophe' | 'rarely';

/**
 * Where a mark may end a quote:
 * - `spaced`: anywhere, even with a space before it, as in French;
 * - `tight`: anywhere but behind a space;
 * - `outside-words`: as `tight`, and not before a letter, but for a possessive `s`;
 * - `apostrophe`: as `tight`, and not before a letter;
 * - `stray-space`: as `tight`, or behind a space where no word follows.
 */
export type ClosingRule = 'spaced' | 'tight' | 'outside-words' | 'apostrophe' | 'stray-space';

interface MarkUse {
  readonly weight: 'double' | 'single';
  /** The marks that end what this one begins; '' for a mark that begins nothing. */
  readonly closedBy: string;
  readonly opens: OpeningRule | null;
  readonly closes: ClosingRule | null;
}

/** Every mark: of English, German, French, Swiss, Scandinavian, Slavic, Hebrew, Chinese and Japanese use. */
const MARKS = {
  '"': { weight: 'double', closedBy: '"”', opens: 'outside-words', closes: 'outside-words' },
  '“': { weight: 'double', closedBy: '”“"', opens: 'outside-words', closes: 'outside-words' },
  '„': { weight: 'double', closedBy: '“”"', opens: 'tight', closes: null },
  '”': { weight: 'double', closedBy: '”', opens: 'rarely', closes: 'stray-space' },
  '«': { weight: 'double', closedBy: '»', opens: 'spaced', closes: 'tight' },
  '»': { weight: 'double', closedBy: '«»', opens: 'rarely', closes: 'spaced' },
  '‹': { weight: 'single', closedBy: '›', opens: 'spaced', closes: 'tight' },
  '›': { weight: 'single', closedBy: '‹›', opens: 'rarely', closes: 'spaced' },
  "'": { weight: 'single', closedBy: "'’", opens: 'apostrophe', closes: 'apostrophe' },
  '‘': { weight: 'single', closedBy: '’', opens: 'apostrophe', closes: 'apostrophe' },
  '’': { weight: 'single', closedBy: '', opens: null, closes: 'apostrophe' },
  '‚': { weight: 'single', closedBy: '‘’', opens: 'tight', closes: null },
  '״': { weight: 'double', closedBy: '״', opens: 'outside-words', closes: 'outside-words' },
  '「': { weight: 'double', closedBy: '」', opens: 'tight', closes: null },
  '」': { weight: 'double', closedBy: '', opens: null, closes: 'tight' },
  '『': { weight: 'double', closedBy: '』', opens: 'tight', closes: null },
  '』': { weight: 'double', closedBy: '', opens: null, closes: 'tight' },
  '｢': { weight: 'double', closedBy: '｣', opens: 'tight', closes: null },
  '｣': { weight: 'double', closedBy: '', opens: null, closes: 'tight' },
} as const satisfies Readonly<Record<string, MarkUse>>;

/** A mark that begins or ends a quote. */
export type QuotationMark = keyof typeof MARKS;

const USES: ReadonlyMap<string, MarkUse> = /* @__PURE__ */ new Map(Object.entries(MARKS));

/** How a mark is used; undefined for a character that is no mark of quotation. */
export function markUse(character: string): MarkUse | undefined {
  return USES.get(character);
}

function marksWhere(condition: (use: MarkUse) => boolean): string {
  return [...USES].flatMap(([mark, use]) => (condition(use) ? mark : [])).join('');
}

/** All marks of quotation, one after the other. */
export const ALL_MARKS = /* @__PURE__ */ marksWhere(() => true);
/** The marks that may end a quote. */
export const CLOSING_MARKS = /* @__PURE__ */ marksWhere(({ closes }) => closes !== null);
/** The marks of two strokes that may begin a quote: no apostrophe is among them. */
export const DOUBLE_OPENING = /* @__PURE__ */ marksWhere(({ weight, opens }) => weight === 'double' && opens !== null);
/** The marks of two strokes that may end a quote. */
export const DOUBLE_CLOSING = /* @__PURE__ */ marksWhere(
  ({ weight, closes }) => weight === 'double' && closes !== null,
);
/** The marks of one stroke. */
export const SINGLE_MARKS = /* @__PURE__ */ marksWhere(({ weight }) => weight === 'single');

/** Marks of quotation that begin or end nothing for Gloss, but are written in the place of those that do. */
export const LOOK_ALIKES = '‛‟`´′″＂＇';
/** Apostrophes as they are written within words. */
export const APOSTROPHES = "'’ʼ";

/** Characters as a class of a regular expression: `[…]`, with what means something in a class escaped. */
export function classOfCharacters(characters: string): string {
  return `[${characters.replace(/[[\]\\^-]/g, '\\$&')}]`;
}
