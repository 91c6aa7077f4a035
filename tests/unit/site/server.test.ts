import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFolderServer, stopServer } from '@/lib/site/server';
import { ask as askAt, type RawAnswer, sendRaw } from '../../support/raw-request';
import { HOME, MISSING, makeSiteFolder, SECRET } from './site-folder';

const ASK_AGAIN = 'public, max-age=0, must-revalidate';
const PART = "default-src 'none'; frame-ancestors 'none'";

let root = '';
let server: Server;
let port = 0;

/** The port that a server listens on. */
function portOf(of: Server): number {
  const address = of.address();
  return typeof address === 'object' && address ? address.port : 0;
}

beforeAll(async () => {
  root = await makeSiteFolder();
  server = await startFolderServer({ folder: join(root, 'site'), port: 0 });
  port = portOf(server);
});
afterAll(async () => {
  await stopServer(server);
  await rm(root, { recursive: true, force: true });
});

const ask = (target: string, headers?: Record<string, string>, method?: string): Promise<RawAnswer> =>
  askAt(port, target, headers, method);

describe('what stands at an address', () => {
  test.each([
    { target: '/', type: 'text/html; charset=utf-8', has: '<title>Home' },
    { target: '/?from=elsewhere', type: 'text/html; charset=utf-8', has: '<title>Home' },
    { target: '/tides/map/', type: 'text/html; charset=utf-8', has: '<title>Map' },
    { target: '/tides/p/%E6%BD%AE/', type: 'text/html; charset=utf-8', has: '<title>潮' },
    { target: '/tides/a:b/', type: 'text/html; charset=utf-8', has: '<title>Colon' },
    { target: '/linked/', type: 'text/html; charset=utf-8', has: '<title>Kept' },
    { target: '/tides/links.json', type: 'application/json', has: '{}' },
    { target: '/tides/card.png', type: 'image/png', has: 'a picture' },
    { target: '/fonts/serif.woff2', type: 'font/woff2', has: 'a font' },
    { target: '/scripts/reader-A1.js', type: 'text/javascript; charset=utf-8', has: 'read()' },
    { target: '/tides/empty.txt', type: 'text/plain; charset=utf-8', has: '' },
    { target: 'http://gloss.example/tides/map/', type: 'text/html; charset=utf-8', has: '<title>Map' },
    { target: 'http://gloss.example', type: 'text/html; charset=utf-8', has: '<title>Home' },
    { target: '/#fragment', type: 'text/html; charset=utf-8', has: '<title>Home' },
  ])('$target is sent', async ({ target, type, has }) => {
    const { status, headers, body } = await ask(target);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(body.toString()).toContain(has);
    expect(headers.get('content-length')).toBe(String(body.length));
  });

  test.each([
    { target: '/tides/map', to: './map/' },
    { target: '/tides/map?stay&a=b', to: './map/?stay&a=b' },
    { target: '/tides/a:b', to: './a%3Ab/' },
    { target: '/tides/p/%E6%BD%AE', to: './%E6%BD%AE/' },
    { target: '/index.html', to: './' },
    { target: '/tides/p/%E6%BD%AE)', to: '/tides/p/%E6%BD%AE/' },
    { target: '/tides/p/%E6%BD%AE/).', to: '/tides/p/%E6%BD%AE/' },
    { target: '/tides/p/%25E6%25BD%25AE/', to: '/tides/p/%E6%BD%AE/' },
    { target: '/tides/p/%25E6%25BD%25AE*', to: '/tides/p/%E6%BD%AE/' },
    { target: '/tides/map/&utm_source=x', to: '/tides/map/' },
    { target: '/tides/map,', to: '/tides/map/' },
    { target: '/tides/map/index.html?stay', to: './?stay' },
  ])('$target leads to $to', async ({ target, to }) => {
    const { status, headers } = await ask(target);
    expect({ status, to: headers.get('location') }).toEqual({ status: 308, to });
  });

  test.each([
    '/none/',
    '/none',
    '/tides',
    '/tides/',
    '/tides/index.html',
    '/tides/card.png/',
    '/tides/p/tide/card.png',
    '/404.html',
    '/.hidden',
    '/tides/.git/config',
    '/index.html.br',
    '/index.html.gz',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/tides/..%5c..%5csecret.txt',
    '/tides/../../secret.txt',
    '//gloss.example/',
    '//tides/map',
    '/tides//map/',
    '/%00',
    '/%E0%A4%A/',
    '/%',
    '/index/',
    '/[interview]/',
    '/_next/data/x.json',
    `/${'a'.repeat(300)}/`,
    'http://gloss.example/../secret.txt',
  ])('%s is the page for addresses where nothing is', async (target) => {
    const { status, headers, body } = await ask(target);
    expect(status).toBe(404);
    expect(body.toString()).toBe(MISSING);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe(ASK_AGAIN);
    expect(headers.get('etag')).toBeUndefined();
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  test('never lies outside the folder, and never is an error, whatever is asked for', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '/',
        '..',
        '.',
        '%2e',
        '%2f',
        '%5c',
        '\\',
        '%00',
        '%',
        ';',
        ':',
        '@',
        'secret.txt',
        'tides',
        '?',
        '#',
      ),
      fc.constantFrom(
        'index.html',
        '404.html',
        'card.png',
        'http://',
        'oembed/',
        'embed',
        'p',
        'map',
        '%0d%0a',
        '%E6%BD',
      ),
      fc.string({ minLength: 1, maxLength: 6 }).map((text) => text.replace(/[^!-~]/g, 'é')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.boolean(), async (pieces, isPath) => {
        const { status, body } = await ask((isPath ? '/' : '') + pieces.join('') || '*');
        expect([200, 308, 400, 404]).toContain(status);
        expect(body.toString()).not.toContain(SECRET);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a request that is no plain one', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT'])('%s is refused', async (method) => {
    const { status, headers, body } = await ask(method === 'CONNECT' ? 'localhost:80' : '/', {}, method);
    expect({ status, allow: headers.get('allow'), body: body.length }).toEqual({
      status: 405,
      allow: 'GET, HEAD',
      body: 0,
    });
  });

  test.each([
    { name: 'websocket', headers: { Connection: 'Upgrade, close', Upgrade: 'websocket', 'Sec-WebSocket-Key': 'a' } },
    { name: 'h2c', headers: { Connection: 'Upgrade, HTTP2-Settings, close', Upgrade: 'h2c', 'HTTP2-Settings': 'AA' } },
    { name: 'data of a framework', headers: { RSC: '1', 'Next-Router-State-Tree': 'x', 'Next-Url': '/' } },
  ])('one for $name is answered as any other', async ({ headers }) => {
    const { status, body } = await ask('/', headers);
    expect({ status, body: body.toString() }).toEqual({ status: 200, body: HOME });
  });

  test.each(['*', 'localhost:80', 'ftp://gloss.example/', 'tides/'])('%s is no target', async (target) => {
    expect((await ask(target)).status).toBe(400);
  });

  test.each([
    { name: 'without a host', bytes: 'GET / HTTP/1.1\r\n\r\n', status: 400 },
    { name: 'of another protocol', bytes: 'HELO gloss\r\n\r\n', status: 400 },
    { name: 'with a head without bounds', bytes: `GET / HTTP/1.1\r\nA: ${'a'.repeat(40_000)}`, status: 431 },
    { name: 'of HTTP 1.0', bytes: 'GET / HTTP/1.0\r\n\r\n', status: 200 },
  ])('one $name gets $status', async ({ bytes, status }) => {
    expect((await sendRaw(port, bytes)).status).toBe(status);
  });
});

describe('headers', () => {
  test.each([
    { target: '/', policy: "frame-ancestors 'none'", caching: ASK_AGAIN, loading: 'same-origin', shared: undefined },
    {
      target: '/embed/tides/p/tide/',
      policy: 'frame-ancestors *',
      caching: ASK_AGAIN,
      loading: 'cross-origin',
      shared: undefined,
    },
    { target: '/tides/links.json', policy: PART, caching: ASK_AGAIN, loading: 'same-origin', shared: undefined },
    { target: '/tides/card.png', policy: PART, caching: 'public, max-age=86400', loading: 'cross-origin', shared: '*' },
    {
      target: '/tides/p/tide/oembed.json',
      policy: PART,
      caching: ASK_AGAIN,
      loading: 'cross-origin',
      shared: '*',
    },
    {
      target: '/fonts/serif.woff2',
      policy: PART,
      caching: 'public, max-age=604800',
      loading: 'cross-origin',
      shared: '*',
    },
    {
      target: '/scripts/reader-A1.js',
      policy: PART,
      caching: 'public, max-age=31536000, immutable',
      loading: 'cross-origin',
      shared: '*',
    },
  ])('of $target say who may use it, and for how long', async ({ target, policy, caching, loading, shared }) => {
    const { headers } = await ask(target);
    expect(headers.get('content-security-policy')).toBe(policy);
    expect(headers.get('x-frame-options')).toBe(policy.includes('*') ? undefined : 'DENY');
    expect(headers.get('cache-control')).toBe(caching);
    expect(headers.get('cross-origin-resource-policy')).toBe(loading);
    expect(headers.get('access-control-allow-origin')).toBe(shared);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('x-powered-by')).toBe(false);
  });
});
