import { describe, expect, it } from 'vitest';
import { isPlaced, quoteExcerpts } from '@/lib/edition';
import { shareEdition } from '../../support/share-edition';

const edition = shareEdition();
const [quotes = []] = edition.commentaries.map((commentary) => commentary.quotes.filter(isPlaced));

describe('what is shown around a quote', () => {
  it.each([
    {
      name: 'a whole sentence: the ones before and after it',
      opening: 'The tide brings',
      shown:
        'We never count boats in the fog. The tide brings timber, rope & old nets </script> to the harbour wall. Nobody claims any of it.',
    },
    {
      name: 'a part of a sentence: the rest of it, and the sentence before',
      opening: 'the town keeps',
      shown: 'Nobody claims any of it. The town keeps a ledger of everything that is found.',
    },
  ])('$name', ({ opening, shown }) => {
    const quote = quotes.find(({ text }) => text.startsWith(opening));
    if (!quote) throw new Error('not quoted');
    const [excerpt, ...others] = quoteExcerpts(edition, quote);
    expect(others).toEqual([]);
    expect(excerpt?.speaker?.name).toBe('Tom Ferry');
    expect(excerpt?.passage.text.slice(excerpt.shown.start, excerpt.shown.end)).toBe(shown);
  });
});
