/** Texts of either kind: Markdown where they have front matter, plain text where they have none. */

import { type Problem, problemAt, type SourceFile } from '../text/problem';
import { parseCommentaryBody, parseMarkdownCommentary } from './commentary-markdown';
import { parsePlainCommentary } from './commentary-plain';
import { kindByText, toBeImported } from './foreign-files';
import { findFrontMatter } from './front-matter';
import { parseMarkdownTranscript } from './transcript-markdown';
import { parsePlainTranscript } from './transcript-plain';
import { parseTranscriptBody } from './transcript-trial';
import type { CommentaryText, PlainTranscript, Transcript } from './types';

/** Parses a transcript for its words, in Markdown or plain text, which may lack the fields of an edition; null exactly where there are problems. Never throws. */
export function parseTranscript(file: SourceFile): {
  readonly transcript: Transcript | PlainTranscript | null;
  readonly problems: readonly Problem[];
} {
  const foreign = foreignText(file);
  if (foreign !== null) return { transcript: null, problems: [foreign] };
  if (findFrontMatter(file.text) === null) return parsePlainTranscript(file);
  const parsed = parseMarkdownTranscript(file);
  return lacksFieldsOnly(parsed.problems) ? parseTranscriptBody(file) : parsed;
}

/** Parses a commentary for its words, in Markdown or plain text, which may lack the fields of an edition; null exactly where there are problems. Never throws. */
export function parseCommentary(file: SourceFile): {
  readonly commentary: CommentaryText | null;
  readonly problems: readonly Problem[];
} {
  const foreign = foreignText(file);
  if (foreign !== null) return { commentary: null, problems: [foreign] };
  if (findFrontMatter(file.text) === null) return parsePlainCommentary(file);
  const parsed = parseMarkdownCommentary(file);
  return lacksFieldsOnly(parsed.problems) ? parseCommentaryBody(file) : parsed;
}

/** Problems of what an edition needs and words alone do not. */
const ofEditions = new Set([
  'missing-field',
  'malformed-field',
  'unknown-field',
  'malformed-front-matter',
  'unknown-speaker',
  'duplicate-participant',
  'empty-transcript',
]);

/** Whether nothing is wrong but what only an edition needs. */
function lacksFieldsOnly(problems: readonly Problem[]): boolean {
  return problems.length > 0 && problems.every(({ rule }) => ofEditions.has(rule));
}

/** The problem of a text that is neither Markdown nor plain text, whatever its name. */
function foreignText(file: SourceFile): Problem | null {
  const what = kindByText(file.text);
  return what === null ? null : problemAt(file, 0, toBeImported(what, file.path));
}
