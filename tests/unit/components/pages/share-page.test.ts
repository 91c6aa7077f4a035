import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { scriptSafeJson } from '@/components/pages/script-safe-json';
import { EmbedPage } from '@/components/pages/share/embed-page';
import { readerAttributes, tagsOfEmbed, tagsOfShare } from '@/components/pages/share/head-tags';
import { EmbedDocument, ShareDocument } from '@/components/pages/share/share-document';
import { type Shared, SharePage } from '@/components/pages/share/share-page';
import { findSubject, sharedIds } from '@/lib/edition/share/subject';
import { structuredData } from '@/lib/formats/structured-data';
import type { ShareKind } from '@/lib/site/addresses';
import { findInlineCode } from '@/lib/site/inline-code';
import { shareEdition } from '../../../support/share-edition';

const ORIGIN = 'https://gloss.example';
const edition = shareEdition();

function sharedOf(kind: ShareKind, id: string, of = edition): Shared {
  const subject = findSubject(of, kind, id);
  if (!subject) throw new Error(`nothing is called ${id}`);
  return { edition: of, kind, id, subject };
}

function pageOf(kind: ShareKind, id: string, Page: ComponentType<Shared> = SharePage, of = edition): string {
  return renderToStaticMarkup(createElement(Page, sharedOf(kind, id, of)));
}

function tagsOf(kind: ShareKind, id: string, of = edition) {
  return tagsOfShare(sharedOf(kind, id, of), ORIGIN);
}

/** What a reader sees, in one line. */
function wordsOf(html: string): string {
  return html
    .replace(/<\/?(?:p|h\d|aside|div|footer|blockquote)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
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
    expect(readerAttributes(sharedOf('p', idOf('p', 'we-never-count')))).toEqual({
      'data-edition': '/tides/',
      'data-reader': '/tides/#we-never-count-boats-in-the',
    });
    expect(html).toContain('href="/tides/#we-never-count-boats-in-the"');
  });

  it('has absolute addresses in its metadata', () => {
    const tags = tagsOf('p', idOf('p', 'we-never-count'));
    const page = 'https://gloss.example/tides/p/we-never-count-boats-in-the/';
    expect(tags.canonical).toBe(page);
    expect(tags.oEmbed?.address).toBe(`${page}oembed.json`);
    expect(Object.fromEntries(tags.graph)).toMatchObject({ 'og:url': page, 'og:image': `${page}card.png` });
  });

  it('names its language for Open Graph where a region belongs to it', () => {
    const localeIn = (language: string) =>
      new Map(tagsOf('p', ids.p[0] ?? '', { ...edition, meta: { ...edition.meta, language } }).graph).get('og:locale');
    expect(localeIn('en')).toBeUndefined();
    expect(localeIn('pt-BR')).toBe('pt_BR');
    expect(localeIn('zh-Hant-TW')).toBe('zh_TW');
  });

  it('has a title, a description and a picture for Twitter cards', () => {
    expect(Object.fromEntries(tagsOf('p', ids.p[0] ?? '').twitter)).toMatchObject({
      'twitter:card': 'summary_large_image',
      'twitter:title': expect.stringMatching(/./),
      'twitter:description': expect.stringMatching(/./),
      'twitter:image': expect.stringMatching(/^https:.*\/card\.png$/),
      'twitter:image:alt': expect.stringMatching(/./),
    });
  });

  it('is not for search engines where the rights are reserved', () => {
    expect(tagsOf('p', ids.p[0] ?? '').isIndexed).toBe(false);
    expect(tagsOf('p', ids.p[0] ?? '', { ...edition, openLicence: true }).isIndexed).toBe(true);
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
    const json = scriptSafeJson(structuredData(edition, sharedOf('q', id).subject, ORIGIN));
    expect(json, 'nothing ends the element that it stands in').not.toContain('<');
    const data = shape.parse(JSON.parse(json));
    expect(data.text).toBe('The tide brings timber, rope & old nets </script> to the harbour wall.');
    expect(data.isPartOf.headline).toBe('Tides & <b>“harbours”</b></script>');
    expect(data.comment).toHaveLength(1);
  });

  it('stands for a quote that its paragraph gives again', () => {
    const again = ids.q.filter((each) => each.startsWith('flotsam-the-town-keeps'));
    expect(again).toHaveLength(2);
    const [first = '', second = ''] = again.map((each) => tagsOf('q', each).canonical);
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
    const id = idOf(kind, opening);
    for (const Page of [SharePage, EmbedPage]) {
      const html = pageOf(kind, id, Page);
      for (const words of says) expect(wordsOf(html)).toContain(words);
    }
    const shared = sharedOf(kind, id);
    expect(readerAttributes(shared)).toEqual({ 'data-edition': '/tides/' });
    for (const tags of [tagsOfShare(shared, ORIGIN), tagsOfEmbed(shared, ORIGIN)]) {
      expect(tags).toMatchObject({ isIndexed: false, graph: [], twitter: [] });
      expect(tags.canonical).toBe(`https://gloss.example/tides/${kind}/${id}/`);
    }
    expect(tagsOfShare(shared, ORIGIN).oEmbed?.address).toBe(`https://gloss.example/tides/${kind}/${id}/oembed.json`);
  });
});

describe('every page and embed', () => {
  const pages = (['p', 'q'] as const).flatMap((kind) =>
    ids[kind].flatMap((id) => [pageOf(kind, id), pageOf(kind, id, EmbedPage)]),
  );

  it('has no script, no style and no markup out of the texts', () => {
    expect(pages.length).toBeGreaterThan(12);
    for (const html of pages) {
      expect(findInlineCode(html)).toEqual({ scripts: [], styles: [], styleAttributes: [] });
      expect(html).not.toMatch(/<script|<b>“harbours/);
    }
  });
});

describe('a text that is read from right to left', () => {
  it('has its language and direction', () => {
    const arabic = shareEdition('ar');
    const html = pageOf('q', idOf('q', 'flotsam-the-tide-brings'), SharePage, arabic);
    expect(html).toContain('<div class="note-inner" lang="ar" dir="rtl">');
    expect(html).toContain('<blockquote class="speech" lang="en" dir="ltr">');
  });
});

describe('an id that was never issued', () => {
  it.each(['', 'nothing', '__proto__'])('`%s` names nothing', (id) => {
    expect(findSubject(edition, 'p', id)).toBeUndefined();
    expect(findSubject(edition, 'q', id)).toBeUndefined();
  });
});

describe('the document', () => {
  const scripts = new Map([
    ['enter-reader', 'enter()'],
    ['tell-height', 'tell()'],
    ['await-typefaces', 'wait()'],
  ]);
  const parts = { origin: ORIGIN, scripts, styleSheet: '/styles/share.css' };
  const shared = sharedOf('p', idOf('p', 'we-never-count'));
  const headOf = (html: string): string => html.slice(html.indexOf('<head>'), html.indexOf('</head>'));

  it('of a share page enters the reader first, and has what programs read', () => {
    const html = renderToStaticMarkup(createElement(ShareDocument, { shared, parts }));
    expect(html).toMatch(
      /^<html lang="en" data-edition="\/tides\/" data-reader="[^"]+"><head><meta charSet="utf-8"\/>/,
    );
    expect(findInlineCode(html).scripts).toEqual(['enter()', 'wait()']);
    expect(headOf(html)).toContain('<link rel="stylesheet" href="/styles/share.css"/>');
    expect(headOf(html)).toContain('<meta property="og:type" content="article"/>');
    expect(headOf(html)).toContain('<meta name="robots" content="noindex"/>');
    expect(headOf(html)).toMatch(
      /<link rel="alternate" type="application\/json\+oembed" href="https:[^"]+" title="Tom Ferry/,
    );
    expect(headOf(html)).toContain('<script type="application/ld+json">{"@context"');
  });

  it('of an embed tells its height, and leads out of its frame', () => {
    const html = renderToStaticMarkup(createElement(EmbedDocument, { shared, parts }));
    expect(findInlineCode(html).scripts).toEqual(['tell()', 'wait()']);
    expect(headOf(html)).toContain('<base target="_blank"/>');
    expect(headOf(html)).not.toContain('og:');
  });
});
