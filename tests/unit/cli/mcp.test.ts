/** The server of the Model Context Protocol, spoken to by the protocol's own client. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foundPassagesSchema, reportSchema } from '../../../lib/verify/report-schema';

const client = new Client({ name: 'a test', version: '1.0.0' });
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-mcp-'));
  await writeFile(
    join(folder, 'talk.txt'),
    'Ann Lee: Who waits?\n\nBob Ray: We will not wait for anybody at the bridge.\n',
  );
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [
        ...['--import', 'tsx', 'lib/cli/main.ts', 'mcp'],
        ...['--against', 'content/zuckerberg-titv', '--against', join(folder, 'talk.txt')],
      ],
      stderr: 'ignore',
    }),
  );
}, 60_000);

afterAll(async () => {
  await client.close();
  await rm(folder, { recursive: true, force: true });
});

describe('gloss mcp', () => {
  test('says what its tools take and give', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['verify_quotes', 'find_passage']);
    for (const { inputSchema, outputSchema, annotations, description } of tools) {
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.type).toBe('object');
      expect(annotations?.readOnlyHint).toBe(true);
      expect(description).toMatch(/\S/);
    }
  });

  test('verifies the quotations of a text', async () => {
    const text =
      'He said “you don’t need a massive team to do this”, “you do need a massive team to do this” and “a quartet of xylophones”.';
    const { structuredContent, content } = await client.callTool({ name: 'verify_quotes', arguments: { text } });
    const report = reportSchema.parse(structuredContent);
    expect(report.quotations.map(({ verdict }) => verdict)).toEqual(['verbatim', 'altered', 'not-found']);
    expect(report.quotations[1]?.flags).toEqual(['negation-changed']);
    expect(report.quotations[0]?.spans[0]?.address).toMatch(/\/zuckerberg-titv\/#/);
    expect(content).toMatchObject([{ type: 'text', text: expect.stringContaining('**altered**') }]);
  });

  test('finds passages by words that are roughly remembered', async () => {
    const { structuredContent } = await client.callTool({
      name: 'find_passage',
      arguments: { words: 'we will never wait for anybody at the bridge', most: 1 },
    });
    const { passages } = foundPassagesSchema.parse(structuredContent);
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({
      passageText: 'We will not wait for anybody at the bridge.',
      spans: [{ speaker: 'Bob Ray' }],
      question: { text: 'Who waits?' },
    });
  });

  test('knows transcripts as they are now', async () => {
    await writeFile(
      join(folder, 'talk.txt'),
      'Ann Lee: Who waits?\n\nBob Ray: Everybody waits at the bridge in the end.\n',
    );
    const { structuredContent } = await client.callTool({
      name: 'verify_quotes',
      arguments: { text: '“Everybody waits at the bridge in the end,” Ann Lee said.' },
    });
    expect(reportSchema.parse(structuredContent).quotations[0]?.verdict).toBe('misattributed');
  });

  test.each([
    ['no words', { name: 'find_passage', arguments: { words: '' } }],
    ['no text', { name: 'verify_quotes', arguments: {} }],
    ['a text without any letter', { name: 'verify_quotes', arguments: { text: '\u0001\u0002\u0003' } }],
  ])('says what is wrong with %s', async (_, call) => {
    const { isError, content } = await client.callTool(call);
    expect(isError).toBe(true);
    expect(content).toMatchObject([{ type: 'text', text: expect.stringMatching(/\S/) }]);
  });
});
