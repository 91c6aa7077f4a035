/** What can be wrong with Markdown and with pragmas: what is found there, what is expected, and what to do. */
import type { ProblemWords } from '../problem-words';

const PLAIN_PARAGRAPHS = 'paragraphs as people write them, with a blank line after each';

export function tooManyMarks(most: number): ProblemWords {
  return {
    found: `more than ${most} asterisks, underscores, square brackets and backticks in one paragraph`,
    expected: PLAIN_PARAGRAPHS,
    remedy: 'Put blank lines between its paragraphs, or leave out some of its links and emphasis.',
  };
}

export function tooManyDeclarations(most: number): ProblemWords {
  return {
    found: `more than ${most} beginnings of comments (\`<!\` or \`<?\`) in one paragraph`,
    expected: PLAIN_PARAGRAPHS,
    remedy: 'Remove them, or put a backslash before each `<`.',
  };
}

export function tooLongParagraph(most: number): ProblemWords {
  return {
    found: `a paragraph of more than ${most} characters`,
    expected: PLAIN_PARAGRAPHS,
    remedy: 'Put blank lines between its paragraphs.',
  };
}

export function tooManyLinesTogether(most: number): ProblemWords {
  return {
    found: `more than ${most} lines that are one list, quotation or paragraph`,
    expected: PLAIN_PARAGRAPHS,
    remedy: 'Put a blank line and a paragraph, or a heading, in between.',
  };
}

export function nestedTooDeeply(most: number): ProblemWords {
  return {
    found: `lists or quotations within each other more than ${most} times`,
    expected: 'paragraphs, lists and quotations as people read them',
    remedy: 'Remove the marks at the beginning of the line.',
  };
}

/** A text that is too long by its characters or its lines. */
export function tooLong(what: 'characters' | 'lines', most: Readonly<Record<'characters' | 'lines', number>>) {
  return {
    found: `more than ${most[what]} ${what}`,
    expected: `a text of at most ${most.characters} characters and ${most.lines} lines`,
    remedy: 'Make several of it, each in a folder of its own.',
  } satisfies ProblemWords;
}

/** HTML with words in it, which is in quotation marks. */
export function rawHtml(written: string): ProblemWords {
  return {
    found: `words in raw HTML, ${written}`,
    expected: 'Markdown, as HTML is never shown',
    remedy:
      'Write the words as Markdown, on lines that begin with no tag or comment; or save the text as a web page, and make Markdown of it with `npm run gloss -- import`.',
  };
}

/** A link definition, in quotation marks. */
export function unusedDefinition(written: string): ProblemWords {
  return {
    found: `the link definition ${written}, which no link uses`,
    expected: 'a definition that a link uses, or words',
    remedy: 'Remove it; where these are words, put a backslash before the square bracket.',
  };
}

/** A comment to Gloss that is no pragma, in quotation marks. */
export function malformedPragma(written: string): ProblemWords {
  return {
    found: `the pragma ${written}`,
    expected: '`skip "words"`, `place "words" in passage-id` or `note "words"`',
    remedy: 'Correct the comment, or remove `gloss:` from it if it is not meant for Gloss.',
  };
}

export function misplacedPragma(kind: string): ProblemWords {
  return {
    found: `the pragma \`${kind}\` in a transcript`,
    expected: 'pragmas about quotes and notes in the commentary',
    remedy: 'Move the comment to the commentary, before the block it is about.',
  };
}

/** A doubt that an import left in a text, in quotation marks. */
export function openDoubt(doubt: string): ProblemWords {
  return {
    found: doubt,
    expected: 'what the author knows, and no doubt',
    remedy: 'Look at what follows, correct it where it is wrong, and delete the comment.',
  };
}

/** What files are that are to be imported first. */
export const foreign = {
  document: 'a document of a word processor',
  pdf: 'a PDF',
  captions: 'captions',
  json: 'a transcription in JSON',
  page: 'a web page',
  book: 'an e-book',
  table: 'a table',
  packed: 'a document of a word processor, or another packed file',
  oldDocument: 'an old or encrypted document of a word processor',
};

/** A file that is to be imported first: `what` in the words above, its name as it is and in quotation marks, and the command. */
export function toBeImported(what: string, name: string, quoted: string, command: string): ProblemWords {
  return {
    found: `${what}, ${quoted}`,
    expected: 'Markdown or plain text in UTF-8',
    remedy: `Make Markdown of it with \`${command} ${name}\`.`,
  };
}
