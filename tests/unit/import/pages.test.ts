/** What stands beside the words on printed pages, which form feeds tell apart, and on pages of the web. */
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

test('a caption between two turns of a web page is nobody’s words', async () => {
  const page = `<html><head><title>The roof</title></head><body><article><h1>The roof</h1>
    <p><b>Ada Quill:</b> How many boats did you count?</p><p><b>Tom Ferry:</b> Forty-one, and we counted them twice.</p>
    <figure><img src="roof.jpg" alt="A roof"><figcaption>Ferry on the roof in May. Photograph: Mara Oduya</figcaption></figure>
    <p><b>Ada Quill:</b> And in winter?</p><p><b>Tom Ferry:</b> Six of them, if the ice lets us.</p></article></body></html>`;
  const imported = await importText(page);
  expect(bodyOf(imported)).not.toContain('Photograph');
  expect(imported.stripped).toContainEqual(expect.objectContaining({ reason: 'caption of a picture' }));
});

test.each([
  'Meeting ended after 00:31:12 👋',
  'Transcription ended after 00:31:12',
  'This editable transcript was computer generated and might contain errors. People can also change the text after it was created.',
])('what a service adds is nobody’s words: %s', async (line) => {
  const imported = await importText(
    `Ada Quill: How many boats?\n\nTom Ferry: Forty-one.\n\nAda Quill: And?\n\nTom Ferry: Six.\n\n${line}\n`,
  );
  expect(bodyOf(imported)).not.toContain(line.slice(0, 20));
  expect(imported.stripped.map(({ text }) => text)).toContain(line);
});

test.each([
  ['the heading that the title repeats', 'The bells of winter - Low Water', ['The bells of winter']],
  ['not the name of the site', 'The bells of winter — Low Water', ['Low Water', 'The bells of winter']],
  ['also behind the name of the site', 'Low Water | The bells of winter', ['The bells of winter']],
  ['of a heading that says a little more', 'Bells of winter - Low Water', ['The bells of winter']],
  ['with a hyphen in it', 'The bells of winter · Low-Water', ['The bells of winter']],
])('the title of a page is %s', async (_, title, headings) => {
  const [site, heading] = headings.length > 1 ? headings : ['', headings[0]];
  const imported = await importText(
    `<html><head><title>${title}</title></head><body>${site && `<header><h1>${site}</h1></header>`}<article><h1>${heading}</h1>
    <p><b>Ada Quill:</b> How many?</p><p><b>Tom Ferry:</b> Forty-one.</p><p><b>Ada Quill:</b> And?</p></article></body></html>`,
  );
  expect(imported.markdown).toContain('title: The bells of winter\n');
  expect(bodyOf(imported)).not.toContain('The bells');
});
