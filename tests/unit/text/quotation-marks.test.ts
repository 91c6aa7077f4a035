import { expect, test } from 'vitest';
import { ALL_MARKS, CLOSING_MARKS, classOfCharacters, markUse } from '@/lib/text/quotation-marks';

test('each mark that begins a quote has one that ends it, and the other way round', () => {
  for (const mark of ALL_MARKS) {
    const use = markUse(mark);
    expect(use?.opens !== null, mark).toBe(use?.closedBy !== '');
    for (const closing of use?.closedBy ?? '') expect(CLOSING_MARKS, mark).toContain(closing);
  }
  const closing = [...ALL_MARKS].map((mark) => markUse(mark)?.closedBy).join('');
  for (const mark of CLOSING_MARKS) expect(closing).toContain(mark);
});

test('characters that mean something in a class of a regular expression are taken as they are', () => {
  const special = '^a-z[]\\';
  const pattern = new RegExp(`^${classOfCharacters(special)}$`, 'u');
  for (const character of special) expect(pattern.test(character), character).toBe(true);
  expect(pattern.test('b')).toBe(false);
});
