/** Texts of PDFs, which tell pages by form feeds. */
import { describe, expect, test } from 'vitest';
import { bodyOf, importText } from './fixtures';

const OPENING = 'Ada Quill: How did you count the boats?\n\nTom Ferry: I counted them twice, once by day and';
const ENDING = 'once by night, when they were all in.';

/** A text with one page after another, each below its head. */
function pages(heads: readonly string[], gap = '\n\n'): string {
  const more = heads.map(
    (head, index) => `\f${head}${gap}${index === 0 ? ENDING : `Page after page of boats, ${index}.`}`,
  );
  return [OPENING, ...more].join('\n');
}

describe('first lines of pages', () => {
  test.each([
    ['that alternate', ['The Last Ticket', 'Histories of the Coast', 'The Last Ticket']],
    ['that name each chapter', ['The silt', 'The money', 'The weather']],
    ['with the number of the page', ['212   The Last Ticket', 'Histories of the Coast   213']],
    ['set in the middle', ['          The Last Ticket', '          The Last Ticket']],
  ])('%s are running heads, and the sentence goes on', async (_, heads) => {
    const imported = await importText(pages(heads));
    expect(bodyOf(imported)).toContain(`once by day and ${ENDING}`);
    for (const head of heads) {
      expect(bodyOf(imported)).not.toContain(head.trim());
      expect(imported.stripped.map(({ text }) => text.trim())).toContain(head.trim());
    }
  });

  test.each([
    ['that go on at once', pages(['and in the dark', 'and at noon', 'and at dusk'], '\n'), 'and in the dark'],
    ['that are sentences', pages(['He counted them again.', 'Nobody asked why.', 'It was late.']), 'Nobody asked why.'],
    ['of a single page', pages(['The silt']), 'The silt'],
  ])('%s are words', async (_, text, words) => {
    expect(bodyOf(await importText(text))).toContain(words);
  });
});
