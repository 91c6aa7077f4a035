import { expect, test } from 'vitest';
import { PageFinisher } from '@/lib/site/build/finish-page';

const HEAD = '<!DOCTYPE html><html><head><meta charset="utf-8"/></head>';

test('a page that is ready holds its policy', () => {
  const finisher = new PageFinisher(() => true);
  expect(finisher.finish('index.html', `${HEAD}<body>words`)).toContain('<meta http-equiv="Content-Security-Policy"');
  expect(() => finisher.assertSound()).not.toThrow();
});

test('what is wrong with pages is said once for each kind, with the first page and how many more', () => {
  const finisher = new PageFinisher(() => false);
  finisher.finish('a/index.html', `${HEAD}<body>words<script>track()</script>`);
  finisher.finish('b/index.html', `${HEAD}<body>words<script>track()</script><img src="/a.png">`);
  finisher.finish('c/index.html', `${HEAD}<body>words`);
  expect(() => finisher.assertSound()).toThrow(
    [
      'the pages are not as they should be; was Next or React changed?',
      '',
      'a/index.html, and on 1 more: an inline script that is not ours (track())',
      'b/index.html: the address /a.png of a img, where the site has no file',
    ].join('\n'),
  );
});

test.each([
  ['verify/index.html', true],
  ['index.html', false],
  ['one/index.html', false],
])('React runs in %s: %s', (path, isAllowed) => {
  const finisher = new PageFinisher(() => true);
  finisher.finish(path, `${HEAD}<body>words<script type="module" src="/scripts/studio/verify-A.js"></script>`);
  const check = expect(() => finisher.assertSound());
  if (isAllowed) check.not.toThrow();
  else check.toThrow('a script of the studio, on a page that React does not run in');
});
