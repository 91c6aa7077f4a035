import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { EndMatter } from '@/components/pages/reader/end-matter';
import { AsSpokenPage } from '@/components/pages/spoken/as-spoken-page';
import { readInterviewFolder } from '@/lib/content';
import { type Edition, joinInterview } from '@/lib/edition';

let edition: Edition | undefined;

beforeAll(async () => {
  const { interview } = await readInterviewFolder(join(import.meta.dirname, '../../../fixtures/content'), 'harbour');
  edition = interview === null ? undefined : joinInterview(interview).interview?.edition;
});

function html(): string {
  if (edition?.times === undefined) throw new Error('the edition has no times');
  return renderToStaticMarkup(createElement(AsSpokenPage, { edition, times: edition.times }));
}

/** What a reader sees, in one line. */
function words(): string {
  return html()
    .replace(/<\/?(?:p|h\d|li|div|section|blockquote|summary)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
}

describe('as spoken, as published', () => {
  test('says what was cut and where, what was changed, and what was only tidied', () => {
    expect(words()).toContain('Said, and not published: 14 words in 1 place');
    expect(html()).toContain('<del>and i can tell you exactly what the county said about it in march.</del>');
    expect(words()).toContain('0:20 Tom Ferry and i can tell you');
    expect(html()).toMatch(/<del>dressed<\/del> <ins>dredged<\/ins>/);
    expect(words()).toContain('A “not” was gained or lost.');
    expect(words()).toMatch(/Lightly edited, as speech is when it is written down: 1 passage 2:38 Tom Ferry/);
  });

  test('every place is a link into the interview, and nothing on the page needs a script', () => {
    const links = [...html().matchAll(/href="\/harbour\/#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toContain('we-asked-the-county-three-times');
    expect(links.every((id) => edition?.passages.some((passage) => passage.id === id))).toBe(true);
    expect(html()).not.toMatch(/<(?:script|button)/);
  });

  test('the reader leads there only where there is a recording', () => {
    if (edition === undefined) throw new Error('no edition');
    const { times: _, ...silent } = edition;
    const end = (of: Edition) => renderToStaticMarkup(createElement(EndMatter, { edition: of }));
    expect(end(edition)).toContain('href="/harbour/spoken/"');
    expect(end(silent)).not.toContain('spoken');
  });
});
