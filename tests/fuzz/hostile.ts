/** Texts that are hard on parsers: structured ones that people would not write, and pieces of those that they do. */
import fc from 'fast-check';

/** What nests, pairs or repeats in Markdown, YAML and plain text. */
const pieces = [
  '- ',
  '> ',
  '1. ',
  '* ',
  '+ ',
  '# ',
  '## ',
  '```\n',
  '~~~\n',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '  \n',
  '\\\n',
  '\r\n',
  '\r',
  '*',
  '**',
  '_',
  '__',
  '***',
  '`',
  '``',
  '[',
  ']',
  '](',
  '![',
  '[a](b) ',
  '[a][b] ',
  '[a]: b\n',
  '[a]: <\n',
  '[^1]',
  '<',
  '<!-- ',
  '-->',
  '<!-- gloss: skip "a" -->',
  '<!-- gloss: place "a" in b -->',
  '<?',
  '<![CDATA[',
  '<!X ',
  '<div>\n',
  '<script>\n',
  '<a href="',
  '<http://a> ',
  '&amp;',
  '&#x',
  '&',
  '\\',
  '|a|b|\n|-|-|\n',
  '===\n',
  '---\n',
  '***\n',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '「',
  '」',
  '״',
  '(',
  ')',
  '（',
  '…',
  '[00:01] ',
  '(00:00:01)\n',
  '00:01 ',
  '**Okafor:** ',
  '**Okafor** ',
  'Okafor: ',
  'Ana Ruiz: ',
  'THE PRESIDENT: ',
  'Q    ',
  'Q. ',
  'MR. JONES. ',
  'Name  0:06\n',
  '— Tom Ferry',
  '(p. 12)',
  'word ',
  'words are said. ',
  '甲。',
  '😀',
  '\0',
  '\uFEFF',
  '\u200B',
  '\u00A0',
  '\u2028',
  '\uD800',
  'title: ',
  'a: &a ',
  '*a',
  '- &a *a\n',
  '{a: ',
  '? ',
  '!!a ',
  '"\\u',
  ': ',
  '%25',
  '&utm_source=x',
  '#a-',
  '~',
] as const;

const piece = fc.constantFrom(...pieces);

/** One piece, or two in turn, over and over. */
function repeated(longest: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: longest }))
    .map(([parts, count]) => {
      const unit = parts.join('');
      return unit.repeat(Math.max(1, Math.floor(count / unit.length)));
    });
}

/** A piece that grows from one repetition to the next, as indentation and runs of backticks do. */
function growing(longest: number): fc.Arbitrary<string> {
  return fc
    .tuple(piece, piece, fc.integer({ min: 1, max: Math.max(1, Math.floor(Math.sqrt(longest / 4))) }))
    .map(([a, b, count]) => Array.from({ length: count }, (_, index) => a.repeat(index % 64) + b).join('\n'));
}

/** Any text: pieces mixed, repeated and growing. At most about three times `longest` UTF-16 code units. */
export function hostileText(longest: number): fc.Arbitrary<string> {
  const mixed = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 });
  return fc
    .array(
      fc.oneof(
        repeated(longest),
        growing(longest),
        mixed.map((parts) => parts.join('')),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.join(''));
}
