/** A small edition for the tests of what is shared: hostile words, two essays, and a past. */
import { parseMarkdownCommentary, parseMarkdownTranscript } from '@/lib/content';
import { buildEdition, type Edition } from '@/lib/edition';
import { formatLock } from '@/lib/links';

const FRONT = `---
title: Tides & <b>“harbours”</b></script>
outlet: The Harbour
show: Low Water
date: 2025-07-16
participants:
  - { id: quill, name: Ada Quill, role: interviewer }
  - { id: ferry, name: Tom Ferry, role: guest }
rights: All rights reserved, The Harbour
language: en
---
`;

const OPENING = `**Ada Quill:** Well, welcome. And what does the tide bring to the harbour in the winter?`;
const ANSWER = `**Tom Ferry (?):** We never count boats in the fog. The tide brings timber, rope & old nets \\</script> to the harbour wall. Nobody claims any of it. The town keeps a ledger of everything that is found.`;
const DOOMED = `Every ninth of March the bell in the chapel rings without anybody near the rope at all.`;
const MERGED = `Gulls follow the dredger up the channel when it works on Sundays.`;
const LAST = `**Ada Quill:** Thank you for talking to us about the harbour and everything in it.`;

const ESSAY = (language: string, quotes: string) => `---
title: On flotsam
author: Nora Sand
publication: Shoreline
date: 2025-08-01
url: https://shore.example/flotsam
rights: CC-BY-4.0
language: ${language}
---

An essay about what is found.

${quotes}`;

const QUOTES = `> The tide brings timber, rope and old nets \\</script> to the long harbour wall.

Ferry says it with "quotes" & a <b>straight</b> face, which is half the story of the town.

He adds that “the town keeps a ledger of everything” and then that “the town keeps a ledger of everything” again. It is “a lie that nobody in the talk ever told about anything” all the same.`;

/**
 * The edition as it stands after a correction: a passage was struck, another joined to its neighbour, a quote dropped.
 *
 * @param language the language of the essay
 */
export function shareEdition(language = 'en'): Edition {
  const before = build(
    [OPENING, ANSWER, DOOMED, MERGED, LAST],
    `${QUOTES}\n\n> Gulls follow the dredger up the channel\n\nSo they do.`,
    null,
    language,
  );
  return build([OPENING, `${ANSWER} ${MERGED}`, LAST], QUOTES, formatLock(before.lock), language);
}

function build(paragraphs: readonly string[], quotes: string, lock: string | null, language: string): Edition {
  const transcript = parseMarkdownTranscript({
    path: 'content/tides/transcript.md',
    text: `${FRONT}\n${paragraphs.join('\n\n')}\n`,
  });
  const commentary = parseMarkdownCommentary({
    path: 'content/tides/commentary/flotsam.md',
    text: ESSAY(language, quotes),
  });
  const problems = [...transcript.problems, ...commentary.problems];
  if (!transcript.transcript || !commentary.commentary) throw new Error(JSON.stringify(problems, null, 2));
  return buildEdition({
    slug: 'tides',
    transcript: transcript.transcript,
    commentaries: [commentary.commentary],
    times: null,
    lock: lock === null ? null : { path: 'content/tides/links.lock.json', text: lock },
  });
}
