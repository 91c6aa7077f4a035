/** The paragraph under the cursor: what it is, and what can be done with it. Pure. */
import { toSourceOffset } from '../content/origin';
import type { Edition } from '../edition';
import { cutLine } from '../text/problem';
import { paragraphAt } from './edits';
import type { Joined } from './join-texts';
import { passageGone, speakerEdits, wordsRange } from './speakers';
import type { Decision } from './work';

/** What somebody pointed at: a passage of the interview, the first paragraph of the note on a quote, or a block of an essay. */
export type Pointed =
  | { readonly passage: string }
  | { readonly quote: string }
  | { readonly essay: string; readonly block: number };

/** A paragraph that can be changed. */
export interface Selected {
  /** Id of its text. */
  readonly text: string;
  /** Its Markdown, without a label. */
  readonly words: string;
  /** Offset of those in the text. */
  readonly start: number;
  /** Who says it; null for a paragraph of an essay, and where nobody is named. */
  readonly speaker: string | null;
  readonly isOfInterview: boolean;
}

/** The paragraph that somebody pointed at; null where there is none. */
export function select(pointed: Pointed, joined: Joined, transcriptId: string | null): Selected | null {
  const { edition, transcript } = joined;
  if (edition === null || transcript === null) return null;
  if ('passage' in pointed) {
    const passage = transcript.passages[passageIndex(joined, pointed.passage)];
    if (passage === undefined || transcriptId === null) return null;
    const { start, end } = wordsRange(transcript, passage);
    const words = transcript.file.text.slice(start, end);
    return { text: transcriptId, words, start, speaker: passage.speaker, isOfInterview: true };
  }
  for (const [id, commentary] of joined.commentaries) {
    const block = commentary.blocks[blockIndex(pointed, commentary.slug, edition) ?? -1];
    if (block === undefined) continue;
    const { start, end } = paragraphAt(commentary.file.text, toSourceOffset(block.origin, 0));
    return { text: id, words: commentary.file.text.slice(start, end), start, speaker: null, isOfInterview: false };
  }
  return null;
}

/** The block of an essay that somebody pointed at; null where it is none of this one. */
function blockIndex(
  pointed: Exclude<Pointed, { readonly passage: string }>,
  slug: string,
  edition: Edition,
): number | null {
  if ('essay' in pointed) return pointed.essay === slug ? pointed.block : null;
  const essay = edition.commentaries.find((each) => each.slug === slug);
  const quote = essay?.quotes.find(({ id }) => id === pointed.quote);
  return quote === undefined ? null : (quote.note[0]?.block ?? quote.block);
}

/** The decision that a paragraph has other words; null where they are the same. Without words it is taken out. */
export function wordsDecision({ text, start, words }: Selected, now: string): Decision | null {
  const trimmed = now.trim();
  if (trimmed === words.trim()) return null;
  return {
    kind: 'change',
    text,
    edits: [{ start, was: words, now: trimmed }],
    says: `“${cutLine(words, 30)}” reworded`,
  };
}

/** The decision that a passage is no part of the interview; null where there is none. */
export function outDecision(passage: string, selected: Selected, joined: Joined): Decision | null {
  if (joined.transcript === null) return null;
  const edits = passageGone(joined.transcript, passageIndex(joined, passage));
  if (edits.length === 0) return null;
  return { kind: 'change', text: selected.text, edits, says: `“${cutLine(selected.words, 30)}” taken out` };
}

/** The decision that somebody says a passage; null where they do. */
export function speakerDecision(passage: string, person: string, selected: Selected, joined: Joined): Decision | null {
  const { transcript } = joined;
  const to = transcript?.meta.participants.find(({ id }) => id === person);
  if (transcript === null || to === undefined) return null;
  const edits = speakerEdits(transcript, passageIndex(joined, passage), to);
  if (edits.length === 0) return null;
  return { kind: 'change', text: selected.text, edits, says: `${to.name} says “${cutLine(selected.words, 30)}”` };
}

function passageIndex({ edition }: Joined, passage: string): number {
  return edition?.passages.findIndex(({ id }) => id === passage) ?? -1;
}
