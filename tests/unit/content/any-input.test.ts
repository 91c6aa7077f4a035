import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseCommentary,
  parseMarkdownCommentary,
  parseMarkdownTranscript,
  parsePlainCommentary,
  parsePlainTranscript,
  parseTranscript,
} from '@/lib/content';
import type { Problem, SourceFile } from '@/lib/text/problem';
import { commentaryFront, transcriptFront } from './sources';

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '---\n',
    'title: A\n',
    '  - id: b\n',
    '**Okafor:** ',
    '\n\n',
    '> ',
    '“',
    '"',
    'Ana Ruiz: ',
    '[00:01] ',
  ),
  fc.constantFrom(
    '<!-- gloss: skip "a" -->',
    '<!--',
    '# ',
    '\uFEFF',
    '\0',
    '\r',
    '&amp;',
    '\\',
    '[a]: b\n',
    '- &a *a\n',
  ),
);
const anything = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
const text = fc.oneof(
  anything,
  anything.map((body) => `---\n${body}`),
  anything.map((body) => transcriptFront() + body),
  anything.map((body) => commentaryFront() + body),
);

/** A problem that an author can find and mend. */
function expectUseful(file: SourceFile, problem: Problem): void {
  const lines = file.text.split(/\r\n|\n|\r/);
  expect(problem.file).toBe(file.path);
  expect(problem.line).toBeGreaterThanOrEqual(1);
  expect(problem.line).toBeLessThanOrEqual(lines.length);
  expect(problem.column).toBeGreaterThanOrEqual(1);
  expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1);
  expect(problem.found).not.toBe('');
  expect(problem.expected).not.toBe('');
  expect(problem.remedy).toMatch(/\.$/);
}

describe('any input gives a text or problems, and no error', () => {
  test.each([
    ['a Markdown transcript', (file: SourceFile) => parseMarkdownTranscript(file)],
    ['a plain transcript', (file: SourceFile) => parsePlainTranscript(file)],
    ['a transcript of either kind', (file: SourceFile) => parseTranscript(file)],
  ])('%s', (_, parse) => {
    fc.assert(
      fc.property(text, (sample) => {
        const file = { path: 'x/transcript.md', text: sample };
        const { transcript, problems } = parse(file);
        expect(transcript === null).toBe(problems.length > 0);
        for (const problem of problems) expectUseful(file, problem);
      }),
    );
  });

  test.each([
    ['a Markdown commentary', (file: SourceFile) => parseMarkdownCommentary(file)],
    ['a plain commentary', (file: SourceFile) => parsePlainCommentary(file)],
    ['a commentary of either kind', (file: SourceFile) => parseCommentary(file)],
  ])('%s', (_, parse) => {
    fc.assert(
      fc.property(text, (sample) => {
        const file = { path: 'x/commentary/y.md', text: sample };
        const { commentary, problems } = parse(file);
        expect(commentary === null).toBe(problems.length > 0);
        for (const problem of problems) expectUseful(file, problem);
        for (const { block, range, text: words } of commentary?.quotes ?? []) {
          expect(commentary?.blocks[block]?.text.slice(range.start, range.end)).toBe(words);
        }
      }),
    );
  });
});
