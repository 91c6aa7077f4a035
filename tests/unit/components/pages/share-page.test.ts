import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ENTER_READER, TELL_HEIGHT } from '@/components/browser/early/share-scripts';
import { embedPage } from '@/components/pages/share/embed-page';
import { sharePage } from '@/components/pages/share/share-page';
import { findSubject, sharedIds } from '@/lib/edition/share/subject';
import type { ShareKind } from '@/lib/site/addresses';
import { findInlineCode } from '@/lib/site/inline-code';
import { AWAIT_TYPEFACES } from '../../../../components/browser/early/await-typefaces';
import { shareEdition } from '../../../support/share-edition';

const SITE = { origin: 'https://gloss.example', styles: 'p{margin:0}' };
const edition = shareEdition();

function pageOf(kind: ShareKind, id: string, render = sharePage, of = edition): string {
  const subject = findSubject(of, kind, id);
  if (!subject) throw new Error(`nothing is called ${id}`);
  return render(of, kind, id, subject, SITE);
}

/** What a reader sees, in one line. */
function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>|<\/?(?:p|h\d|aside|div|footer|blockquote)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

function dataOf(html: string): unknown {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(text);
}

const ids = { p: sharedIds(edition, 'p'), q: sharedIds(edition, 'q') };
const idOf = (kind: ShareKind, opening: string): string => ids[kind].find((id) => id.startsWith(opening)) ?? '';

describe('the share page of a passage', () => {
  const html = pageOf('p', idOf('p', 'we-never-count'));

  it('shows the words, who says them, the question before them and the note', () => {
    expect(wordsOf(html)).toContain(
      'Ada Quill What does the tide bring to the harbour in the winter? Tom Ferry (?), inferred',
    );
    expect(wordsOf(html)).toContain('The tide brings timber, rope & old nets </script> to the harbour wall.');
    expect(wordsOf(html)).toContain('Ferry says it with "quotes" & a straight face');
    expect(wordsOf(html)).toContain('On flotsam, Nora Sand, Shoreline, August 1, 2025');
  });

  it('says how the quote departs from the words', () => {
    expect(wordsOf(html)).toContain('Altered');
    expect(html).toMatch(/<ins>[^<]*long/);
  });

  it('leads into the reader, and sends browsers there', () => {
    expect(html).toContain('data-reader="/tides/#we-never-count-boats-in-the"');
    expect(html).toContain('href="/tides/#we-never-count-boats-in-the"');
  });

  it('has absolute addresses in its metadata', () => {
    expect(html).toContain('<link rel="canonical" href="https://gloss.example/tides/p/we-never-count-boats-in-the/">');
    expect(html).toContain('property="og:url" content="https://gloss.example/tides/p/we-never-count-boats-in-the/"');
  });

  it('names its language for Open Graph where a region belongs to it', () => {
    const inLanguage = (language: string) =>
      pageOf('p', ids.p[0] ?? '', sharePage, { ...edition, meta: { ...edition.meta, language } });
    expect(html).not.toContain('og:locale');
    expect(inLanguage('pt-BR')).toContain('<meta property="og:locale" content="pt_BR">');
    expect(inLanguage('zh-Hant-TW')).toContain('<meta property="og:locale" content="zh_TW">');
  });

  it.each(['card', 'title', 'description', 'image', 'image:alt'])('has twitter:%s', (name) => {
    expect(html).toMatch(new RegExp(`<meta name="twitter:${name}" content="[^"]+">`));
  });

  it('is not for search engines where the rights are reserved', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(pageOf('p', ids.p[0] ?? '', sharePage, { ...edition, openLicence: true })).not.toContain('noindex');
  });
});

describe('the share page of a quote', () => {
  const id = idOf('q', 'flotsam-the-tide-brings');
  const html = pageOf('q', id);

  it('shows a sentence on either side of the quoted words, and no more', () => {
    const text = wordsOf(html);
    expect(text).toContain('We never count boats in the fog. The tide brings timber');
    expect(text).toContain('to the harbour wall. Nobody claims any of it. …');
    expect(text).not.toContain('Gulls');
  });

  it('describes itself as a quotation with a comment', () => {
    const shape = z.object({
      '@type': z.literal('Quotation'),
      text: z.string(),
      creator: z.object({ name: z.literal('Tom Ferry') }),
      isPartOf: z.object({ genre: z.literal('Interview'), headline: z.string() }),
      comment: z.array(
        z.object({
          '@type': z.literal('Comment'),
          '@id': z.literal(`https://gloss.example/tides/#note:${id}`),
          author: z.object({ name: z.literal('Nora Sand') }),
        }),
      ),
    });
    const data = shape.parse(dataOf(html));
    expect(data.text).toBe('The tide brings timber, rope & old nets </script> to the harbour wall.');
    expect(data.isPartOf.headline).toBe('Tides & <b>“harbours”</b></script>');
    expect(data.comment).toHaveLength(1);
  });

  it('stands for a quote that its paragraph gives again', () => {
    const again = ids.q.filter((each) => each.startsWith('flotsam-the-town-keeps'));
    expect(again).toHaveLength(2);
    const [first = '', second = ''] = again.map(
      (each) => /rel="canonical" href="([^"]+)"/.exec(pageOf('q', each))?.[1],
    );
    expect(second).toBe(first);
  });
});

describe('an id that names nothing any more', () => {
  it.each([
    {
      name: 'a passage that was struck',
      kind: 'p' as const,
      opening: 'every-ninth',
      says: [
        'This passage is no longer in the interview',
        'Every ninth of March the bell in the chapel rings',
        'Tom Ferry',
        'It stood',
      ],
    },
    {
      name: 'a passage that was joined to another',
      kind: 'p' as const,
      opening: 'gulls-follow',
      says: [
        'These words stand in another passage now',
        'Gulls follow the dredger up the channel',
        'We never count boats in …',
      ],
    },
    {
      name: 'a quote that was dropped',
      kind: 'q' as const,
      opening: 'flotsam-gulls',
      says: ['These words are no longer quoted', 'Gulls follow the dredger up the channel', 'On flotsam'],
    },
    {
      name: 'a quote that has no place',
      kind: 'q' as const,
      opening: 'flotsam-a-lie',
      says: ['These words are not in this interview', 'a lie that nobody in the talk ever told about anything'],
    },
  ])('$name: the page says what became of it', ({ kind, opening, says }) => {
    for (const render of [sharePage, embedPage]) {
      const html = pageOf(kind, idOf(kind, opening), render);
      for (const words of says) expect(wordsOf(html)).toContain(words);
      expect(html).toContain('noindex');
      expect(html).not.toContain('data-reader');
    }
    expect(pageOf(kind, idOf(kind, opening))).toContain(
      `<link rel="alternate" type="application/json+oembed" href="https://gloss.example/tides/${kind}/${idOf(kind, opening)}/oembed.json"`,
    );
  });
});

describe('every page and embed', () => {
  const pages = (['p', 'q'] as const).flatMap((kind) =>
    ids[kind].flatMap((id) => [pageOf(kind, id), pageOf(kind, id, embedPage)]),
  );

  it('has its own script, that for its typefaces, one style sheet, and no markup out of the texts', () => {
    expect(pages.length).toBeGreaterThan(12);
    for (const html of pages) {
      const { scripts, styles, styleAttributes } = findInlineCode(html);
      expect([ENTER_READER, TELL_HEIGHT].map((own) => [own, AWAIT_TYPEFACES])).toContainEqual(scripts);
      expect({ styles, styleAttributes }).toEqual({ styles: [SITE.styles], styleAttributes: [] });
      expect(html.slice(html.indexOf('<body'))).not.toMatch(/<script|<b>“harbours/);
    }
  });

  it('begins with its encoding, so that a policy can stand before everything else', () => {
    for (const html of pages) expect(html).toMatch(/<head><meta charset="utf-8">/);
  });
});

describe('a text that is read from right to left', () => {
  it('has its language and direction', () => {
    const arabic = shareEdition('ar');
    const html = pageOf('q', idOf('q', 'flotsam-the-tide-brings'), sharePage, arabic);
    expect(html).toContain('<div class="note-body" lang="ar" dir="rtl">');
    expect(html).toContain('<blockquote class="speech" lang="en" dir="ltr">');
  });
});

describe('an id that was never issued', () => {
  it.each(['', 'nothing', '__proto__'])('`%s` names nothing', (id) => {
    expect(findSubject(edition, 'p', id)).toBeUndefined();
    expect(findSubject(edition, 'q', id)).toBeUndefined();
  });
});
