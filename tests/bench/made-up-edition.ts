/** Made-up interviews with essays that quote them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { talkTranscript } from './align/talk';
import { Random } from './random';

/** What is made up. */
export interface MadeUpEdition {
  /** Name of its folder. */
  readonly slug: string;
  readonly title: string;
  readonly words: number;
  /** Titles of the essays. */
  readonly essays: readonly string[];
  /** Of each essay. */
  readonly quotes: number;
  /** It decides every word. */
  readonly seed: number;
  /** A line of the front matter: what another run built has another. */
  readonly show: string;
}

const SPEAKERS: Readonly<Record<string, string>> = {
  host: 'Ada Quill',
  guest: 'Tom Ferry',
  'second-guest': 'May Tide',
};

/** Writes the folder of an edition: its transcript, and its essays. */
export async function writeMadeUpEdition(content: string, edition: MadeUpEdition): Promise<void> {
  const { slug, title, words, essays, quotes, seed, show } = edition;
  const random = new Random(seed);
  const passages = talkTranscript(words, seed);
  const paragraphs = passages.map(({ text, speaker = 'guest' }) => `**${SPEAKERS[speaker]}:** ${text}`);
  await mkdir(join(content, slug, 'commentary'), { recursive: true });
  await writeFile(
    join(content, slug, 'transcript.md'),
    `---
title: "${title}"
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
`,
  );
  const long = passages.map(({ text }) => text.split(' ')).filter(({ length }) => length > 25);
  for (const [index, name] of essays.entries()) {
    const blocks = Array.from({ length: quotes }, (_, number) => quotingBlock(random.pick(long), number, random));
    await writeFile(
      join(content, slug, `commentary/essay-${index + 1}.md`),
      `---\ntitle: "${name}"\nauthor: Ben Loam\nrights: CC-BY-4.0\n---\n\n${blocks.join('\n\n')}\n`,
    );
  }
}

/** Some words of a passage, by turns as a block quotation and within a sentence, and what is said about them. */
function quotingBlock(words: readonly string[], number: number, random: Random): string {
  const start = random.between(0, words.length - 20);
  const quoted = words.slice(start, start + random.between(8, 20)).join(' ');
  const about = `What is meant by this, in part ${number + 1}, is plain once it is read with what came before it. `;
  const said = about.repeat(random.between(1, 4)).trim();
  return number % 2 === 0 ? `> ${quoted}\n\n${said}` : `They said “${quoted}” and went on. ${said}`;
}
