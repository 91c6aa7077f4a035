/** Labels as people write them, in plain text that says nothing of who speaks. */
import { describe, expect, test } from 'vitest';
import { parsePlainTranscript } from '@/lib/content';
import { parsed } from '../sources';

function read(text: string) {
  const { transcript, problems } = parsePlainTranscript({ path: 'talk.txt', text });
  return parsed(transcript, problems);
}

/** `name: text` of each passage; a dash where the turn goes on. */
function turns(text: string): string[] {
  const { participants, passages } = read(text);
  const names = new Map(participants.map(({ id, name }) => [id, name]));
  return passages.map(({ speaker, opensTurn, text: words }) =>
    opensTurn ? `${names.get(speaker ?? '') ?? 'nobody'}: ${words}` : `- ${words}`,
  );
}

describe('every form is a turn', () => {
  test.each<[form: string, a: string, b: string, nameA: string, nameB: string]>([
    ['a time before the colon', 'ADA QUILL [00:00:01]:', 'TOM FERRY [00:00:04]:', 'ADA QUILL', 'TOM FERRY'],
    ['hyphens and elisions', 'Jean-Luc d’Arc:', 'Anne-Marie O’Neill:', 'Jean-Luc d’Arc', 'Anne-Marie O’Neill'],
    ['the president', 'THE PRESIDENT:', 'THE PRESS:', 'THE PRESIDENT', 'THE PRESS'],
    ['the president, in small letters', 'The President:', 'The Chairman:', 'The President', 'The Chairman'],
    ['stops behind titles', 'Mr. Harrow.', 'Ms. Quill.', 'Mr. Harrow', 'Ms. Quill'],
    ['stops behind capitals', 'CHAIR QUILL.', 'MR. HARROW.', 'CHAIR QUILL', 'MR. HARROW'],
    ['question and answer with stops', 'Q.', 'A.', 'Q', 'A'],
    ['question by space', 'Q   ', 'THE PRESIDENT:', 'Q', 'THE PRESIDENT'],
    ['French', 'LE PRÉSIDENT. –', 'MME DUPONT. –', 'LE PRÉSIDENT', 'MME DUPONT'],
    ['a remark in square brackets', 'Ada Quill [edited]:', 'Tom Ferry [edited]:', 'Ada Quill', 'Tom Ferry'],
    ['full-width brackets', '田中（AP）：', '佐藤（NHK）：', '田中', '佐藤'],
    ['party and state', 'SEN. QUILL (R-IOWA):', 'SEN. FERRY (D-OHIO):', 'SEN. QUILL', 'SEN. FERRY'],
    ['no capitals', 'quill:', 'ferry:', 'quill', 'ferry'],
    ['Otter', 'Ada Quill  0:06\n', 'Tom Ferry  0:12\n', 'Ada Quill', 'Tom Ferry'],
    ['Meet', 'Ada Quill (10:02)\n', 'Tom Ferry (10:03)\n', 'Ada Quill', 'Tom Ferry'],
    ['Zoom', '00:00:01\tAda Quill\t', '00:00:09\tTom Ferry\t', 'Ada Quill', 'Tom Ferry'],
    ['Rev', 'Ada Quill\n(00:00:00)\n', 'Tom Ferry\n(00:00:04)\n', 'Ada Quill', 'Tom Ferry'],
    ['names alone', 'Ada Quill\n', 'Tom Ferry\n', 'Ada Quill', 'Tom Ferry'],
    ['captions', '>> Ada Quill:', '>> Tom Ferry:', 'Ada Quill', 'Tom Ferry'],
    ['bold with a time', '**Ada Quill** [0:01]', '**Tom Ferry** [0:02]', 'Ada Quill', 'Tom Ferry'],
    ['invisible letters', '\u200BAda Quill:', '\u200ETom Ferry:', 'Ada Quill', 'Tom Ferry'],
  ])('%s', (_, a, b, nameA, nameB) => {
    const text = `${a} Why the boats?\n\n${b} They left at night.\n\n`.repeat(3);
    expect(turns(text)).toEqual([1, 2, 3].flatMap(() => [`${nameA}: Why the boats?`, `${nameB}: They left at night.`]));
  });

  test('titles and short names lead to the full name, and two of one title are two people', () => {
    const text = 'Ada Quill: Why?\n\nMr. Tom Ferry: So.\n\nMR. FERRY: Yes.\n\nQUILL: Well?\n\n';
    expect(turns(text).map((turn) => turn.split(':')[0])).toEqual([
      'Ada Quill',
      'Mr. Tom Ferry',
      '- Yes.',
      'Ada Quill',
    ]);
    const two = 'Ada Ferry: Why?\n\nMR. FERRY: Yes.\n\nMRS. FERRY: No.\n\nMR. FERRY: Yes.\n\n';
    expect(new Set(read(two).passages.map(({ speaker }) => speaker)).size).toBe(3);
  });
});

describe('a label counts where it and others like it carry the text', () => {
  const paragraph = 'The boats came in at night and nobody on the pier had counted them before they left again.\n\n';

  test.each<[name: string, text: string]>([
    [
      'a few colons in a long text',
      `${paragraph.repeat(60)}Number One: count the boats.\n\n${paragraph.repeat(60)}Mr. Casaubon: he did not.\n\n${paragraph.repeat(60)}`,
    ],
    ['one name, again and again', `${paragraph.repeat(40)}Mr. Casaubon: he did not.\n\n`.repeat(6)],
    ['an early one that nobody answers', `${paragraph.repeat(3)}Dear Dorothea: come.\n\n${paragraph.repeat(90)}`],
    [
      'counted things',
      `${paragraph}Number 1: count.\n\nNumber 2: count.\n\nNumber 3: count.\n\n${paragraph.repeat(4)}`,
    ],
    ['words that lead in', `${paragraph}Note: it rained.\n\nNote: it did.\n\nNote: and again.\n\n`],
  ])('and not where it is %s', (_, text) => {
    const { introduction, passages } = read(text);
    expect(introduction).toEqual([]);
    expect(passages.every(({ speaker }) => speaker === null)).toBe(true);
  });

  test('an odd one among labels of another dress is none', () => {
    const text = `${'ADA QUILL: Why was that so?\n\nTOM FERRY: It rained.\n\n'.repeat(4)}Rule Two: never count.\n\n`;
    expect(turns(text).at(-1)).toBe('- Rule Two: never count.');
  });

  test('few labels at the beginning count, as do many behind an introduction', () => {
    expect(turns(`Ada Quill: Why?\n\nTom Ferry: So.\n\n${paragraph.repeat(30)}`)[0]).toBe('Ada Quill: Why?');
    const talk = 'Ada Quill: Why?\n\nTom Ferry: So it was, and nobody minded.\n\n'.repeat(20);
    expect(read(paragraph.repeat(8) + talk).introduction).toHaveLength(8);
  });
});

describe('lines that look empty', () => {
  test.each([
    ['no-break spaces', '\u00A0'],
    ['ideographic spaces', '\u3000'],
    ['zero width spaces', '\u200B'],
    ['marks of direction and joiners', '\u200E\u2060'],
    ['blanks and a no-break space', ' \u00A0\t'],
  ])('are: %s', (_, filling) => {
    expect(read(`The boats left.\n${filling}\nNobody counted them.`).passages).toHaveLength(2);
  });

  test('separators of lines and paragraphs end lines', () => {
    expect(turns('Ada Quill: Why?\u2028Tom Ferry: So.\u2029Ada Quill: Well.')).toHaveLength(3);
  });
});

test('many speakers cost no more than many words', () => {
  const names = Array.from(
    { length: 500 },
    (_, index) =>
      `Ana ${String.fromCharCode(65 + (index % 26))}${'abcdefghijklmnopqrst'[index % 20]}${'abcdefghijklmnopqrstuvwxyz'[Math.floor(index / 20)]}`,
  );
  const text = Array.from({ length: 50_000 }, (_, index) => `${names[index % 500]}: words.`).join('\n');
  expect(read(text).participants).toHaveLength(500);
});
