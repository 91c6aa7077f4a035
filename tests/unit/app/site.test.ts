import { describe, expect, it } from 'vitest';
import { readSite } from '@/app/site';

describe('the address of the site', () => {
  it.each([
    { given: undefined, site: 'http://localhost:3000' },
    { given: '', site: 'http://localhost:3000' },
    { given: 'https://gloss.example', site: 'https://gloss.example' },
    { given: 'https://gloss.example/', site: 'https://gloss.example' },
    { given: 'http://gloss.example:8080', site: 'http://gloss.example:8080' },
  ])('is $site where GLOSS_SITE is `$given`', ({ given, site }) => {
    expect(readSite(given)).toBe(site);
  });

  it.each([
    'gloss.example',
    'ftp://gloss.example',
    'https://gloss.example/talks',
    'https://gloss.example/?a',
    'nonsense',
  ])('cannot be `%s`, and the error says what it should be', (given) => {
    expect(() => readSite(given)).toThrow(`GLOSS_SITE is \`${given}\`, but should be the address of a host`);
  });
});
