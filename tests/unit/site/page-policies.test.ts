import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../lib/site/content-security-policy';
import { type PagePolicies, readPagePolicies } from '../../../lib/site/page-policies';

const page = (code: string): string => `<html><head></head><body><script>${code}</script></body></html>`;

const FILES = {
  'server/app/index.html': page('home()'),
  'server/app/talk.html': page('talk()'),
  'server/app/talk/map.html': page('map()'),
  'server/app/caf\u00e9.html': page('cafe()'),
  'server/app/talk/p/tide/index.html.body': page('share()'),
  'server/app/embed/talk/p/tide/index.html.body': page('embed()'),
  'server/app/_not-found.html': page('missing()'),
  'server/pages/500.html': page('broken()'),
  'secret.html': page('secret()'),
  'prerender-manifest.json': JSON.stringify({
    routes: {
      '/': {},
      '/talk': {},
      '/talk/map': {},
      '/talk/p/tide/index.html': {},
      '/embed/talk/p/tide/index.html': {},
      '/caf\u00e9': {},
      '/_not-found': {},
      '/feed.xml': {},
    },
  }),
};

let build = '';
let policies: PagePolicies;

beforeAll(async () => {
  build = await mkdtemp(join(tmpdir(), 'gloss-policies-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(build, file)), { recursive: true });
    await writeFile(join(build, file), text);
  }
  policies = await readPagePolicies(build);
});

afterAll(() => rm(build, { recursive: true, force: true }));

describe('the policy for an address', () => {
  test.each([
    { path: '/', code: 'home()' },
    { path: '/talk/', code: 'talk()' },
    { path: '/talk', code: 'talk()' },
    { path: '/talk/map/', code: 'map()' },
    { path: '/talk/p/tide/', code: 'share()' },
    { path: '/caf\u00e9/', code: 'cafe()' },
  ])('$path is that of its page, also when asked for again', async ({ path, code }) => {
    const expected = contentSecurityPolicy([page(code)]);
    expect(await policies.of(path)).toEqual(expected);
    expect(await policies.of(path)).toEqual(expected);
  });

  test('lets other sites frame an embed, and nothing else', async () => {
    const policy = await policies.of('/embed/talk/p/tide/');
    expect(policy).toBe(contentSecurityPolicy([page('embed()')], 'header-framed'));
    expect(policy).toContain('frame-ancestors *');
    expect(await policies.of('/embed/nothing/')).toContain("frame-ancestors 'none'");
  });

  test.each([
    { path: '/nowhere/' },
    { path: '/index' },
    { path: '/feed.xml' },
    { path: '/../secret' },
    { path: '/talk/../../../secret' },
    { path: '/%74alk' },
    { path: '' },
    { path: '/__proto__' },
  ])('$path, no page, is one that lets through error pages alone', async ({ path }) => {
    const errorPages = [page('missing()'), page('broken()')];
    expect(await policies.of(path)).toEqual(contentSecurityPolicy(errorPages));
  });
});
