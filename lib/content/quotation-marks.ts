/**
 * Quotation marks, paired. One pass with a stack: marks whose partner is missing are set aside when
 * the pair around them closes, so that a forgotten mark never swallows what follows.
 */
import { addAll } from '../text/many';
import { type ClosingRule, markUse, type OpeningRule } from '../text/quotation-marks';

/** Words in quotation marks. */
export interface QuotedRange {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset behind the closing mark. */
  readonly close: number;
  /** Offsets of the words: without the marks and the white space inside them. */
  readonly start: number;
  readonly end: number;
}

/** The marks of a text. */
export interface QuotationMarks {
  /** Outermost pairs in order; pairs within pairs are left out. */
  readonly quoted: readonly QuotedRange[];
  /** Opening marks that nothing closes, in order. */
  readonly unclosed: readonly LoneMark[];
  /** Closing marks that nothing opened, in order; of apostrophes only one at the very end counts. */
  readonly unopened: readonly LoneMark[];
}

/** A quotation mark without a partner. */
export interface LoneMark {
  readonly mark: string;
  readonly at: number;
}

/** Shortened words that begin with an apostrophe, those of talk without an `h` among them. */
const shortened =
  /^['’‘](?:\d\ds?|em|til|tis|twas|twere|twill|cause|bout|round|n|cos|cuz|nuff|neath|nother|mongst|gainst|spose|pon|cept|fraid|kay|e|im|er|imself|erself|ere|ello|ouses?|omes?|orses?|eads?|earts?|eard|elp(?:ed|s)?|igh|oles?|ope|ot|ow|undreds?|usbands?|alf|appen(?:ed|s)?|arbour|arry|enry|ospital|otel|eaven|ave|aven|avin)(?![\p{L}\p{N}])/iu;

const wordCharacter = /[\p{L}\p{Nd}]/u;
/** Scripts that put no spaces between words, or none behind a quote: what stands beside a mark says nothing there. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const whiteSpace = /\s/;
/** A short word that is written with the next one: “and”, “that”, “in” and the like of Hebrew and Arabic. */
const prefixBefore = /(?:^|[^\p{L}])(?:[משהוכלב]{1,3}|[وفبلك](?:ال)?|ال)$/u;
/** The last letter of an abbreviation, which Hebrew writes behind such a mark. */
const lastLetter = /^\p{L}(?![\p{L}])/u;
/** An ending that is written with the words quoted, as in Turkish, or the figures of a note. */
const endingBehind = /^(?:\p{Ll}{1,7}|\d{1,3})(?![\p{L}\p{N}])/u;

/** Whether nothing but a prefix stands between a mark and the space before it. */
function isPrefixed(text: string, at: number): boolean {
  return prefixBefore.test(text.slice(Math.max(0, at - 4), at)) && !lastLetter.test(text.slice(at + 1, at + 3));
}

/** Whether a mark behind which a letter or figure stands may close a quote all the same. */
function hasEnding(text: string, at: number): boolean {
  const ending = endingBehind.exec(text.slice(at + 1, at + 10))?.[0];
  if (ending === undefined) return false;
  return /\d/.test(ending) ? /\p{P}/u.test(text[at - 1] ?? '') : true;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && wordCharacter.test(character) && !unspaced.test(character);
}
function isSpace(character: string | undefined): boolean {
  return character === undefined || whiteSpace.test(character);
}

/** True where `closer` can end what `opener` began. */
export function isClosedBy(opener: string, closer: string): boolean {
  return markUse(opener)?.closedBy.includes(closer) ?? false;
}

/** Finds the quotation marks of one paragraph. Linear in its length. */
export function findQuotationMarks(text: string): QuotationMarks {
  const marks = [...marksOf(text)];
  const possessives = possessiveApostrophes(text, marks);
  const stack: LoneMark[] = [];
  const pairs: QuotedRange[] = [];
  const unclosed: LoneMark[] = [];
  const unopened: LoneMark[] = [];
  const openCount = new Map<string, number>();
  const count = (mark: string, by: number) => openCount.set(mark, (openCount.get(mark) ?? 0) + by);

  for (const at of marks) {
    const mark = text[at] ?? '';
    const mayClose = canClose(text, at) && !possessives.has(at);
    if (mayClose && [...openCount].some(([open, number]) => number > 0 && isClosedBy(open, mark))) {
      while (stack.length > 0) {
        const top = stack.pop();
        if (top === undefined) break;
        count(top.mark, -1);
        if (isClosedBy(top.mark, mark)) {
          pairs.push(rangeBetween(text, top.at, at));
          break;
        }
        unclosed.push(top);
      }
    } else if (canOpen(text, at)) {
      stack.push({ mark, at });
      count(mark, 1);
    } else if (mayClose && (markUse(mark)?.closes !== 'apostrophe' || at === text.length - 1)) {
      unopened.push({ mark, at });
    }
  }
  addAll(unclosed, stack);
  return { quoted: outermost(pairs), unclosed: unclosed.sort((a, b) => a.at - b.at), unopened };
}

function* marksOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) {
    if (markUse(text[at] ?? '') !== undefined) yield at;
  }
}

const opensAt: Readonly<Record<OpeningRule, (text: string, at: number) => boolean>> = {
  spaced: () => true,
  tight: (text, at) => !isSpace(text[at + 1]),
  'outside-words': (text, at) => !isSpace(text[at + 1]) && (!isWord(text[at - 1]) || isPrefixed(text, at)),
  apostrophe: (text, at) => !isSpace(text[at + 1]) && !isWord(text[at - 1]) && !shortened.test(text.slice(at, at + 10)),
  rarely: (text, at) => isWord(text[at + 1]) && (isSpace(text[at - 1]) || text[at - 1] === '('),
};

function canOpen(text: string, at: number): boolean {
  const rule = markUse(text[at] ?? '')?.opens ?? null;
  return rule !== null && at < text.length - 1 && opensAt[rule](text, at);
}

const closesAt: Readonly<Record<ClosingRule, (text: string, at: number) => boolean>> = {
  spaced: () => true,
  tight: (text, at) => !isSpace(text[at - 1]),
  'outside-words': (text, at) => !isSpace(text[at - 1]) && (!isWord(text[at + 1]) || hasEnding(text, at)),
  apostrophe: (text, at) => !isSpace(text[at - 1]) && !isWord(text[at + 1]),
  'stray-space': (text, at) => !isSpace(text[at - 1]) || !isWord(text[at + 1]),
};

function canClose(text: string, at: number): boolean {
  const rule = markUse(text[at] ?? '')?.closes ?? null;
  return rule !== null && at > 0 && closesAt[rule](text, at);
}

const plural = /s$/i;
const sentenceMark = /[.,;:!?…]/;
/** Words without their last letter: `goin’`, `an’`. */
const dropped = /(?:in|an|o|th|wi)$/i;

/**
 * Apostrophes behind a plural (the workers’ rights) that would close a quote in single marks too early: those with a
 * word behind them, where a later mark closes the quote: one beside a mark of punctuation, at the end, or behind a word
 * that is no plural.
 */
function possessiveApostrophes(text: string, marks: readonly number[]): Set<number> {
  const result = new Set<number>();
  let hasCloser = false;
  for (const at of marks.toReversed()) {
    const mark = text[at] ?? '';
    if (mark === '‘' || (mark === "'" && canOpen(text, at))) hasCloser = false;
    if ((mark !== '’' && mark !== "'") || !canClose(text, at)) continue;
    const isPossessive = plural.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
    if (isPossessive && hasCloser) result.add(at);
    const isBesideMark = sentenceMark.test(text[at - 1] ?? '') || sentenceMark.test(text[at + 1] ?? '');
    if (isBesideMark || at === text.length - 1) hasCloser = true;
    else if (!isPossessive && !dropped.test(text.slice(Math.max(0, at - 2), at))) hasCloser = true;
  }
  return result;
}

function rangeBetween(text: string, open: number, close: number): QuotedRange {
  const inside = text.slice(open + 1, close);
  const start = open + 1 + (inside.length - inside.trimStart().length);
  return { open, close: close + 1, start, end: Math.max(start, open + 1 + inside.trimEnd().length) };
}

/** Pairs in order of their beginning, without those inside others. Pairs never cross. */
function outermost(pairs: readonly QuotedRange[]): QuotedRange[] {
  const result: QuotedRange[] = [];
  for (const pair of pairs.toSorted((a, b) => a.open - b.open)) {
    if (pair.open >= (result.at(-1)?.close ?? 0)) result.push(pair);
  }
  return result;
}
