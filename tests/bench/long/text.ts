/** A made-up interview of any length, with essays that quote it densely. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { talkTranscript } from '../align/talk';
import { Random } from '../random';

/** How much there is to read, and to read about it. */
export interface LongSize {
  readonly words: number;
  readonly quotes: number;
  readonly essays: number;
}

/**
 * Writes the folder of an edition `long` below `content`, and returns its slug. The seed decides every word; the name of
 * the folder stands in the front matter, so that what another run built is not taken for this one's.
 */
export async function writeLongInterview(content: string, size: LongSize, seed: number): Promise<string> {
  const slug = 'long';
  const random = new Random(seed);
  const names: Readonly<Record<string, string>> = { host: 'Ada Quill', guest: 'Tom Ferry', 'second-guest': 'May Tide' };
  const passages = talkTranscript(size.words, seed);
  const transcript = `---
title: A very long hearing
outlet: The Harbour
show: ${basename(content)}
date: 2025-07-16
participants:
  - { id: quill, name: Ada Quill, role: interviewer }
  - { id: ferry, name: Tom Ferry, role: guest }
  - { id: tide, name: May Tide, role: guest }
rights: CC-BY-4.0
language: en
---

${passages.map(({ text, speaker = 'guest' }) => `**${names[speaker]}:** ${text}`).join('\n\n')}
`;
  const quotable = passages.map(({ text }) => text.split(' ')).filter((words) => words.length > 25);
  await mkdir(join(content, slug, 'commentary'), { recursive: true });
  await writeFile(join(content, slug, 'transcript.md'), transcript);
  const each = Math.ceil(size.quotes / size.essays);
  for (let essay = 1; essay <= size.essays; essay += 1) {
    const paragraphs = Array.from({ length: each }, (_, index) => {
      const words = random.pick(quotable);
      const start = random.between(0, words.length - 20);
      const quoted = words.slice(start, start + random.between(8, 20)).join(' ');
      const about =
        `What is meant by this, in part ${index + 1}, is plain once it is read with what came before it. `.repeat(
          random.between(1, 4),
        );
      return index % 2 === 0 ? `> ${quoted}\n\n${about}` : `They said “${quoted}” and went on. ${about}`;
    });
    await writeFile(
      join(content, slug, `commentary/essay-${essay}.md`),
      `---\ntitle: "On the hearing, ${essay}"\nauthor: Ben Loam ${essay}\nrights: CC-BY-4.0\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
  }
  return slug;
}
