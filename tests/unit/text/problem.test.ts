import { describe, expect, test } from 'vitest';
import { cutLine } from '@/lib/text/problem';

describe('words for one line', () => {
  test.each([
    { text: 'short', line: 'short' },
    { text: ' white \n\n space ', line: 'white space' },
    { text: 'cut between two words', line: 'cut between …' },
    { text: 'incomprehensibilities', line: 'incomprehensi …' },
  ])('$text becomes $line', ({ text, line }) => {
    expect(cutLine(text, 15)).toBe(line);
  });
});
