/** Everything that reads what others wrote. Each takes any text and must give an answer in good time. */
import {
  parseCommentary,
  parseMarkdownCommentary,
  parseMarkdownTranscript,
  parsePlainCommentary,
  parsePlainTranscript,
  parseTranscript,
} from '@/lib/content';
import { transcriptDoubts } from '@/lib/content/transcript-doubts';
import { unclosedMarks } from '@/lib/content/unclosed-marks';
import { findSelection, formatSelection, makeSelectionLink, parseLink, parseLock, textFragment } from '@/lib/links';

/** One reader, and how a text is put before it. */
export interface FuzzTarget {
  readonly name: string;
  readonly read: (text: string) => void;
}

const transcriptFront = `---
title: The orchard
date: 2024-03-02
participants:
  - { id: okafor, name: Ngozi Okafor, role: interviewer }
  - { id: ruiz, name: Ana Ruiz, role: guest, aliases: [The President, Q] }
rights: CC0-1.0
language: en
---

**Okafor:** “Yes.”

`;
const commentaryFront = '---\ntitle: On apples\nrights: CC0-1.0\n---\n\nHe said “yes”.\n\n';

function markdownTranscript(text: string): void {
  const { transcript } = parseMarkdownTranscript({ path: 'a/transcript.md', text });
  if (transcript !== null) transcriptDoubts(transcript);
}

function markdownCommentary(text: string): void {
  const { commentary } = parseMarkdownCommentary({ path: 'a/commentary/b.md', text });
  if (commentary !== null) unclosedMarks(commentary);
}

/** Reads a fragment, and makes a link of the text itself. */
function links(text: string): void {
  const parsed = parseLink(text);
  const passages = [{ id: 'a', text: text.slice(0, 2000) }];
  if (parsed.kind === 'selection') {
    findSelection(parsed.selection, ['a', parsed.selection.passage], () => text.slice(0, 2000));
    parseLink(formatSelection(parsed.selection));
  }
  const selected = { start: { passage: 'a', offset: 0 }, end: { passage: 'a', offset: text.length } };
  const link = makeSelectionLink(passages, selected);
  if (link !== null) parseLink(link);
  textFragment(passages, selected);
}

/** All of them. */
export const TARGETS: readonly FuzzTarget[] = [
  { name: 'Markdown transcript', read: (text) => markdownTranscript(transcriptFront + text) },
  { name: 'Markdown commentary', read: (text) => markdownCommentary(commentaryFront + text) },
  { name: 'front matter', read: (text) => markdownTranscript(`---\n${text}\n---\n\n**Okafor:** Yes.\n`) },
  { name: 'front matter of a commentary', read: (text) => markdownCommentary(`---\n${text}\n---\n\n“Yes.”\n`) },
  { name: 'pragma', read: (text) => markdownCommentary(`${commentaryFront}<!-- gloss: ${text} -->\n\n“Yes.”\n`) },
  { name: 'plain transcript', read: (text) => void parsePlainTranscript({ path: 'a.txt', text }) },
  { name: 'plain commentary', read: (text) => void parsePlainCommentary({ path: 'a.txt', text }) },
  { name: 'transcript of either kind', read: (text) => void parseTranscript({ path: 'a.md', text }) },
  { name: 'commentary of either kind', read: (text) => void parseCommentary({ path: 'a.md', text }) },
  { name: 'lock', read: (text) => void parseLock({ path: 'links.lock.json', text }) },
  {
    name: 'lock with fields',
    read: (text) => void parseLock({ path: 'a', text: `{"version":${text},"passages":[${text}]}` }),
  },
  { name: 'link', read: links },
];
