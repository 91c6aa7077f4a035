import { expect, test } from 'vitest';
import { headersFile } from '@/lib/site/security-headers';

test('hosts that read it are told which headers to send, and let other sites frame embeds alone', () => {
  const file = headersFile(['404.html', 'embed', 'fonts', 'icon.svg', 'index.html', 'one', 'scripts', 'styles']);
  const sections = new Map(
    file.split(/\n(?=\/)/).map((section) => {
      const [path = '', ...headers] = section.trim().split('\n');
      return [path, headers.map((header) => header.trim())];
    }),
  );
  const ban = ['X-Frame-Options: DENY', "Content-Security-Policy: frame-ancestors 'none'"];
  expect(sections.get('/*')).toContain('X-Content-Type-Options: nosniff');
  for (const path of ['/', '/index.html', '/404.html', '/one/*']) {
    expect(sections.get(path), path).toEqual(expect.arrayContaining(ban));
  }
  expect(
    [...sections]
      .filter(([path]) => /^\/(?:\*|embed)/.test(path))
      .flatMap(([, headers]) => headers)
      .join(),
  ).not.toMatch(/frame/i);
  for (const path of ['/scripts/:file', '/styles/:file']) {
    expect(sections.get(path), path).toContain('Cache-Control: public, max-age=31536000, immutable');
  }
});
