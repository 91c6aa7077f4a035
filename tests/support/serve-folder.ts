/** Serves a built folder as `gloss serve` does: `serve-folder.ts FOLDER [PORT]`. */
import { resolve } from 'node:path';
import { startFolderServer, stopServer } from '../../lib/site/server';

const [folder = '.', port = '3000'] = process.argv.slice(2);
const server = await startFolderServer({ folder: resolve(folder), port: Number(port) });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stopServer(server).finally(() => process.exit(0)));
}
console.log(`Serving ${folder}`);
