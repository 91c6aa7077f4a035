/** What an outline of the interview lists: its chapters, and its questions in few words. */
import { highestOf } from '../text/many';
import { endsWithQuestion, withoutClauseEnd } from '../text/sentence-ends';
import { sentencesOf } from '../text/sentences';
import { indexEdition } from './edition-index';
import { asks } from './roles';
import type { Edition } from './types';

/** A question and where it is asked. */
export interface OutlineEntry {
  /** Id of the passage that holds it. */
  readonly passage: string;
  /** The question, shortened at a clause where it is long. */
  readonly title: string;
}

/** A chapter or a question, as a table of contents lists them. */
export interface ContentsEntry extends OutlineEntry {
  /** Level of a chapter's heading, from 1; null for a question. */
  readonly level: number | null;
}

/** Words after which a question is cut, at a clause if there is one. */
const LONGEST = 12;
/** Words that a question must have to say what it is about. */
const SHORTEST = 4;

/**
 * One entry for each paragraph in which an interviewer asks something: the fullest of its questions. Paragraphs without
 * a question (a greeting, a remark) have none; an interview without questions has an empty outline.
 */
export function outlineOf({ passages, speakers, meta }: Edition): OutlineEntry[] {
  const asking = new Set(speakers.filter(({ role }) => asks(role)).map(({ id }) => id));
  return passages.flatMap(({ id, text, speaker }) => {
    if (speaker === null || !asking.has(speaker)) return [];
    const titles = sentencesOf(text, meta.language)
      .map(({ start, end }) => text.slice(start, end))
      .filter(endsWithQuestion)
      .map(shortenQuestion);
    const fullest = highestOf(titles.map(wordCount));
    const title = titles.find((each) => wordCount(each) === fullest);
    return title === undefined ? [] : [{ passage: id, title }];
  });
}

/** Chapters and questions in the interview's order, a chapter before the question that it opens with. */
export function contentsOf(edition: Edition): ContentsEntry[] {
  const { passageOrder: order } = indexEdition(edition);
  const questions = outlineOf(edition).map((question) => ({ ...question, level: null }));
  return [...edition.chapters, ...questions].sort((a, b) => (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0));
}

/**
 * A question without the words that lead in to it, cut at a clause where it is long, or behind a word that can stand
 * last.
 */
export function shortenQuestion(sentence: string): string {
  const clauses = sentence
    .replace(LEADING_IN, '')
    .split(/(?<=,)\s+|\s+(?=and\s+(?:if|what|how|why|who|where|when)\b)/i);
  const asking = clauses.findIndex((clause) => ASKING.test(clause));
  let title = '';
  for (const clause of clauses.slice(Math.max(asking, 0))) {
    const longer = title ? `${title} ${clause}` : clause;
    if (wordCount(title) >= SHORTEST && wordCount(longer) > LONGEST) break;
    title = longer;
  }
  if (wordCount(title) > LONGEST) {
    const words = title.split(/\s+/).slice(0, LONGEST);
    while (words.length > SHORTEST && HANGING.test(words.at(-1) ?? '')) words.pop();
    title = `${withoutClauseEnd(words.join(' '))}…`;
  } else if (!endsWithQuestion(title)) {
    title = `${withoutClauseEnd(title)}?`;
  }
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const LEADING_IN =
  /^(?:(?:and|but|so|or|just|well|now|obviously|look|ok|okay|first|yes|no|i mean|you know|different question)\b[,\s]*)+/i;
const ASKING =
  /^(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|should|have|has|had|am)\b/i;
/** Words that a shortened question does not end with. */
const HANGING =
  /^(?:a|an|the|this|that|these|your|his|her|their|our|in|on|at|of|to|for|from|with|by|and|or|as|like|about)$/i;

function wordCount(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}
