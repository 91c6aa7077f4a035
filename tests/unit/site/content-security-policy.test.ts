import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, withPolicy } from '../../../lib/site/content-security-policy';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>T</title></head><body>${body}</body></html>`;

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** The sources of each directive of a policy. */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('the policy of a page', () => {
  test('lets through the scripts of the page by their hashes, and files of the site', () => {
    const policy = directives(contentSecurityPolicy([page('<script>a()</script><script>b("ü")</script>')]));
    expect(policy['script-src']).toEqual(["'self'", hashOf('a()'), hashOf('b("ü")')]);
  });

  test('lets through the styles of the page by their hashes, in elements and in attributes', () => {
    const policy = directives(contentSecurityPolicy([page('<style>p{}</style><p style="color:red">')]));
    expect(policy['style-src']).toEqual(["'self'", hashOf('p{}')]);
    expect(policy['style-src-attr']).toEqual(["'unsafe-hashes'", hashOf('color:red')]);
  });

  test('names the code of all pages that may be meant, each once', () => {
    const pages = [page('<script>a()</script>'), page('<script>b()</script><script>a()</script>')];
    expect(directives(contentSecurityPolicy(pages))['script-src']).toEqual(["'self'", hashOf('a()'), hashOf('b()')]);
  });

  test.each([
    { what: 'a page without code', html: page('<p>words</p>') },
    { what: 'a page with code', html: page('<script>a()</script><style>p{}</style><p style="a:b">') },
  ])('lets nothing else run, for $what', ({ html }) => {
    const policy = contentSecurityPolicy([html]);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    expect(directives(policy)).toMatchObject({
      'default-src': ["'none'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    });
  });

  test('leaves attributes without any hash to the rule for styles', () => {
    expect(contentSecurityPolicy([page('<p>words</p>')])).not.toContain('style-src-attr');
  });
});

describe('a page with its policy in it', () => {
  const html = page('<script>a()</script>');

  test('has it right after the encoding, before anything that it rules on', () => {
    expect(withPolicy(html)).toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/);
  });

  test('is otherwise as it was', () => {
    expect(withPolicy(html).replace(/<meta http-equiv="[^"]*" content="[^"]*"\/>/, '')).toBe(html);
  });

  test('names the same code as the header', () => {
    const [, inPage = ''] = /content="([^"]+)"/.exec(withPolicy(html)) ?? [];
    expect(contentSecurityPolicy([html])).toBe(`${inPage}; frame-ancestors 'none'`);
  });

  test('is refused where its policy could come too late', () => {
    expect(() => withPolicy('<html><head><script>a()</script></head></html>')).toThrow(
      'the page does not begin with <meta charset>, so its policy would come too late',
    );
  });
});

describe('the policy of a page with a player', () => {
  const player = (kind: string, source: string) =>
    page(`<section id="page:player" data-media="${kind}" data-source="${source}"></section>`);

  test.each([
    ['audio', 'https://media.example:8443/a/b.mp3?x=1&amp;y=2', 'media-src https://media.example:8443'],
    ['video', '/tides/media/talk.mp4', "media-src 'self'"],
    ['youtube', 'https://www.youtube-nocookie.com/embed/x?enablejsapi=1', 'frame-src https://www.youtube-nocookie.com'],
    ['vimeo', 'https://player.vimeo.com/video/1', 'frame-src https://player.vimeo.com'],
  ])('%s: lets in what it needs and no more', (kind, source, directive) => {
    const policy = contentSecurityPolicy([player(kind, source)]);
    const plain = contentSecurityPolicy([page('<p>words</p>')]);
    expect(policy.split('; ').filter((each) => !plain.split('; ').includes(each))).toEqual([directive]);
  });

  test('an element that only looks like a player lets in nothing', () => {
    const html = page(
      '<!-- <section id="page:player" data-media="audio" data-source="https://a.example/b.mp3"> --><p>x</p>',
    );
    expect(contentSecurityPolicy([html])).not.toMatch(/media-src|frame-src/);
  });
});
