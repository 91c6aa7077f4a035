/** What stands behind a text: comments, links to others, and who the author is. */
import type { LeftOutReason } from '../../interface/importing';
import type { Stripped } from '../types';
import type { LabelledBlock } from './labels';

/** Headings and lines with which something else begins. */
const MARKERS: readonly (readonly [line: RegExp, reason: LeftOutReason])[] = [
  [
    /^(?:conversation|comments?|\d+ (?:comments?|responses?|replies)|discussion(?: about this post)?|responses?(?: \(\d+\))?|leave a (?:comment|reply)|join the (?:conversation|discussion)|write a comment|kommentare?|commentaires?|comentarios)$/i,
    'comments',
  ],
  [
    /^(?:related(?: articles?| stories| posts?| content| reading)?|recommended(?: for you| reading| stories)?|more (?:from|stories|like this)\b.{0,60}|read (?:next|more|this next)|you (?:might|may) also (?:like|enjoy)|latest (?:stories|news|episodes)|most (?:read|popular)|trending(?: now)?|previous (?:post|article|episode)|next (?:post|article|episode)|ready for more\?|up next)$/i,
    'related links',
  ],
  [/^(?:about (?:the )?(?:authors?|hosts?|writer)|about us|contributors?|editors? and transcribers?)$/i, 'biography'],
  [
    /^(?:share this (?:post|article|story|episode)|thanks for reading\b.{0,120}|subscribe to\b.{0,100}|sign up for\b.{0,100})$/i,
    'subscription',
  ],
];

/** What follows a marker may have this share of the letters, or so many of them. */
const most = { share: 0.35, letters: 4000 };
/** So many paragraphs from the end on may be about the author. */
const nearEnd = 6;

const verbs =
  'is|was|has|had|founded|co-founded|cofounded|covers|covered|writes|wrote|hosts|leads|edits|reports|reported|teaches|works|serves|joined|lives|runs|studies';
const trades =
  /\b(?:writer|editor|reporter|author|columnist|journalist|correspondent|founder|host|professor|newsletter|producer|critic|researcher|contributor|fellow|based in|can be (?:found|reached)|follow (?:him|her|them)|e-?mail)\b/i;
const handle =
  /^(?:follow|contact|reach|find|email)\b.{0,120}(?:@|\bon (?:x|twitter|bluesky|mastodon|linkedin|instagram)\b)/i;

/** Whether a paragraph tells who somebody is, in the third person. */
function isBiography({ text, node }: LabelledBlock, names: readonly string[]): boolean {
  if (node.type !== 'paragraph' || text.length > 1500) return false;
  if (handle.test(text)) return true;
  const known = names.find((name) => text.startsWith(name));
  const verb = new RegExp(String.raw`^(?:\p{Lu}[\p{L}.’'-]*\s+){2,4}(?:${verbs})\b`, 'u');
  const isAbout =
    known === undefined
      ? verb.test(text) && trades.test(text)
      : new RegExp(`^,?\\s+(?:${verbs})\\b`, 'u').test(text.slice(known.length)) ||
        (/^,/.test(text.slice(known.length)) && trades.test(text));
  return isAbout && !/\b(?:I|you|we|my|your)\b/.test(text);
}

/**
 * A text without what stands behind it. Nothing is taken where labels follow. Linear.
 *
 * @param names of the people that are known
 */
export function withoutTail(
  blocks: readonly LabelledBlock[],
  names: readonly string[],
): { readonly kept: readonly LabelledBlock[]; readonly stripped: readonly Stripped[] } {
  const lastTurn = blocks.findLastIndex(({ label, speaker }) => label !== null || speaker !== undefined);
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const reasons: (LeftOutReason | null)[] = blocks.map(() => null);
  let end = blocks.length;
  let after = 0;
  for (let index = blocks.length - 1; index > Math.max(lastTurn, 0); index -= 1) {
    const { text = '' } = blocks[index] ?? {};
    after += text.length;
    if (after > Math.max(total * most.share, most.letters)) break;
    const marker = text.length > 160 ? undefined : MARKERS.find(([line]) => line.test(text.trim()));
    if (marker === undefined) continue;
    for (let at = index; at < end; at += 1) reasons[at] = marker[1];
    end = index;
  }
  for (let index = end - 1; index > Math.max(lastTurn, 0) && index >= end - nearEnd; index -= 1) {
    const block = blocks[index];
    if (block === undefined || !isBiography(block, names)) continue;
    for (let at = index; at < end; at += 1) reasons[at] = at === index ? 'biography' : 'behind the text';
    end = index;
  }
  const stripped = blocks.flatMap(({ lines, text }, index) => {
    const reason = reasons[index];
    return reason == null ? [] : [{ reason, lines, text }];
  });
  return { kept: blocks.slice(0, end), stripped };
}
