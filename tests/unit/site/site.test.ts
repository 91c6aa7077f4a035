import { describe, expect, it } from 'vitest';
import { readSite } from '@/lib/site/site';

describe('the address of the site', () => {
  it.each([
    { given: undefined, site: { origin: 'http://localhost:3000', basePath: '' } },
    { given: '', site: { origin: 'http://localhost:3000', basePath: '' } },
    { given: 'https://gloss.example', site: { origin: 'https://gloss.example', basePath: '' } },
    { given: 'https://gloss.example/', site: { origin: 'https://gloss.example', basePath: '' } },
    { given: 'https://name.github.io/interviews', site: { origin: 'https://name.github.io', basePath: '/interviews' } },
    { given: 'https://gloss.example/a/b/', site: { origin: 'https://gloss.example', basePath: '/a/b' } },
    { given: 'http://gloss.example:8080', site: { origin: 'http://gloss.example:8080', basePath: '' } },
  ])('is $site.origin$site.basePath where GLOSS_SITE is `$given`', ({ given, site }) => {
    expect(readSite(given)).toEqual(site);
  });

  it.each([
    'gloss.example',
    'ftp://gloss.example',
    'https://gloss.example/a//b',
    'https://gloss.example/#a',
    'https://gloss.example/?a',
    'nonsense',
  ])('cannot be `%s`, and the error says what it should be', (given) => {
    expect(() => readSite(given)).toThrow(`GLOSS_SITE is \`${given}\`, but should be the address of a host`);
  });
});
