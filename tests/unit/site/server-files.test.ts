import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFolderServer, stopServer } from '@/lib/site/server';
import { ask as askAt, type RawAnswer } from '../../support/raw-request';
import { DATE, HOME, LARGE, MISSING, makeSiteFolder } from './site-folder';

const ASK_AGAIN = 'public, max-age=0, must-revalidate';

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

describe('a file that was compressed', () => {
  test.each([
    { accepted: 'gzip, deflate, br, zstd', encoding: 'br' },
    { accepted: 'gzip, deflate', encoding: 'gzip' },
    { accepted: 'br;q=0, GZIP;q=0.5', encoding: 'gzip' },
    { accepted: 'br;q=0.000, *', encoding: 'gzip' },
    { accepted: '*', encoding: 'br' },
    { accepted: '*;q=0', encoding: undefined },
    { accepted: 'identity', encoding: undefined },
    { accepted: 'brotli, x-gzip-not', encoding: undefined },
    { accepted: undefined, encoding: undefined },
  ])('is sent as $encoding to who accepts $accepted', async ({ accepted, encoding }) => {
    const { headers, body } = await ask('/', accepted === undefined ? {} : { 'Accept-Encoding': accepted });
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('vary')).toBe('Accept-Encoding');
    const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(text.toString()).toBe(HOME);
  });

  test('has a tag for each encoding, and is not sent again to who has it', async () => {
    const tags = new Set<string>();
    for (const accepted of ['br', 'gzip', 'identity']) {
      const etag = (await ask('/', { 'Accept-Encoding': accepted })).headers.get('etag') ?? '';
      tags.add(etag);
      for (const method of ['GET', 'HEAD']) {
        const known = { 'Accept-Encoding': accepted, 'If-None-Match': `"other", W/${etag}` };
        const { status, headers, body } = await ask('/', known, method);
        expect({ status, body: body.length, etag: headers.get('etag') }).toEqual({ status: 304, body: 0, etag });
        expect(headers.get('vary')).toBe('Accept-Encoding');
        expect(headers.get('cache-control')).toBe(ASK_AGAIN);
      }
    }
    expect(tags.size).toBe(3);
  });

  test('stays so where nothing is', async () => {
    const { status, headers, body } = await ask('/none/', { 'Accept-Encoding': 'br, gzip', 'If-None-Match': '*' });
    expect({ status, encoding: headers.get('content-encoding') }).toEqual({ status: 404, encoding: 'gzip' });
    expect(gunzipSync(body).toString()).toBe(MISSING);
  });
});

describe('a file since a date', () => {
  test.each([
    { since: DATE.toUTCString(), status: 304 },
    { since: new Date(DATE.getTime() + 60_000).toUTCString(), status: 304 },
    { since: new Date(DATE.getTime() - 60_000).toUTCString(), status: 200 },
    { since: 'no date', status: 200 },
  ])('$since is answered with $status', async ({ since, status }) => {
    expect((await ask('/tides/card.png', { 'If-Modified-Since': since })).status).toBe(status);
    const withTag = await ask('/tides/card.png', { 'If-Modified-Since': since, 'If-None-Match': '"other"' });
    expect(withTag.status).toBe(200);
  });
});

describe('a part of a file', () => {
  const size = LARGE.length;

  test.each([
    { range: 'bytes=0-9', first: 0, last: 9 },
    { range: 'bytes=5-5', first: 5, last: 5 },
    { range: `bytes=${size - 10}-`, first: size - 10, last: size - 1 },
    { range: 'bytes=-20', first: size - 20, last: size - 1 },
    { range: `bytes=7-${size * 9}`, first: 7, last: size - 1 },
    { range: `bytes=-${'9'.repeat(400)}`, first: 0, last: size - 1 },
  ])('$range is sent', async ({ range, first, last }) => {
    const { status, headers, body } = await ask('/tides/recording.bin', { Range: range });
    expect({ status, range: headers.get('content-range') }).toEqual({
      status: 206,
      range: `bytes ${first}-${last}/${size}`,
    });
    expect(body.equals(LARGE.subarray(first, last + 1))).toBe(true);
  });

  test.each([`bytes=${size}-`, 'bytes=-0', `bytes=${'9'.repeat(400)}-`])('%s is none', async (range) => {
    const { status, headers } = await ask('/tides/recording.bin', { Range: range });
    expect({ status, range: headers.get('content-range') }).toEqual({ status: 416, range: `bytes */${size}` });
  });

  test.each(['bytes=9-0', 'bytes=-', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=a-b', ''])(
    '%s asks for all',
    async (range) => {
      const { status, body } = await ask('/tides/recording.bin', { Range: range });
      expect({ status, length: body.length }).toEqual({ status: 200, length: size });
    },
  );

  test('is of the file itself, though a client accepts what it was compressed into', async () => {
    const { status, headers, body } = await ask('/', { Range: 'bytes=0-13', 'Accept-Encoding': 'br' });
    expect({ status, encoding: headers.get('content-encoding'), body: body.toString() }).toEqual({
      status: 206,
      encoding: undefined,
      body: HOME.slice(0, 14),
    });
  });

  test('is sent only of the state that a client has the rest of', async () => {
    const etag = (await ask('/tides/recording.bin')).headers.get('etag') ?? '';
    const statusIf = async (condition: string): Promise<number> =>
      (await ask('/tides/recording.bin', { Range: 'bytes=0-1', 'If-Range': condition })).status;
    expect(await statusIf(etag)).toBe(206);
    expect(await statusIf(DATE.toUTCString())).toBe(206);
    expect(await statusIf('"other"')).toBe(200);
    expect(await statusIf(`W/${etag}`)).toBe(200);
  });

  test.each(['/', '/tides/recording.bin', '/none/', '/tides/map', '/oembed/'])(
    'no part of %s is sent for HEAD',
    async (target) => {
      const head = await ask(target, { Range: 'bytes=0-1' }, 'HEAD');
      const get = await ask(target);
      expect({ status: head.status, length: head.headers.get('content-length'), body: head.body.length }).toEqual({
        status: get.status,
        length: String(get.body.length),
        body: 0,
      });
    },
  );
});
