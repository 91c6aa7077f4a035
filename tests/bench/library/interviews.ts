/** Made-up interviews of an hour each, with an essay that quotes them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { talkTranscript } from '../align/talk';
import { Random } from '../random';

const WORDS = 5_000;
const QUOTES = 20;

/**
 * Writes the folder of an interview: its transcript, and an essay with twenty quotes. The seed decides every word.
 *
 * @param show a line of the transcript's front matter: what is built already has another
 */
export async function writeInterview(content: string, seed: number, show: string): Promise<string> {
  const name = `interview-${seed}`;
  const random = new Random(seed);
  const passages = talkTranscript(WORDS, seed);
  const names: Readonly<Record<string, string>> = { host: 'Ada Quill', guest: 'Tom Ferry', 'second-guest': 'May Tide' };
  const paragraphs = passages.map(({ text, speaker = 'guest' }) => `**${names[speaker]}:** ${text}`);
  const transcript = `---
title: "An hour of talk, number ${seed}"
outlet: The Harbour
show: ${show}
date: 2025-${String((seed % 12) + 1).padStart(2, '0')}-16
participants:
  - { id: quill, name: Ada Quill, role: interviewer }
  - { id: ferry, name: Tom Ferry, role: guest }
  - { id: tide, name: May Tide, role: guest }
rights: CC-BY-4.0
language: en
---

${paragraphs.join('\n\n')}
`;
  const long = passages.map(({ text }) => text).filter((text) => text.split(' ').length > 25);
  const essay = Array.from({ length: QUOTES }, (_, index) => {
    const words = random.pick(long).split(' ');
    const start = random.between(0, words.length - 20);
    const quoted = words.slice(start, start + random.between(8, 20)).join(' ');
    const about =
      `What is meant by this, in part ${index + 1}, is plain once it is read with what came before it. `.repeat(3);
    return index % 2 === 0 ? `> ${quoted}\n\n${about}` : `They said “${quoted}” and went on. ${about}`;
  });
  await mkdir(join(content, name, 'commentary'), { recursive: true });
  await writeFile(join(content, name, 'transcript.md'), transcript);
  await writeFile(
    join(content, name, 'commentary/essay.md'),
    `---\ntitle: "On number ${seed}"\nauthor: Ben Loam\nrights: CC-BY-4.0\n---\n\n${essay.join('\n\n')}\n`,
  );
  return name;
}
