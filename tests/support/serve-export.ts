/** Exports the pages into a folder of its own and serves it as a host of files would: `serve-export.ts PORT PATH`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../lib/cli/commands/export';
import { createStaticServer } from './static-server';

const [port = '0', path = '/'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'gloss-export-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));

await command.run(['--out', folder], {
  print: (text) => void process.stdout.write(text),
  report: (text) => void process.stderr.write(text),
});
createStaticServer(folder, path).listen(Number(port));
