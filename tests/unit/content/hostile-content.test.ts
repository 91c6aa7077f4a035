import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { parseMarkdownCommentary, parseMarkdownTranscript } from '@/lib/content';
import type { Prose } from '@/lib/content/types';
import { commentaryFile, parsed, transcriptFile } from './sources';

const hostile: [name: string, markdown: string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script within words', 'Well <script>alert(1)</script> then'],
  ['an image with a handler', '<img src=x onerror=alert(1)>'],
  ['a handler on a tag within words', 'Well <b onclick="alert(1)">then</b>'],
  ['a script address', '[well](javascript:alert(1))'],
  ['a script address in disguise', '[well](JaVa&#115;cript:alert(1))'],
  ['a data address', '[well](data:text/html,<script>alert(1)</script>)'],
  ['a script address in angle brackets', '<javascript:alert(1)>'],
  ['an image from elsewhere', '![well](https://example.org/pixel.png)'],
  ['a frame', '<iframe src="https://example.org"></iframe>'],
  ['a style', '<style>body { display: none }</style>'],
  ['a class in fenced code', '```x" onclick="alert(1)\nwell\n```'],
];

/** Markdown that may stand within a line. */
function inSentence(markdown: string): string {
  return markdown.includes('\n') ? '' : markdown;
}

const harmless = new Set(['p', 'em', 'strong', 'a', 'code', 'pre', 'br', 'hr', 'ul', 'ol', 'li', 'blockquote']);

function expectHarmless(nodes: readonly ElementContent[]): void {
  for (const node of nodes) {
    expect(['element', 'text']).toContain(node.type);
    if (node.type !== 'element') continue;
    expect(harmless).toContain(node.tagName);
    for (const [name, value] of Object.entries(node.properties)) {
      expect(['href', 'title', 'start']).toContain(name);
      if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|[^:]*$)/);
    }
    expectHarmless(node.children);
  }
}

function expectAllHarmless(proses: readonly Prose[]): void {
  expect(proses.length).toBeGreaterThan(0);
  for (const { content } of proses) expectHarmless(content);
}

describe('nothing an author writes can run or load anything', () => {
  test.each(hostile)('%s in a transcript', (_, markdown) => {
    const body = `${markdown}\n\n**Okafor:** Well ${inSentence(markdown)}\n\n${markdown}\n`;
    const { transcript, problems } = parseMarkdownTranscript(transcriptFile(body));
    const { introduction, passages } = parsed(transcript, problems);
    expectAllHarmless([...introduction, ...passages]);
  });

  test.each(hostile)('%s in a commentary', (_, markdown) => {
    const body = `“Yes”, he said ${inSentence(markdown)}\n\n${markdown}\n\n> ${markdown.replaceAll('\n', '\n> ')}\n`;
    const { commentary, problems } = parseMarkdownCommentary(commentaryFile(body));
    expectAllHarmless(parsed(commentary, problems).blocks);
  });
});
