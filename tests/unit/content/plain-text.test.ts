import { describe, expect, test } from 'vitest';
import { parseCommentary, parsePlainCommentary, parsePlainTranscript, parseTranscript } from '@/lib/content';
import { commentaryFile, parsed, transcriptFile } from './sources';

function essay(text: string) {
  const { commentary, problems } = parsePlainCommentary({ path: 'essay.txt', text });
  return parsed(commentary, problems);
}

/** `kind text` of each quote, after a check that it stands in the file where it says. */
function quotes(text: string): string[] {
  return essay(text).quotes.map(({ kind, text: words, source }) => {
    expect(text.slice(source.start, source.end).replace(/[\s>]+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
    return `${kind} ${words}`;
  });
}

describe('quotes in plain text', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['a paragraph in marks', 'He said:\n\n"I said yes."\n\nSo there.', ['block I said yes.']],
    ['each line a paragraph', 'He said:\n"I said yes."\nSo there.', ['block I said yes.']],
    ['a run of paragraphs in one pair of marks', '“One.\n\nTwo.\n\nThree.”\n\nSo.', ['block One.\nTwo.\nThree.']],
    ['a run in which each paragraph opens', '“One.\n\n“Two.\n\n“Three.”\n\nSo.', ['block One.\n“Two.\n“Three.']],
    ['two runs, one after the other', '"One.\nTwo."\n"Three."', ['block One.\nTwo.', 'block Three.']],
    ['French marks', 'Bon.\n\n« Un. »\n\nBon.', ['block Un.']],
    ['a paragraph that only begins with a quote', '“Yes,” he said.', ['inline Yes,']],
    ['a paragraph of two quotes', '“Yes,” and “no.”', ['inline Yes,', 'inline no.']],
    [
      'lines that begin with >',
      'He said:\n> One.\n> Two.\n>\n> Three.\nSo.\n\n> Four.',
      ['block One.\nTwo.\nThree.', 'block Four.'],
    ],
    ['a sentence', 'He said “yes” and "no".', ['inline yes', 'inline no']],
    ['a mark never closed', '"One.\n\nTwo is “fine” here.\n\nThree.', ['inline fine']],
    ['a mark never closed before a quote of its own', '"One.\n\nHe said "yes" then.\n\nThree."', ['inline yes']],
    ['a mark closed within a later paragraph', '"One.\n\nTwo" is “fine” here.', ['inline fine']],
  ])('%s', (_, text, expected) => {
    expect(quotes(`A title\n\n${text}`)).toEqual(expected);
  });

  test('lines broken by hand are one paragraph', () => {
    const text = [
      'On the hill above the harbour there is an orchard that nobody wanted, and',
      'when I asked the man who keeps it why he stays, he looked at me as if I had',
      'asked him for the time and said:',
      '',
      '"I was not to sell before I had tasted the fruit, and then I tasted it, and',
      'that was that."',
      '',
      'Which is, I think, the best answer that I have been given in twenty years of',
      'asking “what keeps you',
      'here”.',
    ].join('\n');
    expect(quotes(text)).toEqual([
      'block I was not to sell before I had tasted the fruit, and then I tasted it, and that was that.',
      'inline what keeps you here',
    ]);
  });
});

describe('the title of a plain text', () => {
  test.each<[name: string, text: string, title: string | null, blocks: number]>([
    ['is a first line with a blank line after it', 'On apples\n\n“Yes.”', 'On apples', 1],
    ['is not a sentence', 'It rained.\n\n“Yes.”', null, 2],
    ['is not a quotation', '“It rained”\n\n“Yes.”', null, 2],
    ['is not a line with another right after it', 'On apples\nAnd pears\n\n“Yes.”', null, 3],
  ])('%s', (_, text, title, blocks) => {
    const commentary = essay(text);
    expect(commentary.title).toBe(title);
    expect(commentary.blocks).toHaveLength(blocks);
  });
});

/** `name: text` of each passage; a dash where the turn goes on. */
function turns(text: string): string[] {
  const { transcript, problems } = parsePlainTranscript({ path: 'talk.txt', text });
  const { participants, passages } = parsed(transcript, problems);
  const names = new Map(participants.map(({ id, name }) => [id, name]));
  return passages.map(({ speaker, opensTurn, text: words }) => {
    return opensTurn ? `${names.get(speaker ?? '') ?? 'nobody'}: ${words}` : `- ${words}`;
  });
}

describe('speakers in plain text', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    [
      'names in full, then short ones',
      'Ana Ruiz: How are you?\n\nBen Ode: Fine.\n\nRuiz: Good.\n\nBO: Yes.',
      ['Ana Ruiz: How are you?', 'Ben Ode: Fine.', 'Ana Ruiz: Good.', 'Ben Ode: Yes.'],
    ],
    ['capitals', 'RUIZ: How are you?\nODE: Fine.', ['RUIZ: How are you?', 'ODE: Fine.']],
    ['letters', 'Q: How?\nA: So.\nQ: Why?\nA: Thus.', ['Q: How?', 'A: So.', 'Q: Why?', 'A: Thus.']],
    ['numbers', 'Speaker 1: How?\nSpeaker 2: So.', ['Speaker 1: How?', 'Speaker 2: So.']],
    ['particles', 'Jan van der Berg: Yes.\nAna Ruiz: No.', ['Jan van der Berg: Yes.', 'Ana Ruiz: No.']],
    [
      'bold type and remarks',
      '**Ana Ruiz (host):** Why?\n**Ben Ode**: Because.',
      ['Ana Ruiz: Why?', 'Ben Ode: Because.'],
    ],
    [
      'full-width colons',
      '田中：元気ですか。\n佐藤：はい。\n田中：よかった。\n佐藤：ええ。',
      ['田中: 元気ですか。', '佐藤: はい。', '田中: よかった。', '佐藤: ええ。'],
    ],
    [
      'paragraphs that go on',
      'Ana Ruiz: One.\n\nTwo.\n\nBen Ode: Three.',
      ['Ana Ruiz: One.', '- Two.', 'Ben Ode: Three.'],
    ],
    [
      'labels on lines of their own',
      'Ana Ruiz:\nOne.\n\nBen Ode:\nTwo.\n\nAna Ruiz:\nThree.\n\nBen Ode:\nFour.',
      ['Ana Ruiz: One.', 'Ben Ode: Two.', 'Ana Ruiz: Three.', 'Ben Ode: Four.'],
    ],
    [
      'words before a colon that are no names',
      'Ana Ruiz: One thing.\n\nNote: it rained.\n\nAnd here is the thing: it did.\n\nBen Ode: Yes.',
      ['Ana Ruiz: One thing.', '- Note: it rained.', '- And here is the thing: it did.', 'Ben Ode: Yes.'],
    ],
    ['no labels', 'How are you?\n\nFine.', ['nobody: How are you?', '- Fine.']],
  ])('%s', (_, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });

  test('a headline with a colon is none, and what stands before the first label is the introduction', () => {
    const text =
      'Inside the Orchard: Trees, Wind and Patience\n\nThey met in May.\n\nAna Ruiz: Why?\n\nBen Ode: Because.';
    const { transcript, problems } = parsePlainTranscript({ path: 'talk.txt', text });
    const { title, introduction, passages } = parsed(transcript, problems);
    expect(title).toBe('Inside the Orchard: Trees, Wind and Patience');
    expect(introduction.map((prose) => prose.text)).toEqual(['They met in May.']);
    expect(passages.map((passage) => passage.text)).toEqual(['Why?', 'Because.']);
  });

  test('timecodes stand on either side of a label or on lines of their own', () => {
    const text = '[00:01] Ana Ruiz: Why?\n\nBen Ode: [1:02:03] Because.\n\n[1:05:00]\nAna Ruiz: So?';
    const { transcript, problems } = parsePlainTranscript({ path: 'talk.txt', text });
    expect(parsed(transcript, problems).passages).toMatchObject([
      { text: 'Why?', timecode: 1 },
      { text: 'Because.', timecode: 3723 },
      { text: 'So?', timecode: 3900 },
    ]);
  });

  test('lines broken by hand are joined, and a label begins a paragraph wherever it stands', () => {
    const text = [
      'Ana Ruiz: You have kept this orchard for twenty years, and everybody told you',
      'that the hill was too windy for it. Why did you not listen to any of them at',
      'all?',
      'Ben Ode: Because they had never stood on it. I had. There is a week in May when',
      'you can hear every tree.',
    ].join('\n');
    expect(turns(text)).toEqual([
      'Ana Ruiz: You have kept this orchard for twenty years, and everybody told you that the hill was too windy for it. Why did you not listen to any of them at all?',
      'Ben Ode: Because they had never stood on it. I had. There is a week in May when you can hear every tree.',
    ]);
  });

  test('an empty file is a problem', () => {
    expect(parsePlainTranscript({ path: 'talk.txt', text: '\n \n' }).problems).toMatchObject([
      { rule: 'empty-transcript' },
    ]);
  });
});

describe('a file of either kind', () => {
  test('is Markdown where it has front matter', () => {
    const transcript = transcriptFile('**Okafor:** *Hello.*');
    expect(parseTranscript(transcript).transcript).toMatchObject({ slug: 'orchard', passages: [{ text: 'Hello.' }] });
    const commentary = commentaryFile('> Hello.');
    expect(parseCommentary(commentary).commentary).toMatchObject({ slug: 'apples', quotes: [{ kind: 'block' }] });
  });

  test('is plain text where it has none, whatever its name', () => {
    expect(parseTranscript({ path: 'talk.md', text: '*Hello.*' }).transcript?.passages).toMatchObject([
      { text: '*Hello.*' },
    ]);
    expect(parseCommentary({ path: 'My Essay.md', text: '"Hello."' }).commentary).toMatchObject({
      slug: 'my-essay',
      quotes: [{ kind: 'block', text: 'Hello.' }],
    });
  });
});
