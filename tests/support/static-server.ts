/** A static host as plain as they come: files, `index.html` for folders, `404.html` for the rest, no headers of ours. */
import { createReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * A server of the files in a folder; it does not listen yet.
 *
 * @param below path at which the folder stands, with a slash at either end
 * @param change what is made of every page before it is sent
 */
export function createStaticServer(folder: string, below = '/', change?: (page: string) => string): Server {
  async function sendFile(response: ServerResponse, status: number, path: string): Promise<void> {
    const type = extname(path);
    response.writeHead(status, { 'Content-Type': TYPES[type] ?? 'application/octet-stream' });
    if (change && type === '.html') {
      response.end(change(await readFile(path, 'utf8')));
      return;
    }
    createReadStream(path)
      .once('error', () => response.destroy())
      .pipe(response);
  }

  async function answer(url: string, response: ServerResponse): Promise<void> {
    const path = withoutPrefix(decodePath(url), below);
    const found = path === null ? null : await statOrNull(join(folder, path));
    if (path !== null && found?.isDirectory()) {
      if (!path.endsWith('/')) {
        response.writeHead(301, { Location: `${url.split('?', 1)[0]}/` }).end();
        return;
      }
      const index = join(folder, path, 'index.html');
      if (await statOrNull(index)) return sendFile(response, 200, index);
    }
    if (path !== null && found?.isFile()) return sendFile(response, 200, join(folder, path));
    return sendFile(response, 404, join(folder, '404.html'));
  }

  return createServer((request, response) => {
    answer(request.url ?? '/', response).catch(() => response.writeHead(500).end());
  });
}

/** The path of a request within the folder, or null for one that leads out of it or cannot be read. */
function decodePath(url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(url.split('?', 1)[0] ?? '/'));
    return path.startsWith('/') ? path : null;
  } catch {
    return null;
  }
}

/** The path below that of the folder; null for one outside of it. */
function withoutPrefix(path: string | null, below: string): string | null {
  return path?.startsWith(below) ? `/${path.slice(below.length)}` : null;
}

async function statOrNull(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}
