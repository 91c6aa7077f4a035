/** The texts that an edition begins with: examples, with comments that say what stands where. */

/** A file of a folder. */
interface SkeletonFile {
  /** Below the folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a new edition. They have no problem as they are.
 *
 * @param day YYYY-MM-DD
 */
export function skeletonOf(slug: string, day: string): SkeletonFile[] {
  const title = slug.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase());
  return [
    { path: 'transcript.md', text: transcript(title, day) },
    { path: 'commentary/an-essay.md', text: essay(title, day) },
  ];
}

function transcript(title: string, day: string): string {
  return `---
title: ${title}
# A line under the title:
# dek: What it is about, in a sentence.
# Who published it, in which series, and where it can be read:
# outlet: The Harbour
# show: Low Water
# url: https://example.org/interview
date: ${day}
# Everybody who speaks. Roles: interviewer, moderator, audience, member and press ask; guest and witness answer.
# \`short\` is the name beside the text, \`aliases\` are other names that labels give.
participants:
  - { id: interviewer, name: Ada Quill, role: interviewer }
  - { id: guest, name: Tom Ferry, role: guest }
# The recording: a file in this folder, its address, or a video at YouTube or Vimeo:
# media: talk.mp3
# A licence such as CC-BY-4.0. Where it is not an open one, search engines are asked not to index the pages.
rights: All rights reserved
language: en
---

<!-- What stands before the first label is the introduction. -->

This interview is an example. Put your own in its place.

<!-- A bold name and a colon begin a turn. The time behind them may be left out. -->

**Ada Quill:** [00:00:05] What does an edition need?

**Tom Ferry:** [00:00:09] A transcript, and what was said about it. Every paragraph becomes a passage with a link of its own.

<!-- A paragraph without a name goes on with the turn. A heading begins a chapter. -->

Who speaks is taken from the labels, and times from the recording where there is one.
`;
}

function essay(title: string, day: string): string {
  return `---
title: An essay about ${title.charAt(0).toLowerCase()}${title.slice(1)}
# author: Mara Oduya
# publication: Shoreline
# url: https://example.org/essay
date: ${day}
rights: All rights reserved
---

<!-- Block quotations, and words in quotation marks, are looked for in the interview. What stands behind a block quotation
is the note that is shown beside its words. -->

> A transcript, and what was said about it.

This is the note to these words. Ferry also says that every paragraph gets “a link of its own”.
`;
}
