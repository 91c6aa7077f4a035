/** Texts of either kind: Markdown where they have front matter, plain text where they have none. */

import type { Problem, SourceFile } from '../text/problem';
import { parseMarkdownCommentary } from './commentary-markdown';
import { parsePlainCommentary } from './commentary-plain';
import { findFrontMatter } from './front-matter';
import { parseMarkdownTranscript } from './transcript-markdown';
import { parsePlainTranscript } from './transcript-plain';
import type { CommentaryText, PlainTranscript, Transcript } from './types';

/** Parses a transcript, in Markdown or plain text; null exactly where there are problems. Never throws. */
export function parseTranscript(file: SourceFile): {
  readonly transcript: Transcript | PlainTranscript | null;
  readonly problems: readonly Problem[];
} {
  return findFrontMatter(file.text) === null ? parsePlainTranscript(file) : parseMarkdownTranscript(file);
}

/** Parses a commentary, in Markdown or plain text; null exactly where there are problems. Never throws. */
export function parseCommentary(file: SourceFile): {
  readonly commentary: CommentaryText | null;
  readonly problems: readonly Problem[];
} {
  return findFrontMatter(file.text) === null ? parsePlainCommentary(file) : parseMarkdownCommentary(file);
}
