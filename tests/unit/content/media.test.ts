import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseMarkdownTranscript, readInterviewFolder } from '@/lib/content';
import { readMedia } from '@/lib/content/media';

describe('a recording in front matter', () => {
  test.each([
    ['talk.mp3', { kind: 'audio', file: 'talk.mp3' }],
    ['Talk 12.MP4', { kind: 'video', file: 'Talk 12.MP4' }],
    ['https://media.example/a/talk.m4a?key=1', { kind: 'audio', url: 'https://media.example/a/talk.m4a?key=1' }],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=12', { kind: 'youtube', id: 'dQw4w9WgXcQ' }],
    ['https://youtu.be/dQw4w9WgXcQ?si=x', { kind: 'youtube', id: 'dQw4w9WgXcQ' }],
    ['https://www.youtube.com/live/dQw4w9WgXcQ', { kind: 'youtube', id: 'dQw4w9WgXcQ' }],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ', { kind: 'youtube', id: 'dQw4w9WgXcQ' }],
    ['https://vimeo.com/76979871', { kind: 'vimeo', id: '76979871' }],
    ['https://player.vimeo.com/video/76979871', { kind: 'vimeo', id: '76979871' }],
    ['https://www.youtube.com/@channel', null],
    ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', null],
    ['https://example.org/episode-12', null],
    ['https://user:secret@media.example/talk.mp3', null],
    ['../talk.mp3', null],
    ['folder/talk.mp3', null],
    ['.talk.mp3', null],
    ['javascript:alert(1).mp3', null],
    ['talk.txt', null],
    ['', null],
  ])('%s', (text, media) => {
    expect(readMedia(text)).toEqual(media);
  });

  test('that cannot be played is a problem that says what can', () => {
    const { problems } = parseMarkdownTranscript({ path: 'transcript.md', text: transcript('https://example.org/12') });
    expect(problems).toMatchObject([{ line: 6, expected: expect.stringContaining('a page at YouTube or Vimeo') }]);
  });
});

describe('a recording beside the transcript', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gloss-media-'));
    await writeFile(join(folder, 'transcript.md'), transcript('talk.mp3'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const read = () => readInterviewFolder(join(folder, '..'), folder.split('/').at(-1) ?? '');

  test('is no stray file', async () => {
    await writeFile(join(folder, 'talk.mp3'), 'sound');
    expect((await read()).problems.filter(({ rule }) => rule !== 'malformed-slug')).toEqual([]);
  });

  test('is a problem where it is missing, and another one is a stray file', async () => {
    await writeFile(join(folder, 'talks.mp3'), 'sound');
    expect((await read()).problems.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['missing-media', 'stray-file']),
    );
  });
});

function transcript(media: string): string {
  return `---
title: Tides
date: 2026-01-01
participants:
  - { id: ferry, name: Tom Ferry, role: guest }
media: ${media}
rights: CC0-1.0
language: en
---

**Tom Ferry:** Forty-one.
`;
}
