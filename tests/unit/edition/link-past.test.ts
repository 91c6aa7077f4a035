import { describe, expect, it } from 'vitest';
import { readLibrary } from '@/lib/content';
import { joinLibrary, linkPast } from '@/lib/edition';
import { LinkResolver, parseLink } from '@/lib/links';

const { interviews } = joinLibrary(await readLibrary('tests/fixtures/content'));
const lamp = interviews.find(({ edition }) => edition.slug === 'lamp')?.edition;

describe('linkPast', () => {
  it('knows the quotes that have no note, and whether their essay still has them', () => {
    expect(lamp && linkPast(lamp).absentQuotes).toEqual([
      {
        id: 'against-machines-i-will-not-say-who-let',
        commentary: 'against-machines',
        text: 'I will not say who let the oil run dry. It was not me, and it was not the cook.',
        retired: true,
      },
    ]);
  });

  it('is all that resolving a link needs, also after a way through JSON', () => {
    const past = JSON.parse(JSON.stringify(lamp && linkPast(lamp)));
    const link = parseLink('#i-will-not-say-who-let.5-10.6f9doa');
    const resolver = new LinkResolver(lamp?.passages.map(({ id, text }) => ({ id, text })) ?? [], past);
    expect(link.kind === 'selection' && resolver.resolveSelection(link.selection)).toMatchObject({
      status: 'gone',
      was: 'who let the oil run dry',
    });
  });
});
