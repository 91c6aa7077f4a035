import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '@/lib/links';
import { normalText } from '@/lib/links/read/words';
import { FERRY, lockOf, passagesOf, selectionOf } from '../versions';

/** The range that a browser highlights in some paragraphs, as the specification has it: the first that fits all parts. */
function highlighted(texts: readonly string[], directive: string): { at: number; text: string } | null {
  const terms = directive.replace(':~:text=', '').split(',');
  const read = (term: string) => decodeURIComponent(term).toLowerCase();
  const prefix = terms[0]?.endsWith('-') ? read((terms.shift() ?? '').slice(0, -1)) : '';
  const suffix = terms.at(-1)?.startsWith('-') ? read((terms.pop() ?? '').slice(1)) : '';
  const [first = '', last] = terms.map(read);
  const page = texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n');
  const lower = page.toLowerCase();
  for (const at of places(lower, first, 0)) {
    const before = lower.slice(0, at).trimEnd();
    if (!before.endsWith(prefix) || !isEdge(before, before.length - prefix.length)) continue;
    const ends =
      last === undefined ? [at + first.length] : places(lower, last, at + first.length).map((to) => to + last.length);
    const end = ends.find((to) => lower.slice(to).trimStart().startsWith(suffix));
    if (end !== undefined) return { at, text: page.slice(at, end) };
  }
  return null;
}

/** Where a text has some words, not within other words, from an offset on. */
function places(text: string, words: string, from: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + words.length)) found.push(at);
  }
  return found;
}

function isEdge(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

const TALK = [
  ...FERRY,
  'How long, then? The bell, 50 % of it – “a bus & more” – is from Köln-Deutz.',
  'The bell is not for sale.',
];
const passages = passagesOf(lockOf(TALK));
const directiveFor = (words: string, all = passages) => textFragment(all, selectionOf(all, words)) ?? '';

describe('textFragment', () => {
  const cases: { name: string; selected: string; directive: string }[] = [
    { name: 'words that are said once', selected: 'welded tanks', directive: 'welded%20tanks' },
    { name: 'half words as whole ones', selected: 'elded tan', directive: 'welded%20tanks' },
    {
      name: 'signs that mean something in a directive',
      selected: '50 % of it – “a bus & more” – is from Köln-Deutz',
      directive:
        '50%20%25%20of%20it%20%E2%80%93%20%E2%80%9Ca%20bus%20%26%20more%E2%80%9D%20%E2%80%93%20is%20from%20K%C3%B6ln%2DDeutz',
    },
    { name: 'the end of one passage and the beginning of the next', selected: 'round. ¶ How', directive: 'round,How' },
  ];
  for (const { name, selected, directive } of cases) {
    it(`names ${name}`, () => expect(directiveFor(selected)).toBe(`:~:text=${directive}`));
  }

  it('adds context to words that are said earlier, and none to the first', () => {
    const second = passages.slice(-1).map(({ id, text }) => ({ id, at: text.indexOf('bell') }))[0];
    const edge = (offset: number) => ({ passage: second?.id ?? '', offset });
    const at = second?.at ?? 0;
    const directive = textFragment(passages, { start: edge(at), end: edge(at + 4) }) ?? '';
    expect(directiveFor('bell')).toBe(':~:text=bell');
    expect(directive).toMatch(/-,bell|bell,-/);
    expect(highlighted(TALK, directive)?.at).toBe(TALK.join('\n').lastIndexOf('bell'));
  });

  it('names long texts by their first and last words', () => {
    const directive = directiveFor(`${FERRY[3]} ¶ ${FERRY[4]} ¶ ${FERRY[5]}`);
    expect(directive).toBe(':~:text=My%20cousin%20did.%20She,bell%20for%20the%20stops');
    expect(highlighted(TALK, directive)?.text).toBe(FERRY.slice(3).join('\n').slice(0, -1));
  });

  it('is not made of no words', () => {
    const [{ id } = { id: '' }] = passages;
    expect(textFragment(passages, { start: { passage: id, offset: 0 }, end: { passage: id, offset: 0 } })).toBeNull();
  });

  const unclear: {
    name: string;
    said: string[];
    ahead?: string[];
    passage: number;
    words: string;
    highlights: string | null;
  }[] = [
    {
      name: 'words that a whole passage says before',
      said: ['Right.', 'And so on.', 'Right.'],
      passage: 2,
      words: 'Right',
      highlights: null,
    },
    {
      name: 'a passage that a question repeats',
      said: ['All of them?', 'All of them. Yes.'],
      passage: 1,
      words: 'All of them',
      highlights: 'All of them',
    },
    {
      name: 'words of the introduction',
      said: ['They spent billions of dollars.'],
      ahead: ['On a talk of billions of'],
      passage: 0,
      words: 'of',
      highlights: 'of',
    },
    {
      name: 'words that the title has in full',
      said: ['The harbour in winter.'],
      ahead: ['The harbour in winter'],
      passage: 0,
      words: 'The harbour in winter',
      highlights: null,
    },
    {
      name: 'a word that a speaker’s name is',
      said: ['Ferry.', 'No ferry came.'],
      ahead: ['Ferry'],
      passage: 1,
      words: 'ferry',
      highlights: 'ferry',
    },
    {
      name: 'the beginning of a long text that is said before',
      said: [`${FERRY[3]} So.`, FERRY[3], FERRY[4]],
      passage: 1,
      words: `${FERRY[3]} ¶ ${FERRY[4]}`,
      highlights: null,
    },
  ];
  for (const { name, said, ahead = [], passage, words, highlights } of unclear) {
    it(`does not lead to other words: ${name}`, () => {
      const all = said.map((text, index) => ({ id: `p${index}`, text }));
      const [opening = '', closing = opening] = words.split(' ¶ ');
      const last = words.includes(' ¶ ') ? passage + 1 : passage;
      const directive = textFragment(
        all,
        {
          start: { passage: `p${passage}`, offset: said[passage]?.indexOf(opening) ?? 0 },
          end: { passage: `p${last}`, offset: (said[last]?.indexOf(closing) ?? 0) + closing.length },
        },
        ahead,
      );
      if (highlights === null) expect(directive).toBeNull();
      else {
        const found = highlighted([...ahead, ...said], directive ?? '');
        const before = [...ahead, ...said.slice(0, passage)].map((text) => `${text}\n`).join('').length;
        expect(found).toEqual({ at: before + (said[passage]?.indexOf(opening) ?? 0), text: highlights });
      }
    });
  }

  it('highlights the words that were selected, for any selection, or nothing', () => {
    const word = fc.constantFrom(
      'a',
      'B',
      'it’s',
      'café',
      'well-known',
      '50%',
      'a,b',
      '“so”',
      'x&y',
      '字',
      'مرحبا',
      '(no)',
      'end.',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), (texts, from, length) => {
        const all = passagesOf(lockOf(texts));
        const at = from % all.length;
        const own = all[at];
        if (!own) return;
        const start = from % own.text.length;
        const end = Math.min(own.text.length, start + 1 + (length % 30));
        const directive = textFragment(all, {
          start: { passage: own.id, offset: start },
          end: { passage: own.id, offset: end },
        });
        if (directive === null) return;
        expect(directive).toMatch(/^:~:text=[\w.%,-]+$/);
        const found = highlighted(texts, directive);
        const selected = normalText(own.text.slice(start, end)).split(' ');
        expect(normalText(found?.text ?? '').split(' ').length).toBe(selected.length);
        const before = texts
          .slice(0, at)
          .map((each) => `${each}\n`)
          .join('').length;
        expect(found?.at).toBeLessThanOrEqual(before + end);
        expect(found?.at).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
