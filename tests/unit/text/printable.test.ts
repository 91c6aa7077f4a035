import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable } from '@/lib/text/printable';
import { formatProblem } from '@/lib/text/problem';

describe('a text for a terminal', () => {
  test.each([
    { name: 'a colour', text: '\u001b[31mred', shown: '\\u001b[31mred' },
    { name: 'a title of the window', text: '\u001b]0;mine\u0007', shown: '\\u001b]0;mine\\u0007' },
    { name: 'a control of one byte', text: '\u009b2J', shown: '\\u009b2J' },
    { name: 'a return over what was said', text: 'error\rfine', shown: 'error\\u000dfine' },
    { name: 'a backspace and a delete', text: 'a\b\u007f', shown: 'a\\u0008\\u007f' },
    { name: 'an override of direction', text: 'a\u202etxt.exe\u202c', shown: 'a\\u202etxt.exe\\u202c' },
    { name: 'an isolate', text: '\u2066a\u2069', shown: '\\u2066a\\u2069' },
    { name: 'another end of a line', text: 'a\u2028b\u0085c', shown: 'a\\u2028b\\u0085c' },
  ])('has $name written out', ({ text, shown }) => {
    expect(printable(text)).toBe(shown);
  });

  test.each(['plain', 'two\nlines\tand a tab', 'é 潮 🌊 שלום', '“quoted” – and …', ''])(
    'stays as it is: %j',
    (text) => {
      expect(printable(text)).toBe(text);
    },
  );

  test('is the same in JSON, and holds no control', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[^\P{Cc}\n\t]/u);
        expect(JSON.parse(printable(JSON.stringify(text)))).toBe(text);
      }),
    );
  });
});

test('a problem has nothing that a terminal obeys, and a name of a file in one line', () => {
  const said = formatProblem({
    file: 'a\nb\u001b[2J.md',
    line: 1,
    column: 2,
    rule: 'odd',
    found: '“\u001b[31m”',
    expected: '\u202e',
    remedy: 'Mend it.',
  });
  expect(said).toBe(
    'a\\u000ab\\u001b[2J.md:1:2 odd\n  found:    “\\u001b[31m”\n  expected: \\u202e\n  remedy:   Mend it.',
  );
});
