import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { defineCommand } from '../command';
import { currentProject } from '../project';
import { AGAINST, sourcesOf } from '../verify/against';
import { mcpServer } from '../verify/mcp-server';
import { CorpusOpener } from '../verify/open-corpus';

const packageSchema = z.object({ version: z.string() });

export const command = defineCommand({
  name: 'mcp',
  about:
    'Serves the Model Context Protocol on standard input and output, until its client ends it: by the tools verify_quotes\n' +
    'and find_passage, programs that write summaries check what they quote against transcripts. Transcripts that change\n' +
    'meanwhile are read again.',
  options: {
    against: AGAINST,
  },
  async run({ against = [] }, { report }) {
    const { root, content } = currentProject();
    const opener = new CorpusOpener(root);
    const open = async () => {
      const sources = await sourcesOf(against.length > 0 ? against : [content]);
      return (await opener.open(sources)).corpus;
    };
    const { length } = await open();
    const { version } = packageSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    const server = mcpServer(version, open);
    const ended = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once('end', resolve);
    });
    await server.connect(new StdioServerTransport());
    report(`gloss mcp: ready, with ${length} transcript${length === 1 ? '' : 's'}\n`);
    await ended;
    return 0;
  },
});
