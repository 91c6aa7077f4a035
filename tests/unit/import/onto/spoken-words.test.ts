import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { captions, readText, round, spokenIn, timed } from './recordings';

function fixture(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../../fixtures/import', path), 'utf8');
}

describe('words of a recording have the times that the file gives', () => {
  test.each([
    [
      'captions: by the letters between their times',
      captions([10, 11.6, 'aaaa bbbb cccc dddd']),
      'aaaa@10 bbbb@10.4 cccc@10.8 dddd@11.2',
    ],
    [
      'captions without their labels',
      captions([0, 0.7, 'ADA QUILL: How many'], [2, 3, 'boats did you count?'], [4, 5, 'TOM FERRY: Forty-one.']),
      'How@0 many@0.3 boats@2 did@2.3 you@2.5 count@2.6 Forty@4 one@4.6',
    ],
    [
      'two speakers in one caption, one after the other',
      captions([0, 1.6, '<v Ada>aaaa bbbb</v>\n<v Tom>cccc dddd</v>'], [5, 6, 'eeee']),
      'aaaa@0 bbbb@0.4 cccc@0.8 dddd@1.2 eeee@5',
    ],
    [
      'captions that overlap end where the next begins',
      captions([0, 2, 'aaaa bbbb'], [0.8, 2, 'cccc dddd']),
      'aaaa@0 bbbb@0.4 cccc@0.8 dddd@1.2',
    ],
    [
      'captions in the wrong order come out in order of time',
      captions([5, 5.8, 'cccc dddd'], [1, 1.8, 'aaaa bbbb']),
      'aaaa@1 bbbb@1.4 cccc@5 dddd@5.4',
    ],
    [
      'a caption without a time belongs to the one before',
      `${captions([1, 2.6, 'aaaa bbbb'])}\n\ncccc dddd\n`,
      'aaaa@1 bbbb@1.4 cccc@1.8 dddd@2.2',
    ],
    [
      'a caption left standing in a silence is not stretched over it',
      captions(
        [0, 1, 'aaaa bbbb cccc dddd'],
        [1, 2, 'eeee ffff gggg hhhh'],
        [2, 60, 'iiii jjjj kkkk llll'],
        [60, 61, 'mmmm'],
      ),
      'aaaa@0 bbbb@0.3 cccc@0.5 dddd@0.8 eeee@1 ffff@1.3 gggg@1.5 hhhh@1.8 iiii@2 jjjj@2.4 kkkk@2.9 llll@3.3 mmmm@60',
    ],
    ['remarks are no words', captions([0, 2.5, '[Music] aaaa (laughter) bbbb']), 'aaaa@0.7 bbbb@2.1'],
    [
      'SRT without a blank line before a time',
      '1\n00:00:01,000 --> 00:00:02,000\naaaa\n2\n00:00:03,000 --> 00:00:04,000\nbbbb\n',
      'aaaa@1 bbbb@3',
    ],
    ['JSON with segments', '{"segments":[{"start":1,"end":1.8,"text":" aaaa bbbb"}]}', 'aaaa@1 bbbb@1.4'],
    [
      'JSON with words, one of them without a time',
      '{"segments":[{"start":1,"end":9,"text":"aaaa bbbb cccc","words":[{"word":"aaaa","start":1,"end":2},{"word":"bbbb"},{"word":"cccc","start":8,"end":9}]}]}',
      'aaaa@1 bbbb@1.5 cccc@8',
    ],
    [
      'words that are not those of the text are not taken for its times',
      '{"segments":[{"start":1,"end":1.8,"text":"aaaa bbbb","words":[{"word":"zzz","start":1.7,"end":1.8}]}]}',
      'aaaa@1 bbbb@1.4',
    ],
    [
      'AssemblyAI, in milliseconds',
      '{"utterances":[{"speaker":"A","start":1000,"end":3000,"text":"aaaa bbbb","words":[{"text":"aaaa","start":1000,"end":1200},{"text":"bbbb","start":2500,"end":3000}]}]}',
      'aaaa@1 bbbb@2.5',
    ],
    [
      'OpenAI with words alone',
      '{"text":"Aaaa, bbbb.","words":[{"word":"Aaaa","start":1,"end":1.2},{"word":"bbbb","start":2.5,"end":3}]}',
      'Aaaa@1 bbbb@2.5',
    ],
    ['plain text with a time for each paragraph', fixture('text/zoom.txt'), null],
    ['YouTube’s rolling captions', fixture('webvtt/youtube.vtt'), null],
    [
      'YouTube’s JSON',
      fixture('json/youtube.json3'),
      'the@0.1 tide@0.2 was@1.1 low@1.7 and@2.4 the@2.8 pier@3.2 stood@3.7 dry@4.3',
    ],
  ])('%s', async (_, text, words) => {
    const spoken = await spokenIn(text);
    if (words === null) expect(timed(spoken)).toMatchSnapshot();
    else expect(timed(spoken)).toBe(words);
    expect(spoken.starts).toEqual([...spoken.starts].sort((a, b) => a - b));
    for (const [word, end] of spoken.ends.entries()) {
      expect(end).toBeGreaterThanOrEqual(spoken.starts[word] ?? 0);
      expect(end).toBeLessThanOrEqual(spoken.starts[word + 1] ?? end);
    }
  });

  test('the end of a silence is the beginning of the word behind it, not the end of the one before', async () => {
    const { ends } = await spokenIn(
      '{"segments":[{"start":1,"end":9,"text":"aaaa bbbb","words":[{"word":"aaaa","start":1,"end":1.4},{"word":"bbbb","start":8,"end":8.4}]}]}',
    );
    expect(ends.map(round)).toEqual([1.4, 8.4]);
  });
});

describe('a file that gives no times is refused', () => {
  test.each([
    ['plain text', 'Ada Quill: How many?\n\nTom Ferry: Forty-one.', 'no-times'],
    ['captions whose times cannot be read', 'WEBVTT\n\nsoon --> later\nHow many?\n', 'no-times'],
    ['JSON without any', '{"text":"How many? Forty-one."}', 'no-times'],
    ['captions without words', captions([0, 1, '[Music]'], [1, 2, '♪']), 'no-words'],
    ['a picture', '\u0000\u0001\u0002\u0003', 'unreadable-format'],
    ['JSON of another kind', '{"a":1}', 'unknown-json'],
  ])('%s', async (_, text, rule) => {
    expect((await readText(text)).problem?.rule).toBe(rule);
  });
});
