/** The service worker of a built site, with the list of what it fetches at once; or what removes an earlier one. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { injectManifest } from '@serwist/build';
import { build } from 'esbuild';
import { LANGUAGE_CODES } from '../../interface/languages';
import { BUNDLED } from '../bundling';
import { pathOf } from '../routes';
import { KEEPS_OFFLINE, SITE } from '../site';

/**
 * Writes the service worker into the folder of the site's common part, whose page for whoever has no connection must be
 * there.
 *
 * @throws the bundler's error when a module cannot be read
 */
export async function writeServiceWorker(part: string): Promise<void> {
  const target = join(part, pathOf('serviceWorker', {}));
  const script = await serviceWorkerScript(KEEPS_OFFLINE ? 'service-worker' : 'kill-switch');
  if (!KEEPS_OFFLINE) return writeFile(target, script);
  const folder = await mkdtemp(join(tmpdir(), 'gloss-worker-'));
  try {
    const source = join(folder, 'service-worker.js');
    await writeFile(source, script);
    await injectManifest({
      swSrc: source,
      swDest: target,
      globDirectory: part,
      globPatterns: ['offline/index.html', `{${LANGUAGE_CODES.join()}}/offline/index.html`],
      manifestTransforms: [
        (entries) => ({ manifest: entries.map((entry) => ({ ...entry, url: addressOfFile(entry.url) })) }),
      ],
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function addressOfFile(file: string): string {
  return `${SITE.basePath}/${file.replace(/index\.html$/, '')}`;
}

/** The script by its name in components/browser/offline. */
export async function serviceWorkerScript(name: 'service-worker' | 'kill-switch'): Promise<string> {
  const { outputFiles } = await build({
    ...BUNDLED,
    entryPoints: [`components/browser/offline/${name}.ts`],
    format: 'iife',
    define: { ...BUNDLED.define, 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.map(({ text }) => text).join('');
}
