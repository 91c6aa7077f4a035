/** Who is named as the speaker, within a quote and beside it. */
import { describe, expect, test } from 'vitest';
import { alignQuotes } from '@/lib/align';
import { passagesOf, spanTexts } from '../fixtures';
import { expectJudged } from './judged';

describe('“he said” within a quote', () => {
  test.each([
    ['English', 'Today the water is cold, and nobody swims.', 'Today, he said, the water is cold, and nobody swims'],
    [
      'a name',
      'Today the water is cold, and nobody swims.',
      'Today, said Mr. Ferry, the water is cold, and nobody swims',
    ],
    [
      'dashes',
      'Today the water is cold, and nobody swims.',
      'Today — Ferry said — the water is cold, and nobody swims',
    ],
    [
      'French',
      'Aujourd’hui, l’eau est froide et personne ne nage.',
      'Aujourd’hui, dit-il, l’eau est froide et personne ne nage',
    ],
    [
      'German',
      'Heute ist das Wasser kalt, und niemand schwimmt.',
      'Heute, sagte er, ist das Wasser kalt, und niemand schwimmt',
    ],
    [
      'Spanish',
      'Hoy el agua está fría y nadie nada en el puerto.',
      'Hoy, dijo Ferry, el agua está fría y nadie nada en el puerto',
    ],
  ])('%s', (about, said, quote) => {
    expectJudged({ about, said: passagesOf('Before it.', said), quote, fidelity: 'verbatim', edits: [] });
  });

  test('that was said is no attribution', () => {
    const said = passagesOf('The boats, he said, were all sold before the winter came.');
    expectJudged({ about: '', said, quote: 'The boats, he said, were all sold', fidelity: 'verbatim', edits: [] });
  });

  test('other words between two commas are put in', () => {
    const said = passagesOf('Today the water is cold, and nobody swims.');
    const quote = 'Today, sadly enough, the water is cold, and nobody swims';
    expectJudged({ about: '', said, quote, fidelity: 'altered', edits: [['', 'sadly enough']] });
  });
});

describe('an explanation in brackets', () => {
  const said = passagesOf('I think that he was wrong about the harbour, and the boats belong to him.');
  test.each([
    ['beside a word', 'he [Ferry] was wrong about the harbour'],
    ['in round brackets', 'he (Tom Ferry) was wrong about the harbour'],
    ['at the end', 'was wrong about the harbour, and the boats belong to him [Ferry]'],
    ['of several words', 'he was wrong about the harbour [of the old town], and the boats belong to him'],
  ])('%s is no edit', (about, quote) => {
    expectJudged({ about, said, quote, fidelity: 'elided', edits: [] });
  });

  test('for a word is one', () => {
    expectJudged({
      about: '',
      said,
      quote: '[Ferry] was wrong about the harbour, and the boats belong to him',
      fidelity: 'elided',
    });
  });
});

describe('a speaker named beside a quote', () => {
  const said = passagesOf(
    ['quill', 'Is it a list of berths that tells you where to go?'],
    ['ferry', 'Yes, a list of berths that tells you where.'],
    ['quill', 'So a list of berths that tells you where, and that is all?'],
    ['quill', 'I like a list of berths that tells you where.'],
  );
  const text = 'a list of berths that tells you where';

  test('decides among places that are as good', () => {
    const [placement] = alignQuotes(said, [{ kind: 'inline', text, attributedTo: 'ferry' }]);
    expect(placement).toMatchObject({ status: 'located', spans: [{ passage: 'p1' }] });
  });

  test.each([
    ['nobody is named', undefined],
    ['somebody who said it more than once is', 'quill'],
    ['somebody who never said it is', 'lessin'],
  ])('but not where %s', (_, attributedTo) => {
    expect(alignQuotes(said, [{ kind: 'inline', text, attributedTo }])[0]?.status).toBe('ambiguous');
  });

  test('takes nothing from who alone said it', () => {
    const [placement] = alignQuotes(said, [{ kind: 'inline', text: 'I like a list of berths', attributedTo: 'ferry' }]);
    expect(spanTexts(placement)).toEqual(['I like a list of berths']);
  });
});
