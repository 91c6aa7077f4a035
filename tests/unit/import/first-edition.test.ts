import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMarkdownCommentary, parseMarkdownTranscript } from '@/lib/content';
import { parsed } from '../content/sources';
import { importFixture } from './fixtures';

const edition = 'content/zuckerberg-titv';

function committed(name: string): string {
  return readFileSync(`${edition}/${name}`, 'utf8');
}

/** The lines after each doubt that is marked: where an author is asked to look. */
function doubtful(markdown: string): string[] {
  const paragraphs = markdown.split(/\n+/);
  return paragraphs.filter((_, index) => /gloss: doubt /.test(paragraphs[index - 1] ?? ''));
}

test('the clipping of the interview comes out as the committed transcript, but for at most five marked doubts', async () => {
  const { kind, markdown, doubts, problems } = await importFixture('clippings/transcript.txt');
  expect({ kind, problems }).toEqual({ kind: 'transcript', problems: [] });
  expect(doubts.length).toBeLessThanOrEqual(5);
  const path = `${edition}/transcript.md`;
  const made = parsed(parseMarkdownTranscript({ path, text: markdown }).transcript, []);
  const kept = parsed(parseMarkdownTranscript({ path, text: committed('transcript.md') }).transcript, []);
  const { source: _, ...meta } = kept.meta;
  expect(made.meta).toEqual(meta);
  expect(made.introduction.map(({ text }) => text)).toEqual(kept.introduction.map(({ text }) => text));
  expect(made.passages.map(({ text }) => text)).toEqual(kept.passages.map(({ text }) => text));
  const others = made.passages.filter(({ speaker }, index) => speaker !== kept.passages[index]?.speaker);
  for (const { text } of others) expect(doubtful(markdown).join('\n')).toContain(text);
});

test('and so does the clipping of the essay', async () => {
  const { kind, markdown, doubts, problems } = await importFixture('clippings/relativity.txt');
  expect({ kind, problems }).toEqual({ kind: 'commentary', problems: [] });
  expect(doubts.length).toBeLessThanOrEqual(5);
  const path = `${edition}/commentary/relativity.md`;
  const made = parsed(parseMarkdownCommentary({ path, text: markdown }).commentary, []);
  const kept = parsed(parseMarkdownCommentary({ path, text: committed('commentary/relativity.md') }).commentary, []);
  expect(made.blocks.map(({ kind: each, text }) => [each, text])).toEqual(
    kept.blocks.map((one) => [one.kind, one.text]),
  );
  expect(made.quotes.map(({ text }) => text)).toEqual(kept.quotes.map(({ text }) => text));
  expect(made.meta).toMatchObject({ title: kept.meta.title, language: kept.meta.language });
  // Nobody but the author can say who holds the rights.
  expect(doubtful(markdown).join('\n')).toMatch(/^rights: All rights reserved$/m);
});
