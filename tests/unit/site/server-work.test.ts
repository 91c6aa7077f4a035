import { readdir, readlink, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startFolderServer, stopServer } from '@/lib/site/server';
import { ask as askAt, type RawAnswer, sendRaw } from '../../support/raw-request';
import { LARGE, makeSiteFolder } from './site-folder';

/** Room for two slow cores. */
const PATIENT = { timeout: 20_000 };

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

describe('how to embed a page', () => {
  test.each(['/oembed/', '/oembed'])('is answered at %s', async (path) => {
    const url = encodeURIComponent('http://localhost/tides/p/tide/');
    const { status, headers, body } = await ask(`${path}?url=${url}&maxwidth=400`);
    expect({ status, type: headers.get('content-type'), shared: headers.get('access-control-allow-origin') }).toEqual({
      status: 200,
      type: 'application/json',
      shared: '*',
    });
    expect(JSON.parse(body.toString())).toMatchObject({ type: 'rich', width: 400 });
  });

  test.each([
    { query: '', status: 400 },
    { query: `?url=${encodeURIComponent('http://localhost/tides/p/none/')}`, status: 404 },
    { query: `?url=${encodeURIComponent('http://localhost/..%2f../p/..%2f..%2fsecret.txt%00/')}`, status: 404 },
    { query: `?url=${encodeURIComponent('http://localhost/tides/p/tide/')}&format=xml`, status: 501 },
  ])('with $query is refused with $status', async ({ query, status }) => {
    const { headers, ...answer } = await ask(`/oembed/${query}`);
    expect(answer.status).toBe(status);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('a card that is not in the folder', () => {
  let maker: Server;
  let make = vi.fn<(path: string) => Promise<Uint8Array | null>>();
  const askMaker = (target: string): Promise<RawAnswer> => askAt(portOf(maker), target);

  beforeEach(async () => {
    make = vi.fn();
    maker = await startFolderServer({ folder: join(root, 'site'), port: 0, makeCard: (path) => make(path) });
  });
  afterEach(() => stopServer(maker));

  test('is made', async () => {
    make.mockResolvedValue(Buffer.from('a new picture'));
    const { status, headers, body } = await askMaker('/tides/p/%E6%BD%AE/card.png?x');
    expect({
      status,
      type: headers.get('content-type'),
      caching: headers.get('cache-control'),
      body: `${body}`,
    }).toEqual({
      status: 200,
      type: 'image/png',
      caching: 'public, max-age=86400',
      body: 'a new picture',
    });
    expect(make.mock.calls).toEqual([['/tides/p/潮/card.png']]);
  });

  test('is not found where nothing can be shared', async () => {
    make.mockResolvedValue(null);
    expect((await askMaker('/tides/p/none/card.png')).status).toBe(404);
  });

  test.each(['/tides/card.png', '/tides/none.png', '/tides/..%2f/card.png', '/%2e%2e/card.png', '/tides/p/none/'])(
    'is no matter at %s',
    async (target) => {
      await askMaker(target);
      expect(make).not.toHaveBeenCalled();
    },
  );

  test('costs an error of its own alone', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    make.mockRejectedValueOnce(new Error('no \u001b[31mfont')).mockResolvedValue(Buffer.from('card'));
    expect((await askMaker('/tides/q/a/card.png')).status).toBe(500);
    expect(String(said.mock.calls[0]?.[0])).toContain('no \\u001b[31mfont');
    expect((await askMaker('/tides/q/a/card.png')).status).toBe(200);
    said.mockRestore();
  });

  test('is made once for all who ask for it meanwhile, and no more than two are made at once', async () => {
    const running = new Set<string>();
    const finish = new Map<string, () => void>();
    let most = 0;
    make.mockImplementation(async (path) => {
      running.add(path);
      most = Math.max(most, running.size);
      await new Promise<void>((resolve) => finish.set(path, resolve));
      running.delete(path);
      return Buffer.from(path);
    });
    const targets = ['a', 'b', 'c', 'd', 'a', 'a'].map((id) => `/tides/q/${id}/card.png`);
    const answers = targets.map(askMaker);
    for (const id of ['a', 'b', 'c', 'd']) {
      const path = `/tides/q/${id}/card.png`;
      await vi.waitFor(() => expect(finish.has(path)).toBe(true), PATIENT);
      // All who ask for the first one have come by the time that the others wait.
      if (id === 'a') await vi.waitFor(async () => expect(await openConnections(maker)).toBe(targets.length), PATIENT);
      finish.get(path)?.();
    }
    expect((await Promise.all(answers)).map(({ body }) => body.toString())).toEqual(targets);
    expect(make.mock.calls.map(([path]) => path).sort()).toEqual([...new Set(targets)].sort());
    expect(most).toBe(2);
  });
});

function openConnections(of: Server): Promise<number> {
  return new Promise((resolve, reject) =>
    of.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}

describe('clients', () => {
  const request = 'GET /tides/film.bin HTTP/1.1\r\nHost: localhost\r\n\r\n';

  test('that read nothing keep nobody waiting', async () => {
    const slow = Array.from({ length: 50 }, () => connect(port, '127.0.0.1').pause());
    for (const socket of slow) socket.write(request);
    await vi.waitFor(async () => expect(await openConnections(server)).toBe(slow.length), PATIENT);
    expect((await ask('/')).status).toBe(200);
    expect((await ask('/tides/recording.bin')).body.length).toBe(LARGE.length);
    for (const socket of slow) socket.destroy();
    await vi.waitFor(async () => expect(await openConnections(server)).toBe(0), PATIENT);
  });

  test.runIf(process.platform === 'linux')('that go away leave no file open', async () => {
    const isOpen = async (): Promise<boolean> => {
      const links = (await readdir('/proc/self/fd')).map((id) => readlink(`/proc/self/fd/${id}`).catch(() => ''));
      return (await Promise.all(links)).includes(join(root, 'site/tides/film.bin'));
    };
    const socket = connect(port, '127.0.0.1').pause();
    socket.write(request);
    await vi.waitFor(async () => expect(await isOpen()).toBe(true), PATIENT);
    socket.destroy();
    await vi.waitFor(async () => expect(await isOpen()).toBe(false), PATIENT);
  });
});

describe('the end of a server', () => {
  test('waits for running answers, and for no connection besides', async () => {
    let finish = (): void => {};
    const card = new Promise<Uint8Array>((resolve) => {
      finish = () => resolve(Buffer.from('card'));
    });
    const begun = vi.fn();
    const ending = await startFolderServer({
      folder: join(root, 'site'),
      port: 0,
      makeCard: () => {
        begun();
        return card;
      },
    });
    const at = portOf(ending);
    const idle = connect(at, '127.0.0.1');
    const closed = new Promise((resolve) => idle.once('close', resolve));
    const running = sendRaw(at, 'GET /tides/q/a/card.png HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await vi.waitFor(() => expect(begun).toHaveBeenCalled(), PATIENT);
    const ended = stopServer(ending);
    await closed;
    await expect(askAt(at, '/')).rejects.toThrow('ECONNREFUSED');
    finish();
    expect((await running).body.toString()).toBe('card');
    await ended;
  });
});

test('a folder that is not there is not served', async () => {
  await expect(startFolderServer({ folder: join(root, 'none'), port: 0 })).rejects.toThrow('ENOENT');
  await expect(startFolderServer({ folder: join(root, 'secret.txt'), port: 0 })).rejects.toThrow('is not a folder');
});
