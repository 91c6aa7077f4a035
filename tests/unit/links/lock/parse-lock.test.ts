import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLock, parseLock, updateLock } from '@/lib/links';
import { FERRY, ferryWith, lockOf } from '../versions';

const PATH = 'content/ferry/links.lock.json';
const lock = updateLock(
  lockOf(FERRY, ferryWith({ 4: 'How many years did it take?', 5: [] })),
  FERRY.map((text) => ({ text })),
  [{ commentary: 'essay', quotes: ['a hull is only a tank', 'eggs'] }],
).lock;
const text = formatLock(lock);
const parse = (source: string) => parseLock({ path: PATH, text: source });

describe('formatLock', () => {
  it('writes what parseLock reads', () => {
    expect(parse(text)).toEqual({ lock, problems: [] });
    expect(formatLock(parse(text).lock ?? lock)).toBe(text);
  });

  it('writes one passage, wording or quote on a line', () => {
    const lines = text.split('\n').filter((line) => line.includes('"id"'));
    for (const line of lines) expect(JSON.parse(line.trim().replace(/,$/, ''))).toHaveProperty('id');
    expect(lines.length).toBe(
      lock.passages.length + lock.quotes.length + lock.revisions.flatMap(({ wordings }) => wordings).length,
    );
  });
});

describe('parseLock', () => {
  it('reads a file with a byte order mark, other line ends and other white space', () => {
    expect(parse(`\uFEFF${text}`).lock).toEqual(lock);
    expect(parse(text.replaceAll('\n', '\r\n')).lock).toEqual(lock);
    expect(parse(JSON.stringify(JSON.parse(text))).lock).toEqual(lock);
  });

  /** Each is a change of the file, and what is said of it: `line:column rule found, expected`. */
  const cases: { name: string; damage: (source: string) => string; says: string | RegExp }[] = [
    { name: 'an empty file', damage: () => '', says: '1:1 damaged-lock the end of the file, not a value' },
    {
      name: 'a merge conflict',
      damage: (source) => source.replace('  "passages"', '<<<<<<< HEAD\n  "passages"'),
      says: '3:1 merge-conflict `<<<<<<<`, which a merge left where two versions differ, not one version',
    },
    {
      name: 'the end of a merge conflict, in a file with other line ends',
      damage: (source) => source.replace('  "passages"', '>>>>>>> main\n  "passages"').replaceAll('\n', '\r\n'),
      says: /^3:1 merge-conflict/,
    },
    { name: 'a file that was cut off', damage: (source) => source.slice(0, 100), says: /^4:\d+ damaged-lock/ },
    {
      name: 'text behind the end',
      damage: (source) => `${source}}`,
      says: /damaged-lock `}`, not the end of the file/,
    },
    {
      name: 'a comma too many',
      damage: (source) => source.replace('"quotes": [', '"quotes": [,'),
      says: /damaged-lock `,`, not a value/,
    },
    { name: 'a text of another kind', damage: () => 'passages: []', says: /^1:1 damaged-lock `passages`, not a value/ },
    { name: 'a list', damage: () => '[]', says: /^1:1 damaged-lock a list, not the lock of an interview/ },
    { name: 'nothing', damage: () => 'null', says: /^1:1 damaged-lock `null`, not the lock of an interview/ },
    {
      name: 'a later version',
      damage: (source) => source.replace('"version": 1', '"version": 2'),
      says: '2:14 unknown-version version 2 of the format, not version 1, the latest that this Gloss knows',
    },
    {
      name: 'no version',
      damage: (source) => source.replace('  "version": 1,\n', ''),
      says: /^1:1 damaged-lock nothing in `version`, not 1, the version that this Gloss knows/,
    },
    {
      name: 'a field of another type',
      damage: (source) => source.replace(/"text":"So why[^"]*"/, '"text":7'),
      says: /^4:\d+ damaged-lock `7` in `text`, not text/,
    },
    {
      name: 'a field that is not there',
      damage: (source) => source.replace(/,"text":"So why[^"]*"/, ''),
      says: /^4:5 damaged-lock nothing in `text`, not text/,
    },
    {
      name: 'a field too many',
      damage: (source) => source.replace('{"id":"so-why', '{"colour":"red","id":"so-why'),
      says: /^4:5 damaged-lock the field `colour`, not only the fields of the format/,
    },
    {
      name: 'the hidden field of every object',
      damage: (source) => source.replace('{"id":"so-why', '{"__proto__":{"id":"x"},"id":"so-why'),
      says: /^4:5 damaged-lock the field `__proto__`/,
    },
    {
      name: 'a name used twice',
      damage: (source) => source.replace('{"id":"so-why', '{"id":"x","id":"so-why'),
      says: /^4:\d+ damaged-lock .*, not a name that was not used before/,
    },
    {
      name: 'an id that is none',
      damage: (source) => source.replace('"id":"so-why-did', '"id":"so why <b>'),
      says: /^4:\d+ damaged-lock .* in `id`, not letters, digits and single hyphens/,
    },
    {
      name: 'an id used twice',
      damage: (source) => source.replace('"id":"and-did-anybody-help-you"', '"id":"my-cousin-did-she-had-welded"'),
      says: /^7:\d+ damaged-lock the id `my-cousin-did-she-had-welded` a second time, not every id once/,
    },
    {
      name: 'words that are said to be where they are not',
      damage: (source) => source.replace(/"went":\[\[0,1,"([^"]*)",0\]/, '"went":[[0,1,"$1",3]'),
      says: /damaged-lock words 1 to 1, said to be in `how-long-did-it-take` from word 4 on, not a run of words that is there/,
    },
    {
      name: 'an order that has a passage twice',
      damage: (source) => source.replace(/"was":\["[^"]*"\]/, '"was":["how-long-did-it-take"]'),
      says: /damaged-lock an order of passages that does not fit the passages, not every passage once/,
    },
    {
      name: 'more brackets than can be meant',
      damage: () => '['.repeat(100_000),
      says: /^1:\d+ damaged-lock/,
    },
  ];
  for (const { name, damage, says } of cases) {
    it(`says what is wrong with ${name}`, () => {
      const damaged = damage(text);
      expect(damaged).not.toBe(text);
      const { lock: found, problems } = parse(damaged);
      expect(found).toBeNull();
      const [problem] = problems;
      const report = `${problem?.line}:${problem?.column} ${problem?.rule} ${problem?.found}, not ${problem?.expected}`;
      if (typeof says === 'string') expect(report).toBe(says);
      else expect(report).toMatch(says);
      expect(problem?.file).toBe(PATH);
      expect(problem?.remedy).toMatch(/\.$/);
    });
  }

  it('never takes a damaged file for a lock that says something else', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', '"', '{', ']', '\n', '0', ',', 'x'), (at, put) => {
        const damaged = text.slice(0, at) + put + text.slice(at + 1);
        const { lock: found, problems } = parse(damaged);
        expect(found === null).toBe(problems.length > 0);
        if (found) expect(found).toEqual(JSON.parse(damaged));
      }),
      { numRuns: 400 },
    );
  });

  it('reads any string without throwing', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ':',
        ',',
        '"',
        '"version"',
        '1',
        '"passages"',
        'null',
        '\\u0000',
        '1e999',
        '-',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { lock: found, problems } = parse(pieces.join(''));
        expect(found === null).toBe(problems.length > 0);
      }),
    );
  });
});
