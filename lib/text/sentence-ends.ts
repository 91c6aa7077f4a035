/**
 * How sentences and questions end, in any script. Patterns are marked as pure, so that a page's script holds only those
 * that it uses.
 */
import { CLOSING_MARKS, classOfCharacters } from './quotation-marks';

/** Marks for words that are left out, or for a sentence that trails off. */
export const ELLIPSES = '…‥⋯';
/** Marks at the end of a question. */
const QUESTION_MARKS = '?？؟՞፧⁇⁈⁉';
/** What may stand between the last mark of a sentence and its end. */
const CLOSING_CHARACTERS = `${CLOSING_MARKS})]）］`;
const CLOSING = /* @__PURE__ */ classOfCharacters(CLOSING_CHARACTERS);

/**
 * Any mark at the end of a sentence (Unicode's property `Sentence_Terminal`), as part of a class in a regular expression
 * with the flag `u`.
 */
const TERMINALS = /* @__PURE__ */ String.raw`\p{Sentence_Terminal}`;

/**
 * A pattern of texts that end in one of the given marks: a part of a class, such as `,;`. Quotation marks, brackets and
 * white space may follow, and the characters of `behind`.
 */
function endingIn(marks: string, behind = ''): RegExp {
  return new RegExp(`[${marks}](?:\\s|${classOfCharacters(CLOSING_CHARACTERS + behind)})*$`, 'u');
}

const SENTENCE_END = /* @__PURE__ */ endingIn(TERMINALS + ELLIPSES);
const QUESTION = /* @__PURE__ */ new RegExp(`[${QUESTION_MARKS}]`, 'u');
const QUESTION_END = /* @__PURE__ */ endingIn(QUESTION_MARKS);
const SPEECH_END = /* @__PURE__ */ endingIn(`${TERMINALS}${ELLIPSES}—–`);
const LINE_END = /* @__PURE__ */ endingIn(`${TERMINALS}${ELLIPSES}:;`, '*_');
const CLAUSE_END = /* @__PURE__ */ endingIn(`${TERMINALS}${ELLIPSES}:;,`);

/** True for a text that ends as a sentence does, in an ellipsis too. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** True for a text that ends as a question does. */
export function endsWithQuestion(text: string): boolean {
  return QUESTION_END.test(text);
}

/** True for a text with a question mark anywhere: also where words about the question follow it. */
export function holdsQuestion(text: string): boolean {
  return QUESTION.test(text);
}

/** True for a text that ends as a sentence does, or in a dash, as talk does that is broken off. */
export function endsSpeech(text: string): boolean {
  return SPEECH_END.test(text);
}

/** True for a line of plain text, with marks of emphasis or without, that ends a sentence or leads in to a list. */
export function endsLine(text: string): boolean {
  return LINE_END.test(text);
}

/** True for a text that ends as a sentence or a part of one does: as no title does. */
export function endsClause(text: string): boolean {
  return CLAUSE_END.test(text);
}

/** Marks of scripts that put no space behind a sentence. */
const UNSPACED_END = /[。！？｡]/u;
const SPACED_END = /* @__PURE__ */ new RegExp(String.raw`[${TERMINALS}${ELLIPSES}]${CLOSING}*\s`, 'u');

/** True where what stands between two words ends a sentence: a full stop within a name or number does not. */
export function partsSentences(between: string): boolean {
  return SPACED_END.test(between) || UNSPACED_END.test(between);
}

const SENTENCE = /* @__PURE__ */ new RegExp(
  `[^${TERMINALS}${ELLIPSES}]+(?:[${TERMINALS}${ELLIPSES}]+${CLOSING}*|$)`,
  'gu',
);

/**
 * The sentences of talk: up to each mark that can end one, without the white space around them. Plainer than
 * `sentencesOf`, as it goes by marks alone, and many times faster.
 */
export function splitAtSentenceEnds(text: string): string[] {
  return (text.match(SENTENCE) ?? []).map((one) => one.trim()).filter((one) => one !== '');
}

/** The end of a question, for patterns of English phrases that stand right before it; needs the flag `u`. */
export const QUESTION_ENDING = /* @__PURE__ */ String.raw`\s*[${QUESTION_MARKS}]${CLOSING}*\s*$`;

/** A text without the commas, colons, dashes and white space that it ends with, as before an ellipsis. */
export function withoutClauseEnd(text: string): string {
  return text.replace(/[\s,;:–—-]+$/u, '');
}

/** A text without any punctuation that it ends with, as in a label. */
export function withoutSentenceEnd(text: string): string {
  return text.replace(TRAILING, '');
}
const TRAILING = /* @__PURE__ */ new RegExp(String.raw`[\s${TERMINALS}${ELLIPSES},;:，、；：،؛—–-]+$`, 'u');

/** A text that ends as a sentence does: with a full stop unless it has an end already. */
export function asSentence(text: string): string {
  return endsSentence(text) ? text : `${text}.`;
}
