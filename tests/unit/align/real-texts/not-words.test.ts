/** What stands among words and is none: times, a transcriber's remarks, marks of notes. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '@/lib/align';
import { passagesOf } from '../fixtures';
import { expectJudged } from './judged';

describe('remarks in a transcript', () => {
  test.each([
    ['a time in brackets', 'We walked [00:12:34] along the old pier for an hour.'],
    ['a time in round brackets', 'We walked (00:13:10) along the old pier for an hour.'],
    ['a short time', 'We walked [12:34] along the old pier for an hour.'],
    ['what was not heard', 'We walked [inaudible] along the old pier for an hour.'],
    ['what was not heard, and when', 'We walked [unintelligible 00:29:30.02] along the old pier for an hour.'],
    ['laughter', 'We walked [LAUGHTER] along the old pier for an hour.'],
    ['laughter of all', 'We walked (Laughter from the audience.) along the old pier for an hour.'],
    ['doubled brackets', 'We walked ((laughter)) along the old pier for an hour.'],
    ['applause in italics', 'We walked *(applause)* along the old pier for an hour.'],
    ['several talking', 'We walked [crosstalk 00:01:02] along the old pier for an hour.'],
    ['a spelling by ear', 'We walked (ph) along the old pier for an hour.'],
  ])('%s', (about, text) => {
    const said = passagesOf('Something else was said before.', text);
    expectJudged({ about, said, quote: 'We walked along the old pier for an hour', fidelity: 'verbatim', edits: [] });
  });

  test.each([
    ['German', 'Wir gingen (Gelächter) den alten Steg entlang.', 'Wir gingen den alten Steg entlang'],
    ['French', 'Nous marchions (rires) le long de la vieille jetée.', 'Nous marchions le long de la vieille jetée'],
    ['Spanish', 'Caminamos [aplausos] por el viejo muelle del puerto.', 'Caminamos por el viejo muelle del puerto'],
    ['Italian', 'Camminammo [risate] lungo il vecchio molo.', 'Camminammo lungo il vecchio molo'],
  ])('%s', (about, text, quote) => {
    expectJudged({ about, said: passagesOf('…', text), quote, fidelity: 'verbatim', edits: [] });
  });

  test.each([
    ['words that were said', 'We walked (slowly) along', ['we', 'walked', 'slowly', 'along']],
    ['an editor’s words', 'We [the crew] walked', ['we', 'the', 'crew', 'walked']],
    ['a bracket that nothing closes', 'We walked [laughter along', ['we', 'walked', 'laughter', 'along']],
  ])('but %s are words', (_, text, words) => {
    expect(wordsOf(text).map(({ normal }) => normal)).toEqual(words);
  });
});

describe('marks of notes in quoted words', () => {
  const said = passagesOf('They met on the pier, in the bay, in 1998, and went to see the harbour. Then they left.');
  test.each([
    ['in brackets', 'They met on the pier[1], in the bay'],
    ['of Markdown', 'They met on the pier,[^1] in the bay'],
    ['raised, behind a comma', 'They met on the pier, in the bay,² in 1998'],
    ['raised, behind a word', 'They met on the pier¹, in the bay'],
    ['behind a year', 'in the bay, in 1998,1 and went to see the harbour'],
    ['behind a full stop', 'and went to see the harbour.21'],
    ['behind a full stop, with more words', 'and went to see the harbour.21 Then they left.'],
    ['in round brackets at the end', 'and went to see the harbour (1)'],
    ['in brackets at the end', 'and went to see the harbour. [21]'],
    ['a page', 'and went to see the harbour (p. 12)'],
    ['several', 'They met on the pier,[1, 2] in the bay,[3–5] in 1998'],
  ])('%s', (about, quote) => {
    expectJudged({ about, said, quote, fidelity: 'verbatim', edits: [] });
  });

  test.each([
    ['a decimal', 'The tide is 3.5 metres', ['the', 'tide', 'is', '3.5', 'metres']],
    ['an abbreviation', 'see vol.2 of it', ['see', 'vol', '2', 'of', 'it']],
    ['a power of ten', '10⁶ boats', ['106', 'boats']],
    ['a number in brackets by itself', 'she was [21] then', ['she', 'was', '21', 'then']],
  ])('but %s is none', (_, text, words) => {
    expect(wordsOf(text).map(({ normal }) => normal)).toEqual(words);
  });

  test('a changed number is no mark of a note', () => {
    expectJudged({
      about: '',
      said,
      quote: 'in the bay, in 1989, and went to see the harbour',
      fidelity: 'altered',
      flags: ['number-changed'],
    });
  });
});
