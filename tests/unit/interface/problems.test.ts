/** What parsers find wrong is said in the language of the interface. */
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import * as en from '@/lib/interface/en';
import type { ProblemWords } from '@/lib/interface/problem-words';
import * as zh from '@/lib/interface/zh';
import { readStudioScripts } from '@/lib/site/studio-scripts';
import type { Problem } from '@/lib/text/problem';
import * as english from '../../support/find-problems';
import { loadInLanguage } from '../../support/load-in-language';

const chinese = await loadInLanguage<typeof english>('tests/support/find-problems.ts', 'zh');

const PEOPLE = `participants:
  - { id: ada, name: Ada Quill, role: interviewer }
  - { id: tom, name: Tom Ferry, role: guest }`;
const FRONT = `title: A talk
date: 2026-01-01
${PEOPLE}
rights: CC-BY-4.0
language: en`;
const ESSAY_FRONT = `title: An essay
rights: CC-BY-4.0`;

const transcript = (body: string, front = FRONT): string => `---\n${front}\n---\n\n${body}\n`;
const essay = (body: string, front = ESSAY_FRONT): string => `---\n${front}\n---\n\n${body}\n`;
const TALK = '**Ada Quill:** Where was the ferry built?\n\n**Tom Ferry:** It was built on the river.';
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

type Finders = typeof english;
type Find = (finders: Finders) => readonly Problem[] | Promise<readonly Problem[]>;

/** What is wrong, the rules that tell it, and what finds it. */
const WRONG: readonly (readonly [what: string, rules: readonly string[], find: Find])[] = [
  ['no front matter', ['missing-front-matter'], (find) => find.problemsOfTranscript(TALK)],
  ['open front matter', ['missing-front-matter'], (find) => find.problemsOfTranscript(`---\n${FRONT}\n`)],
  ['a list for front matter', ['malformed-front-matter'], (find) => find.problemsOfTranscript(transcript(TALK, '- A'))],
  [
    'wrong fields',
    ['unknown-field', 'malformed-field', 'missing-field'],
    (find) =>
      find.problemsOfTranscript(
        transcript(
          TALK,
          `titel: A talk
dek: ''
date: soon
outlet: 5
show: [a]
source: { a: b }
rights:
language: English
interface: de
url: ferry.example
media: tape.txt
slug: search
participants: []`,
        ),
      ),
  ],
  [
    'wrong participants',
    ['unknown-field', 'malformed-field'],
    (find) =>
      find.problemsOfTranscript(
        transcript(
          TALK,
          `title: [A]
date: 2026-01-01
rights: CC0
language: en
slug: A B
participants:
  - { id: Ada Quill, name: true, role: baker, aliases: Ada, nickname: A }
  - Tom`,
        ),
      ),
  ],
  [
    'participants in a word',
    ['malformed-field'],
    (find) => find.problemsOfTranscript(transcript(TALK, FRONT.replace(PEOPLE, 'participants: Ada'))),
  ],
  ['broken YAML', ['malformed-yaml'], (find) => find.problemsOfTranscript(transcript(TALK, 'title: "A'))],
  ['two colons', ['malformed-yaml'], (find) => find.problemsOfTranscript(transcript(TALK, 'title: A: B'))],
  ['tabs in YAML', ['malformed-yaml'], (find) => find.problemsOfTranscript(transcript(TALK, 'a:\n\t- b: c'))],
  ['aliases without end', ['malformed-yaml'], (find) => find.problemsOfTranscript(transcript(TALK, aliases()))],
  ['a field twice', ['duplicate-field'], (find) => find.problemsOfTranscript(transcript(TALK, 'title: A\ntitle: B'))],
  [
    'endless front matter',
    ['front-matter-too-long'],
    (find) => find.problemsOfTranscript(transcript(TALK, 'a'.repeat(70_000))),
  ],
  [
    'nested front matter',
    ['front-matter-too-long'],
    (find) => find.problemsOfTranscript(transcript(TALK, `a: ${'['.repeat(30)}`)),
  ],
  [
    'indented front matter',
    ['front-matter-too-long'],
    (find) => find.problemsOfTranscript(transcript(TALK, `a:\n${' '.repeat(90)}b: c`)),
  ],
  [
    'two participants of one name',
    ['duplicate-participant', 'unknown-speaker'],
    (find) =>
      find.problemsOfTranscript(transcript(TALK, FRONT.replace('tom, name: Tom Ferry', 'ada, name: Ada Quill'))),
  ],
  [
    'an unknown speaker',
    ['unknown-speaker'],
    (find) => find.problemsOfTranscript(transcript(`${TALK}\n\n**Tom Fery:** Yes.\n\n**Tom Fery:** No.`)),
  ],
  [
    'a speaker like nobody',
    ['unknown-speaker'],
    (find) => find.problemsOfTranscript(transcript(`${TALK}\n\n**Xylophone Band:** Yes.`)),
  ],
  [
    'labels of others alone',
    ['empty-transcript'],
    (find) => find.problemsOfTranscript(transcript('Eva: Yes.\n\nBen: No.\n\nEva: Yes.\n\nBen: No.')),
  ],
  ['no turns', ['empty-transcript'], (find) => find.problemsOfTranscript(transcript('Words of nobody.'))],
  ['no text', ['empty-transcript'], (find) => find.problemsOfTranscript(transcript(''))],
  ['an empty turn', ['empty-turn'], (find) => find.problemsOfTranscript(transcript(`${TALK}\n\n**Tom Ferry:**`))],
  ['an empty chapter', ['empty-chapter'], (find) => find.problemsOfTranscript(transcript(`${TALK}\n\n## The end`))],
  [
    'a time that is none',
    ['malformed-timecode'],
    (find) => find.problemsOfTranscript(transcript(`${TALK}\n\n[00:75:00] **Tom Ferry:** Yes.`)),
  ],
  [
    'a label without a colon',
    ['unclear-speaker'],
    (find) => find.problemsOfTranscript(transcript(`${TALK}\n\n**Tom Ferry** is here.\n\n**Jane Doe**\n\nThanks.`)),
  ],
  [
    'a pragma in a transcript',
    ['misplaced-pragma'],
    (find) => find.problemsOfTranscript(transcript(`${TALK}\n\n<!-- gloss: skip "built" -->\n\n${TALK}`)),
  ],
  ['no quotes', ['no-quotes'], (find) => find.problemsOfCommentary(essay('Nothing is quoted.'))],
  [
    'pragmas that fit nothing',
    ['unmatched-pragma', 'malformed-pragma'],
    (find) =>
      find.problemsOfCommentary(
        essay(
          '<!-- gloss: skip "the train" -->\n\nHe said: “It was built on the river.”\n\n<!-- gloss: note "a train" -->\n\nWords.\n\n<!-- gloss: place "Words" in x -->\n\nNo quote.\n\n<!-- gloss: jump -->',
        ),
      ),
  ],
  [
    'words in HTML',
    ['raw-html', 'unused-definition'],
    (find) => find.problemsOfCommentary(essay('“It was built”\n\n<div>Words</div>\n\n[ferry]: https://ferry.example')),
  ],
  [
    'quotations in quotations',
    ['nested-too-deeply'],
    (find) => find.problemsOfCommentary(essay(`${'> '.repeat(120)}Deep.`)),
  ],
  ['too many marks', ['too-many-marks'], (find) => find.problemsOfCommentary(essay('*a '.repeat(3000)))],
  ['too many declarations', ['too-many-marks'], (find) => find.problemsOfCommentary(essay('<!a '.repeat(200)))],
  [
    'a paragraph without end',
    ['paragraph-too-long'],
    (find) => find.problemsOfCommentary(essay('word '.repeat(50_000))),
  ],
  ['lines without end', ['too-many-lines'], (find) => find.problemsOfCommentary(essay('word\n'.repeat(3000)))],
  ['a text without end', ['text-too-long'], (find) => find.problemsOfCommentary(essay('word\n\n'.repeat(400_000)))],
  [
    'places that are none',
    ['unplaced-quote'],
    (find) =>
      find.problemsOfPlaces(
        transcript(TALK),
        essay(
          '<!-- gloss: place "A train" in where-was-the-ferry-built -->\n\nHe said: “A train went by the old mill.”',
        ),
      ),
  ],
  [
    'passages that are none',
    ['unknown-passage'],
    (find) =>
      find.problemsOfPlaces(
        transcript(TALK),
        essay('<!-- gloss: place "It was" in zzz -->\n\nHe said: “It was built on the river.”'),
      ),
  ],
  [
    'a label that nobody declares',
    ['possible-label'],
    (find) => find.doubtsAbout(transcript(`${TALK}\n\nEva Brook: I saw it.`)),
  ],
  ['a giant passage', ['giant-passage'], (find) => find.doubtsAbout(transcript(`${TALK} ${'word '.repeat(2000)}`))],
  [
    'somebody silent',
    ['single-turn', 'silent-participant'],
    (find) => find.doubtsAbout(transcript(`**Tom Ferry:** ${'So it was built.\n\n'.repeat(8)}`)),
  ],
  [
    'a long introduction',
    ['long-introduction'],
    (find) => find.doubtsAbout(transcript(`${'It was built.\n\n'.repeat(20)}${TALK}`)),
  ],
  ['a large file', ['too-large'], (find) => find.problemsOfImport(new Uint8Array(21_000_000).fill(97))],
  ['nothing', ['no-words'], (find) => find.problemsOfImport(new Uint8Array())],
  ['a page without words', ['no-words'], (find) => find.problemsOfImport(encoded('<html><body></body></html>'))],
  [
    'captions without words',
    ['no-words'],
    (find) => find.problemsOfImport(encoded('WEBVTT\n\n00:01.000 --> 00:02.000\n…\n')),
  ],
  ['a picture', ['unreadable-format'], (find) => find.problemsOfImport(new Uint8Array(1000))],
  ['a PDF', ['unreadable-format'], (find) => find.problemsOfImport(encoded('%PDF-1.7'))],
  ['a document in RTF', ['unreadable-format'], (find) => find.problemsOfImport(encoded('{\\rtf1\\ansi Hello}'))],
  [
    'an encrypted document',
    ['unreadable-format'],
    (find) => find.problemsOfImport(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])),
  ],
  ['a packed text', ['unreadable-format'], (find) => find.problemsOfImport(Uint8Array.from([0x1f, 0x8b]))],
  ['a recording', ['unreadable-format'], (find) => find.problemsOfImport(encoded('ID3'))],
  ['a packed folder', ['unreadable-format'], (find) => find.problemsOfImport(zipSync({ 'a.txt': encoded('a') }))],
  [
    'a broken document',
    ['broken-file'],
    (find) => find.problemsOfImport(zipSync({ 'word/document.xml': encoded('<w:') })),
  ],
  [
    'a page nested without end',
    ['broken-file'],
    (find) => find.problemsOfImport(encoded(`<html>${'<div>'.repeat(1000)}x`)),
  ],
  ['JSON that breaks off', ['malformed-json'], (find) => find.problemsOfImport(encoded('{"segments": ['))],
  ['JSON that is broken', ['malformed-json'], (find) => find.problemsOfImport(encoded('{"segments": [1 2]}'))],
  ['JSON of something else', ['unknown-json'], (find) => find.problemsOfImport(encoded('{"name": "a", "sheep": 4}'))],
  ['a list of something else', ['unknown-json'], (find) => find.problemsOfImport(encoded('[{"sheep": 4}]'))],
  ['JSON with a wrong field', ['unknown-json'], (find) => find.problemsOfImport(encoded('{"monologues": 4}'))],
  [
    'JSON without a field',
    ['unknown-json'],
    (find) => find.problemsOfImport(encoded('{"results": {}, "metadata": {}}')),
  ],
  ['verifying against nothing', ['no-words'], (find) => find.problemsOfVerifying(new Uint8Array())],
];

/** A YAML whose aliases would grow without end. */
function aliases(): string {
  const rows = Array.from({ length: 9 }, (_, row) => {
    const before = row === 0 ? 'word' : `*a${row - 1}`;
    return `k${row}: &a${row} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
  });
  return rows.join('\n');
}

/** Names that are the same in every language, and endings of files. */
const NAMES =
  /\b(?:Markdown|YAML|HTML|JSON|PDF|RTF|MP3|MB|UTF-8|BCP|YYYY-MM-DD|YouTube|Vimeo|Gloss|LibreOffice|Whisper|WhisperX|OpenAI|Deepgram|AssemblyAI|Rev|Podcasting|transformers|WebVTT|SRT|https?|docx|gzip|zip)\b|\.[a-z0-9]{2,5}\b/g;

/** What is left of a text without words of the author, code and names. */
function ownWords(text: string): string {
  return text.replace(/`[^`]*`|“[^”]*”/g, '').replace(NAMES, '');
}

function expectChinese({ found, expected, remedy }: ProblemWords): void {
  for (const said of [found, expected, remedy]) expect(ownWords(said)).not.toMatch(/\p{Script=Latin}/u);
  for (const said of [expected, remedy]) expect(said).toMatch(/\p{Script=Han}/u);
  expect(remedy).toMatch(/[。？]$/);
  expect(`${found}\n${expected}`).not.toMatch(/。$/m);
}

describe.each(WRONG)('%s', (_, rules, find) => {
  test('is said in English and in Chinese', async () => {
    const [inEnglish, inChinese] = [await find(english), await find(chinese)];
    const places = (problems: readonly Problem[]) =>
      problems.map(({ file, line, column, rule }) => ({ file, line, column, rule }));
    expect([...new Set(inEnglish.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
    expect(places(inChinese)).toEqual(places(inEnglish));
    for (const problem of inChinese) expectChinese(problem);
    for (const { found, expected, remedy } of inEnglish)
      expect(`${found}${expected}${remedy}`).not.toMatch(/\p{Script=Han}/u);
  });
});

const { problemsOfImport: files, problemsOfMarkup: markup, problemsOfSpeakers: speakers } = zh;

test.each([
  ['a text for forty hours', files.tooLong(3_000_000, 2_000_000)],
  ['a file of many speakers', files.tooManySpeakers(500, 400)],
  ['a document without end', { ...files.tooMuchInside(60), expected: files.wholeFile }],
  ['captions without times', files.noTimes('“talk.vtt”', files.formats.webvtt)],
  ['a file to be imported', markup.toBeImported(markup.foreign.pdf, 'a.pdf', '“a.pdf”', 'gloss import')],
  ['a doubt of an author', markup.openDoubt('“Who is Ada?”')],
  ['a file without talk', speakers.noTalk],
  ['a file without words', speakers.noText],
  ['lines without end', markup.tooLong('lines', { characters: 2_000_000, lines: 100_000 })],
])('%s would take long to find, and is said in Chinese', (_, words) => expectChinese(words));

test('the scripts of the Chinese pages have the Chinese words alone', async () => {
  const { files } = await readStudioScripts('zh');
  const scripts = [...files.values()].join('\n');
  expect(scripts).toContain('没有引文');
  for (const { remedy } of [
    en.problemsOfQuotes.noQuotes,
    en.problemsOfSpeakers.noText,
    en.problemsOfFrontMatter.duplicateField,
    en.problemsOfMarkup.tooManyMarks(1),
    en.problemsOfImport.malformedJson(null),
  ])
    expect(scripts).not.toContain(remedy);
});
