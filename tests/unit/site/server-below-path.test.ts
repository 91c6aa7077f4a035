import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ask } from '../../support/raw-request';
import { makeSiteFolder } from './site-folder';

let root = '';
let port = 0;
let stop = async (): Promise<void> => {};

beforeAll(async () => {
  root = await makeSiteFolder();
  // Where the site stands is read when its modules are loaded.
  vi.stubEnv('GLOSS_SITE', 'https://gloss.example/library/interviews');
  vi.resetModules();
  const { startFolderServer, stopServer } = await import('@/lib/site/server');
  const server: Server = await startFolderServer({ folder: join(root, 'site'), port: 0 });
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
  stop = () => stopServer(server);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stop();
  await rm(root, { recursive: true, force: true });
});

test.each([
  { target: '/library/interviews/', status: 200 },
  { target: '/library/interviews/tides/map/', status: 200 },
  { target: '/library/interviews?stay', status: 308, to: './interviews/?stay' },
  { target: '/library/interviews/tides/map', status: 308, to: './map/' },
  { target: '/library/interviews/index.html', status: 308, to: './' },
  { target: '/library/interviews/none/', status: 404 },
  { target: '/library/interviews2/', status: 404 },
  { target: '/library/', status: 404 },
  { target: '/', status: 404 },
  { target: '/tides/map/', status: 404 },
  { target: '/oembed/', status: 404 },
  { target: '/library/interviews/oembed/', status: 400 },
  { target: '/library/interviews/../../secret.txt', status: 404 },
])('of a site below a path, $target is answered with $status', async ({ target, status, to }) => {
  const answer = await ask(port, target);
  expect({ status: answer.status, to: answer.headers.get('location') }).toEqual({ status, to });
});

test('what stands below a path has the headers of its route', async () => {
  const embed = await ask(port, '/library/interviews/embed/tides/p/tide/');
  expect(embed.headers.get('content-security-policy')).toBe('frame-ancestors *');
  const font = await ask(port, '/library/interviews/fonts/serif.woff2');
  expect(font.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
});
