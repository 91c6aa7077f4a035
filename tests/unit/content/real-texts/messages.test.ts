/** What authors are told of files that are none, and of files that are not finished. */
import { describe, expect, test } from 'vitest';
import { parseCommentary, parseTranscript } from '@/lib/content';
import { libraryOf } from '../content-folder';
import { commentaryFront, parsed, transcriptFront } from '../sources';

const transcript = `${transcriptFront()}**Okafor:** Hello.\n`;

describe('files of other kinds are named, and the way from them', () => {
  test.each<[name: string, path: string, content: string | Uint8Array, what: string]>([
    ['a Word document', 'talk.docx', Uint8Array.from([0x50, 0x4b, 3, 4]), 'a document of a word processor'],
    ['captions', 'talk.vtt', 'WEBVTT\n', 'captions'],
    ['subtitles', 'talk.srt', '1\n', 'captions'],
    ['a PDF', 'talk.pdf', '%PDF-1.7', 'a PDF'],
    ['a web page', 'talk.html', '<p>', 'a web page'],
    ['JSON', 'talk.json', '{}', 'a transcription in JSON'],
  ])('%s beside a transcript', async (_, path, content, what) => {
    const { problems } = await libraryOf({ 'apples/transcript.md': transcript, [`apples/${path}`]: content });
    expect(problems).toMatchObject([{ rule: 'stray-file', line: 1, column: 1 }]);
    expect(problems[0]?.found).toContain(what);
    expect(problems[0]?.remedy).toContain(`\`npm run gloss -- import ${path}\``);
  });

  test.each<[name: string, content: string | Uint8Array]>([
    ['a Word document', Uint8Array.from([0x50, 0x4b, 3, 4, 0xff])],
    ['an old Word document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['a PDF', '%PDF-1.7'],
  ])('%s called transcript.md', async (_, content) => {
    const { problems } = await libraryOf({ 'apples/transcript.md': content });
    expect(problems).toMatchObject([{ rule: 'to-be-imported', line: 1, column: 1 }]);
  });

  test.each([
    ['WebVTT', 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello.'],
    ['SRT', '1\n00:00:00,000 --> 00:00:01,000\nHello.'],
    ['a web page', '<!DOCTYPE html>\n<p>Hello.</p>'],
    ['Whisper', '{"text": "Hello.", "segments": []}'],
  ])('%s as a text to be aligned', (_, text) => {
    const file = { path: 'talk.txt', text };
    for (const { problems } of [parseTranscript(file), parseCommentary(file)])
      expect(problems).toMatchObject([{ rule: 'to-be-imported', file: 'talk.txt', line: 1, column: 1 }]);
  });

  test.each([
    ['a bracket', '[inaudible] We left, “he said”.'],
    ['a brace', '{sic} “We left”.'],
    ['a number', '1\nWe “left” at night.'],
  ])('a text that begins with %s is a text', (_, text) => {
    expect(parsed(parseTranscript({ path: 'a.txt', text }).transcript, [])).toBeTruthy();
    expect(parsed(parseCommentary({ path: 'a.txt', text }).commentary, [])).toBeTruthy();
  });
});

describe('a trial needs no front matter', () => {
  test.each<[name: string, front: string]>([
    ['none but a title', '---\ntitle: The orchard\n---\n\n'],
    ['an empty one', '---\n---\n\n'],
    ['one without rights', transcriptFront().replace(/rights:.*\n/, '')],
    ['one without participants', transcriptFront().replace(/participants:\n(?: .*\n)+/, '')],
    ['one of another program', '---\ntags: [a, b]\ncreated: 2024\n---\n\n'],
  ])('%s', (_, front) => {
    const talk = parseTranscript({ path: 'a.md', text: `${front}**Okafor:** Why?\n\n**Lindqvist:** *So*.\n` });
    const { passages } = parsed(talk.transcript, talk.problems);
    expect(passages.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual(['okafor: Why?', 'lindqvist: So.']);
  });

  test('nor does a commentary', () => {
    const essay = parseCommentary({ path: 'a.md', text: '---\ntitle: On apples\n---\n\nHe said “*so*”.\n' });
    expect(parsed(essay.commentary, essay.problems).quotes.map(({ text }) => text)).toEqual(['so']);
  });

  test('an edition does', async () => {
    const { problems } = await libraryOf({
      'apples/transcript.md': transcript.replace(/rights:.*\n/, ''),
      'apples/commentary/worms.md': `${commentaryFront().replace(/rights:.*\n/, '')}“Hello.”\n`,
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-field', 'missing-field']);
  });
});

describe('words in pasted HTML', () => {
  test.each([
    ['a quotation', '<blockquote>We left.</blockquote>'],
    ['a paragraph', '<p>He said “we left”.</p>'],
    ['a table', '<table><tr><td>We left.</td></tr></table>'],
  ])('are refused, and import is named: %s', (_, html) => {
    const { problems } = parseCommentary({ path: 'a.md', text: `${commentaryFront()}He said “yes”.\n\n${html}\n` });
    expect(problems).toMatchObject([{ rule: 'raw-html', line: 8 }]);
    expect(problems[0]?.remedy).toContain('npm run gloss -- import');
  });
});
