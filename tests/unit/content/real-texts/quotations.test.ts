/** What is a quotation, in texts as they are written. */
import { describe, expect, test } from 'vitest';
import { parseMarkdownCommentary, parsePlainCommentary } from '@/lib/content';
import type { Quote } from '@/lib/content/types';
import { commentaryFile, parsed } from '../sources';

function markdown(body: string): readonly Quote[] {
  const { commentary, problems } = parseMarkdownCommentary(commentaryFile(body));
  const { blocks, quotes, file } = parsed(commentary, problems);
  for (const { block, range, text, source } of quotes) {
    expect(blocks[block]?.text.slice(range.start, range.end)).toBe(text);
    expect(file.text.slice(source.start, source.end)[0]).toBe(text[0]);
  }
  return quotes;
}

function plain(text: string): readonly Quote[] {
  const { commentary, problems } = parsePlainCommentary({ path: 'essay.txt', text });
  return parsed(commentary, problems).quotes;
}

const words = (quotes: readonly Quote[]) => quotes.map(({ kind, text }) => `${kind} ${text}`);

describe('a quotation over several paragraphs is one quote', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['curly', 'He said: “A.\n\n“B.\n\n“C.” And so on.', ['inline A.\n“B.\n“C.']],
    ['straight', 'He said: "A.\n\n"B.\n\n"C."', ['inline A.\n"B.\n"C.']],
    ['single', 'He said: ‘A.\n\n‘B.\n\n‘C.’', ['inline A.\n‘B.\n‘C.']],
    ['French', 'Il dit : « A.\n\n« B.\n\n« C. »', ['inline A.\n« B.\n« C.']],
    ['German', 'Er sagte: „A.\n\n„B.\n\n„C.“', ['inline A.\n„B.\n„C.']],
    ['Chinese', '他说：“甲。\n\n“乙。\n\n“丙。”', ['inline 甲。\n“乙。\n“丙。']],
    ['corner brackets', '彼は「甲。\n\n「乙。\n\n「丙。」と', ['inline 甲。\n「乙。\n「丙。']],
    ['two paragraphs, and words behind', 'He: “A.\n\n“B,” he said, “then C.”', ['inline A.\n“B,', 'inline then C.']],
    ['a quote before it', 'One “x” and “A.\n\n“B.”', ['inline x', 'inline A.\n“B.']],
    ['one quotation after the other', 'He: “A.\n\n“B.” She: “C.\n\n“D.”', ['inline A.\n“B.', 'inline C.\n“D.']],
    ['a quote within', 'He: “A ‘x’.\n\n“B ‘y’ z.”', ['inline A ‘x’.\n“B ‘y’ z.']],
  ])('%s', (_, text, expected) => {
    expect(words(markdown(text))).toEqual(expected);
    expect(words(plain(`Title\n\n${text}\n\nEnd.`))).toEqual(expected);
  });

  test.each<[name: string, text: string, expected: string[]]>([
    ['that is never closed', 'He: “A.\n\n“B.\n\nHe said “x”.', ['inline x']],
    ['that another paragraph parts', 'He: “A.\n\nBut she did.\n\n“B.”', ['inline B.']],
    ['over a heading', 'He: “A.\n\n## Later\n\n“B.”', ['inline B.']],
  ])('but not one %s', (_, text, expected) => {
    expect(words(markdown(text))).toEqual(expected);
  });

  test('a pragma before its first paragraph is about it', () => {
    const quotes = markdown('<!-- gloss: skip "A" -->\n\nHe: “A.\n\n“B.”');
    expect(quotes.map(({ override }) => override?.kind)).toEqual(['skip']);
  });
});

describe('marks that touch letters', () => {
  test.each<[name: string, text: string, expected: string]>([
    ['Hebrew “that”', 'הוא אמר ש"הסירות יצאו בלילה" והלך.', 'הסירות יצאו בלילה'],
    ['Hebrew “and in the”', 'הוא כתב וב"סירות ישנות" ראה.', 'סירות ישנות'],
    ['gershayim', 'הוא אמר ״הסירות יצאו בלילה״ והלך.', 'הסירות יצאו בלילה'],
    ['gershayim behind “that”', 'הוא אמר ש״הסירות יצאו״ והלך.', 'הסירות יצאו'],
    ['an abbreviation in it', 'אמר "צה"ל יצא בלילה" והלך.', 'צה"ל יצא בלילה'],
    ['Korean “that”', '그는 "배가 밤에 떠났다"고 말했다.', '배가 밤에 떠났다'],
    ['Korean “called”', '그는 ‘배가 떠났다’라는 말을 했다.', '배가 떠났다'],
    ['Korean, curly', '그는 “배가 밤에 떠났다”며 웃었다.', '배가 밤에 떠났다'],
    ['Turkish accusative', 'Bana "gemiler gitti"yi söyledi.', 'gemiler gitti'],
    ['Turkish, curly', 'Bana “gemiler gitti”yi söyledi.', 'gemiler gitti'],
    ['Arabic “and”', 'قال و"خرجت القوارب ليلا" ثم ذهب.', 'خرجت القوارب ليلا'],
    ['Arabic “in the”', 'قال بال"قوارب القديمة" ثم.', 'قوارب القديمة'],
    ['a note', 'He said "the boats left"² and went.', 'the boats left'],
    ['the figures of a note', 'He said "the boats left."12 And went.', 'the boats left.'],
    ['a note in brackets', 'He said "the boats left"[3] and went.', 'the boats left'],
  ])('%s', (_, text, expected) => {
    expect(words(markdown(text))).toEqual([`inline ${expected}`]);
  });

  test.each([
    ['inches', 'A 12"x14" pipe and 5\'10" of rope.'],
    ['an abbreviation', 'מנכ"ל החברה ודו"ח של צה"ל.'],
  ])('not %s', (_, text) => {
    expect(words(markdown(`${text}\n\n> A quote.`))).toEqual(['block A quote.']);
  });
});

describe('single marks and apostrophes', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['a plural', 'He says ‘the boats’ crews never counted them’ and goes on.', ['the boats’ crews never counted them']],
    [
      'a plural, straight',
      "He says 'the boats' crews never counted them' and goes.",
      ["the boats' crews never counted them"],
    ],
    ['a quote, then a plural', 'He says ‘yes’ and the dogs’ bowl.', ['yes']],
    ['dropped letters', "He says 'I saw 'im at the 'ouse' and goes.", ["I saw 'im at the 'ouse"]],
    ['dropped letters, curly', 'He says ‘I saw ’im at the ’ouse’ and goes.', ['I saw ’im at the ’ouse']],
    ['dropped ends', 'He says ‘yes’ and goin’ home.', ['yes']],
    ['two quotes', 'He says ‘the boats’ and ‘the piers’ and goes.', ['the boats', 'the piers']],
    ['two plurals', 'He says ‘the boats’ and the crews’ pay’, then goes.', ['the boats’ and the crews’ pay']],
  ])('%s', (_, text, expected) => {
    expect(markdown(text).map((quote) => quote.text)).toEqual(expected);
  });
});

describe('the apparatus of a block quotation is none of its words', () => {
  test.each<[name: string, body: string, expected: string]>([
    ['who said it, on a line', '> We counted them.\n> — Tom Ferry', 'We counted them.'],
    ['who said it, in a paragraph', '> We counted them.\n>\n> — Tom Ferry', 'We counted them.'],
    ['who said it and where', '> “We counted them.” — Tom Ferry, *The Harbour*', 'We counted them.'],
    ['behind a sentence', '> We counted them. – Tom Ferry (2024)', 'We counted them.'],
    ['two hyphens', '> We counted them.\n> -- Capt. Tom Ferry', 'We counted them.'],
    ['a label', '> **Ferry:** We counted them.', 'We counted them.'],
    ['a label before marks', '> Ferry: “We counted them.”', 'We counted them.'],
    ['a label in capitals', '> FERRY: We counted them.', 'We counted them.'],
    ['a label of two words', '> Tom Ferry: We counted them.', 'We counted them.'],
    ['a page', '> We counted them. (p. 12)', 'We counted them.'],
    ['a time', '> We counted them. [12:30]', 'We counted them.'],
    ['a source with its year', '> We counted them. (Ferry 2024, 12)', 'We counted them.'],
    ['a source behind marks', '> “We counted them” (Ferry 2024)', '“We counted them” (Ferry 2024)'],
  ])('%s', (_, body, expected) => {
    expect(markdown(body).map(({ text }) => text)).toEqual([expected]);
  });

  test.each<[name: string, body: string, expected: string]>([
    ['an exchange', '> **Q:** There were no threats?\n> **THE PRESIDENT:** No.', 'There were no threats? No.'],
    ['an exchange of paragraphs', '> Q: No threats?\n>\n> A: No.', 'No threats? No.'],
    ['an exchange on one line', '> Q: No threats? A: No.', 'No threats? No.'],
    ['a reporter', '> REPORTER: No threats?\n> BIDEN: No.', 'No threats? No.'],
    ['in plain dress', '> Ada Quill: Why?\n> Tom Ferry: So.', 'Why? So.'],
  ])('labels between: %s', (_, body, expected) => {
    expect(markdown(body).map((quote) => (quote.spoken ?? quote.text).replace(/\s+/g, ' '))).toEqual([expected]);
  });

  test.each([
    ['a dash in speech', '> We left. — Nobody counted them.'],
    ['a colon in speech', '> Well: we left.'],
    ['a note in speech', '> Note: we left.'],
    ['a bracket in speech', '> We left (in 1998) at night.'],
  ])('and %s is', (_, body) => {
    expect(markdown(body).map(({ text }) => text)).toEqual([body.slice(2)]);
  });

  test('in plain text too', () => {
    expect(plain('Title\n\n> We left.\n> — Tom Ferry\n\nSo.').map(({ text }) => text)).toEqual(['We left.']);
  });
});

test.each([
  ['English', '“Today, he said, the water is cold.”'],
  ['French', '« Aujourd’hui, dit-il, l’eau est froide. »'],
  ['German', '„Heute, sagte er, ist das Wasser kalt.“'],
  ['with dashes', '“Today – he said – the water is cold.”'],
])('a quotation with who says it within is one quote: %s', (_, text) => {
  const [quote, ...more] = markdown(`He goes on. ${text} So.`);
  expect(more).toEqual([]);
  expect(quote?.text).toBe(text.slice(1, -1).trim());
});
