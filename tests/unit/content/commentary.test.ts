import { describe, expect, test } from 'vitest';
import { formatProblem, parseMarkdownCommentary } from '@/lib/content';
import type { Commentary } from '@/lib/content/types';
import { unclosedMarks } from '@/lib/content/unclosed-marks';
import { commentaryFile, parsed } from './sources';

function read(body: string): Commentary {
  const { commentary, problems } = parseMarkdownCommentary(commentaryFile(body));
  return parsed(commentary, problems);
}

/** `kind text` of each quote, after a check that its offsets say the same. */
function quotes(body: string): string[] {
  const { blocks, quotes: found } = read(body);
  return found.map(({ kind, text, block, range }) => {
    expect(blocks[block]?.text.slice(range.start, range.end)).toBe(text);
    return `${kind} ${text}`;
  });
}

describe('quotes', () => {
  test.each<[name: string, body: string, expected: string[]]>([
    ['a block quotation', '> I said yes.', ['block I said yes.']],
    ['of two paragraphs', '> One.\n>\n> Two.', ['block One.\nTwo.']],
    ['wrapped by hand', '> I said\n> yes.', ['block I said yes.']],
    ['in straight marks', '> "I said yes."', ['block I said yes.']],
    ['in typographic marks around both paragraphs', '> “One.\n>\n> Two.”', ['block One.\nTwo.']],
    ['with a mark before each paragraph', '> “One.\n>\n> “Two.”', ['block One.\n“Two.']],
    ['in French marks', '> « Un mot. »', ['block Un mot.']],
    ['with marks that do not hold all of it', '> “Yes,” he said.', ['block “Yes,” he said.']],
    ['with a quote within', '> I said “yes” to him.', ['block I said “yes” to him.']],
    ['two block quotations', '> One.\n\nAnd then:\n\n> Two.', ['block One.', 'block Two.']],
    ['inline', 'He said “yes” and "no".', ['inline yes', 'inline no']],
    ['inline over emphasis', 'He said “yes, *very* much”.', ['inline yes, very much']],
    ['inline over a link', 'He said “yes, [very](https://example.org) much”.', ['inline yes, very much']],
    ['inline over a line end', 'He said “yes,\nvery much”.', ['inline yes, very much']],
    ['inline in a list', '- “one” thing\n- “two” things', ['inline one', 'inline two']],
    ['a comma within the marks', 'He said “yes,” and left.', ['inline yes,']],
    ['a mark that is never closed', 'He said “yes and left.\n\nThen “no” came.', ['inline no']],
    ['titles in italics', 'He wrote *The Orchard* and said “yes”.', ['inline yes']],
    ['in a heading', '## The “orchard”\n\n“Yes.”', ['inline Yes.']],
  ])('%s', (_, body, expected) => {
    expect(quotes(body)).toEqual(expected);
  });
});

test('blocks keep their order and kind', () => {
  const { blocks } = read('# Title\n\nHe said:\n\n> Yes.\n\n- a\n- b\n\n---\n\nThe end.');
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'Title'],
    ['paragraph', 'He said:'],
    ['quotation', 'Yes.'],
    ['other', 'a\nb'],
    ['other', ''],
    ['paragraph', 'The end.'],
  ]);
});

describe('a heading with which an essay opens', () => {
  test('is left out where it repeats the title, and every offset stays right', () => {
    const body = '<!-- gloss: skip "yes" -->\n\n#  On apples\n\nHe said “yes” and “no”.\n\n# On apples\n';
    const { blocks, file, quotes: found } = read(body);
    expect(blocks.map(({ text }) => text)).toEqual(['He said “yes” and “no”.', 'On apples']);
    expect(found.map(({ source, override }) => [file.text.slice(source.start, source.end), override?.kind])).toEqual([
      ['yes', 'skip'],
      ['no', undefined],
    ]);
    expect(quotes(body)).toEqual(['inline yes', 'inline no']);
  });

  test.each(['# On pears', '## On apples', 'On apples'])('stays where it does not: %s', (opening) => {
    expect(read(`${opening}\n\nHe said “yes”.`).blocks).toHaveLength(2);
  });
});

describe('quotation marks that nothing closes', () => {
  test.each<[name: string, body: string, expected: string[]]>([
    ['one', 'He says “hi there and never closes.', ['“hi there and never closes.']],
    ['before one that is closed', 'He says “hi. And “ho”, and "hu.', ['“hi. And “ho”, and "hu.', '"hu.']],
    ['closed in the next paragraph only', 'He says “hi.\n\nAnd ho.”', ['“hi.']],
    ['in a list', '- He says “hi\n- and ho', ['“hi']],
    ['over emphasis and an entity', 'Ham &amp; *eggs*, «well, *now*', ['«well, now']],
    ['of another language', 'Er sagt „ja und geht.', ['„ja und geht.']],
    ['apostrophes', "Rock ’n’ roll of the ‘90s, 'tis the workers' and ‘em dogs’", []],
    ['inches and feet', 'A 6" pipe, 5\'10" long, of 12½" (or 13") at most', []],
    ['speech over paragraphs', 'He says: “One.\n\n“Two.\n\n“Three,” and goes.', []],
    ['speech over paragraphs that never ends', 'He says: “One.\n\n“Two.\n\nThree.', ['“Two.']],
    ['over a line end', 'He says “one,\\\ntwo”.', []],
    ['in a block quotation or a heading', '## So “what\n\n> “One.', []],
  ])('%s', (_, body, expected) => {
    const commentary = read(`${body}\n\n> A quote.`);
    expect(unclosedMarks(commentary).map(({ text }) => text)).toEqual(expected);
    for (const { source, text } of unclosedMarks(commentary)) expect(commentary.file.text[source]).toBe(text[0]);
  });
});

describe('pragmas', () => {
  test('skip and place overrule the quote that opens with the words', () => {
    const { quotes: found } = read(
      '<!-- gloss: skip "Move fast" -->\n<!-- gloss: place "yes," in why-not -->\nThey “move fast and break things”, he said “Yes, very much” and “no”.',
    );
    expect(found.map(({ override }) => override)).toEqual([
      { kind: 'skip' },
      {
        kind: 'place',
        passage: 'why-not',
        start: commentaryFile('').text.length + '<!-- gloss: skip "Move fast" -->\n'.length,
      },
      undefined,
    ]);
  });

  test('two of the same words overrule two quotes in turn', () => {
    const { quotes: found } = read(
      '<!-- gloss: skip "yes" --><!-- gloss: place "yes" in b -->\n\n“Yes” and “yes” and “yes”.',
    );
    expect(found.map(({ override }) => override?.kind)).toEqual(['skip', 'place', undefined]);
  });

  test('a note belongs to the nearest quote that opens with the words', () => {
    const body = '> Yes.\n\nFar.\n\nFar.\n\n> Yes.\n\nMore.\n\n<!-- gloss: note "yes" -->\n\nThe note.';
    expect(read(body).noteOverrides).toEqual([{ block: 5, quote: 1 }]);
  });

  test('other comments mean nothing and are not shown', () => {
    const { blocks } = read('<!-- to do: check -->\n\n“Yes.” <!-- really? -->');
    expect(blocks.map(({ text }) => text.trim())).toEqual(['“Yes.”']);
  });

  test.each([
    ['unknown word', '<!-- gloss: hide "yes" -->\n\n“Yes.”'],
    ['no words', '<!-- gloss: skip -->\n\n“Yes.”'],
    ['place without a passage', '<!-- gloss: place "yes" -->\n\n“Yes.”'],
    ['no such quote in the next block', '<!-- gloss: skip "no" -->\n\n“Yes.”\n\n“No.”'],
    ['no such quote for a note', '> Yes.\n\n<!-- gloss: note "no" -->\n\nA note.'],
    ['nothing after it', '“Yes.”\n\n<!-- gloss: skip "yes" -->'],
  ])('malformed: %s', (_, body) => {
    const { commentary, problems } = parseMarkdownCommentary(commentaryFile(body));
    expect(commentary).toBeNull();
    expect(problems.map(formatProblem).join('\n\n')).toMatchSnapshot();
  });
});
