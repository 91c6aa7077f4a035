/** What podcasts put before a transcript: lists of links and of chapters, and who paid for the episode. */
import type { LeftOutReason } from '../../interface/importing';
import type { Stripped } from '../types';
import type { LabelledBlock } from './labels';

/** Notes stand within so many blocks. */
const mostBlocks = 60;

const heading =
  /^[\p{P}\p{S}\s]*(?:(?:show\s?notes|episode notes)|(?:(?:useful |related )?links(?: mentioned| & resources| and resources)?|resources(?: mentioned)?|(?:things )?mentioned(?: in (?:this|the) (?:episode|show))?|references|further reading)|(?:time\s?stamps?|chapters?|chapter (?:list|markers)|table of contents)|(?:sponsors?|our sponsors?|follow (?:us|the show)|connect with .{1,40}|support (?:us|the show)|subscribe|where to listen))\s*:?$/iu;
const chapter = /^\W*\d{1,3}:\d{2}(?::\d{2})?\W+\S.{0,120}$/;
const sponsor =
  /^(?:(?:this|today(?:’|')s) (?:episode|show|podcast)(?: is|(?:’|')s)? (?:brought to you|sponsored|supported|made possible) by\b|(?:our|today(?:’|')s) sponsors?\b|support for (?:this|the) (?:show|podcast|episode) comes from\b)/i;
const link = /https?:\/\/\S+|\bwww\.\S+/;

function isListed({ text, node }: LabelledBlock): boolean {
  return node.type === 'list' || (text.length <= 240 && (link.test(text) || /^\s*[-*•·–]\s/u.test(text)));
}

/** Whether every line is a time and a few words. */
function isChapters({ text, node }: LabelledBlock): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return node.type !== 'heading' && lines.length > 0 && lines.every((line) => chapter.test(line.trim()));
}

/** The blocks of a transcript without the notes before its first label, and the notes. Linear. */
export function withoutShowNotes(blocks: readonly LabelledBlock[]): {
  readonly kept: readonly LabelledBlock[];
  readonly stripped: readonly Stripped[];
} {
  const firstTurn = blocks.findIndex(({ label, speaker }) => label !== null || speaker !== undefined);
  const head = blocks.slice(0, Math.min(mostBlocks, Math.max(0, firstTurn)));
  const reasons = new Map<LabelledBlock, LeftOutReason>();
  let isListing = false;
  for (const [index, block] of head.entries()) {
    const text = block.text.trim();
    const [before, after] = [head[index - 1], head[index + 1]];
    if (heading.test(text) && after !== undefined && (isListed(after) || isChapters(after))) {
      isListing = true;
      reasons.set(block, 'show notes');
    } else if (isChapters(block) && (isListing || [before, after].some((one) => one !== undefined && isChapters(one))))
      reasons.set(block, 'list of chapters');
    else if (isListing && isListed(block)) reasons.set(block, 'show notes');
    else {
      isListing = false;
      if (text.length <= 600 && sponsor.test(text)) reasons.set(block, 'sponsor');
    }
  }
  const stripped = [...reasons].map(([{ lines, text }, reason]) => ({ reason, lines, text }));
  return { kept: blocks.filter((block) => !reasons.has(block)), stripped };
}
