import { describe, expect, test } from 'vitest';
import { readBlock, readFind, writeFind } from '@/components/browser/search/find-address';

const PLAIN = { query: 'tide', by: '', part: '', fidelity: '' };

describe('an address', () => {
  test.each([
    ['of words', '', PLAIN, '?find=tide'],
    ['of letters that have to be escaped', '', { ...PLAIN, query: '“a & b” 学?' }, null],
    ['of filters', '', { query: 'tide', by: 'quill', part: 'interview', fidelity: 'altered' }, null],
    ['of nothing that was typed yet', '', { ...PLAIN, query: '' }, '?find='],
    ['with something else in it', '?t=12', PLAIN, '?t=12&find=tide'],
    ['with another search in it', '?find=ebb&by=ferry&block=4', PLAIN, '?find=tide'],
  ])('%s holds the search', (_, before, find, written) => {
    const search = writeFind(before, find);
    expect(readFind(search)).toEqual(find);
    if (written !== null) expect(search).toBe(written);
  });

  test('without a search is as it was before there was one', () => {
    expect(readFind('?t=12')).toBeNull();
    expect(writeFind('?t=12&find=tide&by=ferry&block=4', null)).toBe('?t=12');
    expect(writeFind('?find=tide', null)).toBe('');
  });

  test.each([
    ['a number', '4', 4],
    ['no number', 'four', null],
    ['a negative number', '-4', null],
  ])('leads to a block by %s', (_, block, expected) => {
    expect(readBlock(`?find=tide&block=${block}`)).toBe(expected);
  });
});
