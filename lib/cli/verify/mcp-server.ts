/** The server of the Model Context Protocol: programs that write about talks check themselves by it. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { formatProblem } from '../../text/problem';
import type { Corpus } from '../../verify/corpus';
import { findPassages } from '../../verify/find-passages';
import { readQuotingLetters } from '../../verify/read-text';
import { reportMarkdown } from '../../verify/report-markdown';
import {
  type FoundPassages,
  foundPassagesSchema,
  type ReportedEarlier,
  reportSchema,
} from '../../verify/report-schema';
import { verifyText } from '../../verify/verify-text';
import { Failure } from '../command';

/** Passages that are given where nobody says how many are wanted, and the most that may be. */
const PASSAGES = { usual: 5, most: 20 };
/** Longer texts are no texts; in UTF-16 code units. */
const LONGEST_TEXT = 2_000_000;

/** What every tool here does: it reads, and knows nothing beyond what it was started with. */
const READING = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/**
 * A server with the tools `verify_quotes` and `find_passage`.
 *
 * @param open gives the transcripts as they are now; asked for each call
 */
export function mcpServer(version: string, open: () => Promise<Corpus>): McpServer {
  const server = new McpServer(
    { name: 'gloss', version },
    {
      instructions:
        'Verifies quotations against transcripts. Before you give a text that quotes to anybody, call verify_quotes with it, ' +
        'and mend what it finds. To quote words that you remember roughly, call find_passage first.',
    },
  );
  server.registerTool(
    'verify_quotes',
    {
      title: 'Verify quotations',
      description:
        'Verifies every quotation of a text (words in quotation marks, and block quotations) against the transcripts. Says of ' +
        'each whether it is verbatim, lightly edited, shortened with a mark, altered, stitched from apart, said by another than ' +
        'the text says, from another transcript, ambiguous, or not found, with what differs, the exact words, who said them, ' +
        'when, and a link. Paraphrases are not judged.',
      inputSchema: {
        text: z.string().max(LONGEST_TEXT).describe('The text as it would be published: Markdown, plain text or HTML.'),
      },
      outputSchema: reportSchema.shape,
      annotations: READING,
    },
    ({ text }) =>
      answer(async () => {
        const read = await readQuotingLetters('text', text);
        if (read.text === null) throw new Failure(formatProblem(read.problem));
        const report = verifyText(read.text, await open());
        return { content: [{ type: 'text', text: reportMarkdown(report) }], structuredContent: report };
      }),
  );
  server.registerTool(
    'find_passage',
    {
      title: 'Find a passage',
      description:
        'Finds where words were said in the transcripts: word for word, nearly so, or, where nothing is near, passages that ' +
        'hold most of the rarer words. Gives the exact words, the whole passage, who said it, when, the question before it, and a ' +
        'link. Where the words stood so only until a transcript was corrected, it says so, and gives those that stand now.',
      inputSchema: {
        words: z
          .string()
          .min(1)
          .max(LONGEST_TEXT)
          .describe('Words as you remember them, or a few that stand in the passage.'),
        most: z
          .int()
          .min(1)
          .max(PASSAGES.most)
          .default(PASSAGES.usual)
          .describe('How many passages are wanted at most.'),
      },
      outputSchema: foundPassagesSchema.shape,
      annotations: READING,
    },
    ({ words, most }) =>
      answer(async () => {
        const found = findPassages(await open(), { words, most });
        return { content: [{ type: 'text', text: passagesMarkdown(found) }], structuredContent: found };
      }),
  );
  return server;
}

/** What a tool gives, or in its place what went wrong, for the program to read. */
async function answer(work: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure) return { isError: true, content: [{ type: 'text', text: error.message }] };
    throw error;
  }
}

function earlierWords({ spans, until }: ReportedEarlier): string {
  const words = spans.map(({ text }) => text).join(' … ');
  return `It stood so until ${until ?? 'it was corrected'}: “${words}”`;
}

function passagesMarkdown({ passages }: FoundPassages): string {
  if (passages.length === 0) return 'Nothing like these words was said in the transcripts.';
  return passages
    .map(({ passageText, spans: [span], earlier }) => {
      const stood = earlier?.spans[0];
      const { speaker, transcript } = span ?? stood ?? {};
      const address = span?.address ?? earlier?.address;
      const past = earlier === undefined ? [] : [earlierWords(earlier)];
      const now = passageText === '' ? 'Nothing stands in their place now.' : passageText;
      const link = address === undefined ? [] : [`<${address}>`];
      return [`${speaker ?? 'Somebody'} (${transcript ?? ''}): ${now}`, ...past, ...link].join('\n');
    })
    .join('\n\n');
}
