import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ChangesPage } from '@/components/pages/changes/changes-page';
import { correctionsOf } from '@/lib/edition';
import { changesFeed, writeAtom } from '@/lib/formats/feeds';
import { fixtureEdition } from '../../../support/fixture-editions';
import { named, readXml, textOf } from '../../../support/read-xml';
import { shareEdition } from '../../../support/share-edition';

test('the corrected record tells of what was struck, and of what stands elsewhere now', () => {
  const edition = shareEdition();
  const html = renderToStaticMarkup(createElement(ChangesPage, { edition, corrections: correctionsOf(edition) }));
  expect(html).toContain('On a day that was not recorded');
  expect(html).toMatch(/: struck<\/p><p class="diff"[^>]*><del>Every ninth of March/);
  expect(html).toMatch(/: moved to another passage as it was<\/p><p class="diff"[^>]*>Gulls follow the dredger/);
});

test('its feed has an entry for each correction, which leads to it', () => {
  const edition = fixtureEdition('footbridge');
  const entries = named(readXml(writeAtom(changesFeed(edition))), 'entry');
  expect(entries.map((entry) => named(entry, 'id').map((id) => textOf(id)))).toEqual([
    ['http://localhost:3000/footbridge/changes/#correction:2'],
  ]);
  expect(textOf(entries[0] ?? readXml('<a/>'))).toContain('Struck: The swans hiss at the bicycles');
});
