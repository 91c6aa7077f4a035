/**
 * What authors are told of bad input. The messages are under test in the snapshot beside this file: read them there
 * when they change, as an author would read them.
 */
import { describe, expect, test } from 'vitest';
import { type Files, libraryOf } from './content-folder';
import { commentaryFront, transcriptFront } from './sources';

const transcript = `${transcriptFront()}**Okafor:** Hello.\n`;
const commentary = `${commentaryFront()}She said “hello”.\n`;

const noParticipants = transcript.replace(/participants:\n(?: .*\n)+/, 'participants: []\n');

/** A transcript with the line of its front matter that begins with `field` changed, or removed. */
function withField(field: string, line: string | null): Files {
  const lines = transcript.split('\n');
  const at = lines.findIndex((one) => one.startsWith(field));
  lines.splice(at, 1, ...(line === null ? [] : [line]));
  return { 'apples/transcript.md': lines.join('\n') };
}

function withBody(body: string): Files {
  return { 'apples/transcript.md': transcriptFront() + body };
}

function withCommentary(text: string | Uint8Array, path = 'apples/commentary/worms.md'): Files {
  return { 'apples/transcript.md': transcript, [path]: text };
}

function withBytes(before: string, bytes: readonly number[]): Uint8Array {
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(' and on')]);
}

const cases: Record<string, [name: string, files: Files, rules: string[]][]> = {
  'front matter': [
    ['none', { 'apples/transcript.md': '**Okafor:** Hello.' }, ['missing-front-matter']],
    ['an empty file', { 'apples/transcript.md': '' }, ['missing-front-matter']],
    ['that does not end', { 'apples/transcript.md': '---\ntitle: A\n\n**Okafor:** Hello.' }, ['missing-front-matter']],
    ['that is empty', withCommentary('---\n---\n\n“Yes.”'), ['malformed-front-matter']],
    ['that is a list', withCommentary('---\n- title\n---\n\n“Yes.”'), ['malformed-front-matter']],
    ['a missing field', withField('date:', null), ['missing-field']],
    ['an empty field', withField('title:', 'title:'), ['missing-field']],
    ['an empty field further down', withField('rights:', 'rights:'), ['missing-field']],
    ['an empty field of a participant', withField('    role: guest', '    role:'), ['missing-field']],
    ['a blank title', withField('title:', 'title: " "'), ['malformed-field']],
    ['a malformed date', withField('date:', 'date: 2 March 2024'), ['malformed-field']],
    ['a day that is none', withField('date:', 'date: 2024-02-30'), ['malformed-field']],
    ['a number for a title', withField('title:', 'title: 1984'), ['malformed-field']],
    ['an unknown role', withField('    role: guest', '    role: host'), ['malformed-field']],
    ['a malformed participant id', withField('  - id: okafor', '  - id: Ngozi Okafor'), ['malformed-field']],
    ['a malformed language', withField('language:', 'language: English'), ['malformed-field']],
    ['a language tag with parts that are none', withField('language:', 'language: en-12'), ['malformed-field']],
    ['an address that is none', withField('language:', 'language: en\nurl: example.org'), ['malformed-field']],
    ['a script for an address', withField('language:', 'language: en\nurl: javascript:alert(1)'), ['malformed-field']],
    ['a misspelt field', withField('rights:', 'rigths: CC0-1.0'), ['missing-field', 'unknown-field']],
    [
      'a misspelt field of a participant',
      withField('    role: guest', '    rol: guest'),
      ['missing-field', 'unknown-field'],
    ],
    ['a field that nothing is like', withField('language:', 'language: en\nxyzzy: 1'), ['unknown-field']],
    ['a quotation mark too few', withField('title:', 'title: "The orchard'), ['malformed-yaml']],
    ['a field given twice', withField('title:', 'title: A\ntitle: B'), ['duplicate-field']],
    ['an unknown anchor', withField('title:', 'title: *orchard'), ['malformed-yaml']],
    ['an empty list of participants', { 'apples/transcript.md': noParticipants }, ['malformed-field']],
    ['two participants of one id', withField('  - id: lindqvist', '  - id: okafor'), ['duplicate-participant']],
  ],
  transcripts: [
    ['without text', withBody('\n'), ['empty-transcript']],
    ['without labels', withBody('Hello.\n\nHow are you?\n'), ['empty-transcript']],
    ['with a misspelt speaker', withBody('**Ngozi Okafor:** Hi.\n\n**Ngozi Okafro:** Hello.\n'), ['unknown-speaker']],
    ['with an unknown speaker', withBody('**Okafor:** Hi.\n\n**Somebody Else:** Hello.\n'), ['unknown-speaker']],
    [
      'with a bold opening that is no label',
      withBody('**Note:** It rained.\n\n**Okafor:** Hi.\n'),
      ['unknown-speaker'],
    ],
    ['with a label that no words follow', withBody('**Okafor:**\n\n**Lindqvist:** Hello.\n'), ['empty-turn']],
    ['with a label at the end', withBody('**Okafor:** Hello.\n\n**Lindqvist:**\n'), ['empty-turn']],
    ['with a heading at the end', withBody('**Okafor:** Hello.\n\n## Later\n'), ['empty-chapter']],
    ['with a timecode that is none', withBody('[00:61:00] **Okafor:** Hello.\n'), ['malformed-timecode']],
    ['with words in HTML', withBody('**Okafor:** Hi.\n\n<div class="x">Hello.</div>\n'), ['raw-html']],
    [
      'with words that look like a link definition',
      withBody('**Okafor:** Hi.\n\n[Laughs]: yes\n'),
      ['unused-definition'],
    ],
    ['with quotations without end', withBody(`**Okafor:** Hi.\n\n${'> '.repeat(5000)}Well.\n`), ['nested-too-deeply']],
    [
      'with a paragraph of thousands of links',
      withBody(`**Okafor:** Hi.\n\nSee:\n${'[a](b) '.repeat(60_000)}\n\nWell.\n`),
      ['too-many-marks'],
    ],
    [
      'with emphasis without end, in two quotations',
      withBody(`**Okafor:** Hi.\n\n> ${'*a '.repeat(3000)}\n>\n> ${'*a '.repeat(3000)}\n`),
      ['too-many-marks', 'too-many-marks'],
    ],
    ['with a long list of links', withBody(`**Okafor:** Hi.\n\n${'- [*a*](b)\n'.repeat(1000)}`), []],
    ['with a pragma', withBody('**Okafor:** Hi.\n\n<!-- gloss: skip "hi" -->\n'), ['misplaced-pragma']],
    ['with a malformed pragma', withBody('**Okafor:** Hi.\n\n<!-- gloss: hide -->\n'), ['malformed-pragma']],
  ],
  commentaries: [
    ['without quotes', withCommentary(`${commentaryFront()}She said hello.\n`), ['no-quotes']],
    ['without text', withCommentary(commentaryFront()), ['no-quotes']],
  ],
  encodings: [
    ['Latin-1', withCommentary(withBytes(`${commentaryFront()}Caf`, [0xe9])), ['invalid-utf-8']],
    ['a character cut off', withCommentary(withBytes('one\r\ntwo 🦉 ', [0xf0, 0x9f])), ['invalid-utf-8']],
    ['UTF-16', { 'apples/transcript.md': Buffer.from([0xff, 0xfe, 0x2d, 0x00]) }, ['invalid-utf-8']],
    ['a surrogate in UTF-8', withCommentary(withBytes('x', [0xed, 0xa0, 0x80])), ['invalid-utf-8']],
    ['a replacement character is a character', withCommentary(`${commentary}\uFFFD`), []],
    ['a byte order mark is let pass', withCommentary(`\uFEFF${commentary}`), []],
  ],
  names: [
    ['a folder that is no slug', { 'Old Apples/transcript.md': transcript }, ['malformed-slug']],
    ['a folder that is reserved', { 'search/transcript.md': transcript }, ['reserved-slug']],
    ['a file that is no slug', withCommentary(commentary, 'apples/commentary/My Essay.md'), ['malformed-slug']],
    [
      'a file with a name too long for addresses',
      withCommentary(commentary, `apples/commentary/${'a-long-name-'.repeat(6)}x.md`),
      ['malformed-slug'],
    ],
    ['a file that is reserved', withCommentary(commentary, 'apples/commentary/map.md'), ['reserved-slug']],
    ['a malformed slug field', withField('language:', 'language: en\nslug: Old Apples'), ['malformed-field']],
    ['a reserved slug field', withField('language:', 'language: en\nslug: embed'), ['malformed-field']],
    [
      'two interviews of one slug',
      {
        'apples/transcript.md': transcript,
        'pears/transcript.md': `${transcriptFront('slug: apples\n')}**Okafor:** Hi.\n`,
      },
      ['duplicate-slug'],
    ],
    [
      'two commentaries of one slug',
      { ...withCommentary(commentary), 'apples/commentary/worms.markdown': commentary },
      ['duplicate-slug'],
    ],
    ['a folder without a transcript', { 'apples/.notes.txt': 'soon' }, ['missing-transcript']],
    ['a transcript in plain text', { 'apples/transcript.txt': 'Hello.' }, ['missing-transcript', 'stray-file']],
    ['an essay in plain text', withCommentary('“Hello.”', 'apples/commentary/My Worms.txt'), ['stray-file']],
    ['an essay beside the transcript', withCommentary(commentary, 'apples/worms.md'), ['stray-file']],
    ['a picture', withCommentary('', 'apples/worms.png'), ['stray-file']],
    ['a misspelt folder', withCommentary(commentary, 'apples/commentaries/worms.md'), ['stray-file']],
    ['a folder of essays', withCommentary(commentary, 'apples/commentary/drafts/worms.md'), ['stray-file']],
    ['a file called commentary', withCommentary(commentary, 'apples/commentary'), ['stray-file']],
    [
      'two transcripts',
      { 'apples/transcript.md': transcript, 'apples/transcript.markdown': transcript },
      ['several-transcripts'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, table) => {
  test.each(table)('%s', async (__, files, rules) => {
    const { problems, report } = await libraryOf(files);
    expect(problems.map(({ rule }) => rule)).toEqual(rules);
    expect(report).toMatchSnapshot();
  });
});

test('all problems of a run are reported together, by file and place', async () => {
  const { problems, interviews } = await libraryOf({
    'apples/transcript.md': `${transcriptFront('dekk: x\n').replace('date: 2024-03-02', 'date: soon')}**Nobody:** Hi.\n`,
    'apples/commentary/worms.md': `${commentaryFront()}No quotes.\n`,
    'apples/commentary/b.md': withBytes('', [0x80]),
    'cherries/transcript.md': `${transcriptFront('slug: apples\n').replace('title: The orchard', 'title: 1')}**Okafor:** Hi.\n`,
    'pears/transcript.md': 'none',
    'plums/readme.md': '',
  });
  expect(interviews).toEqual([]);
  expect(
    problems.map(({ file, line, column, rule }) => [file.replace(/^.*gloss-\w+\//, ''), line, column, rule]),
  ).toEqual([
    ['apples/commentary/b.md', 1, 1, 'invalid-utf-8'],
    ['apples/commentary/worms.md', 5, 1, 'no-quotes'],
    ['apples/transcript.md', 3, 7, 'malformed-field'],
    ['apples/transcript.md', 13, 1, 'unknown-field'],
    ['apples/transcript.md', 16, 3, 'unknown-speaker'],
    ['cherries/transcript.md', 2, 8, 'malformed-field'],
    ['cherries/transcript.md', 13, 7, 'duplicate-slug'],
    ['pears/transcript.md', 1, 1, 'missing-front-matter'],
    ['plums', 1, 1, 'missing-transcript'],
    ['plums/readme.md', 1, 1, 'stray-file'],
  ]);
});
