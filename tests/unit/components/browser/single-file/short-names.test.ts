import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nameShortener, withFullNames } from '@/components/browser/single-file/short-names';

const VIEWS = ['', 'tides', 'tides-turn', 'map'];
const shorten = nameShortener(VIEWS, ['tides', 'tides-turn']);

describe('names of essays in a file', () => {
  it.each([
    ['a quote of the interview', 'id', 'quote:tides-come-in', 'quote:~1-come-in'],
    ['a note of an essay', 'id', 'tides-turn/note:tides-turn-at-noon', '~2/note:~2-at-noon'],
    ['a link to a view', 'href', '#tides/', '#~1/'],
    ['a link to a quote in the map', 'href', '#map/quote:tides-come-in', '#map/quote:~1-come-in'],
    ['several ids', 'aria-labelledby', 'tides/a tides-turn/b', '~1/a ~2/b'],
    ['quotes of a mark', 'data-quotes', 'tides-come-in tides-turn-at-noon', '~1-come-in ~2-at-noon'],
    ['an essay', 'data-commentary', 'tides-turn', '~2'],
    ['a passage that begins with a name', 'id', 'tides-are-late', 'tides-are-late'],
    ['an address elsewhere', 'href', 'https://shore.example/tides/', 'https://shore.example/tides/'],
    ['a word that a name begins', 'data-quote', 'tidesman', 'tidesman'],
  ])('%s', (_, attribute, value, short) => {
    expect(shorten(attribute, value)).toBe(short);
    expect(withFullNames(short, VIEWS)).toBe(value);
  });
});

test('names come back, whatever they are', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
  const attribute = fc.constantFrom('id', 'href', 'data-quotes', 'data-commentary', 'aria-labelledby');
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 4 }), fc.array(word), attribute, (essays, words, name) => {
      const views = ['', ...essays, 'map'];
      const start = name === 'href' ? '#' : '';
      const ids = words.map((id, index) => `${essays[index % 5] ?? 'map'}/quote:${essays[index % 3] ?? id}-${id}`);
      const value = start + ids.join(name === 'id' || name === 'href' ? '' : ' ');
      expect(withFullNames(nameShortener(views, essays)(name, value), views)).toBe(value);
    }),
  );
});
