/** The page that is shared for a passage or quote. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Edition, quoteExcerpts } from '@/lib/edition';
import { CARD_SIZE } from '@/lib/formats/card-size';
import {
  canonicalId,
  type PassageSubject,
  type QuoteSubject,
  type ShareSubject,
} from '../../../lib/edition/share/subject';
import { interviewSource, pageWording } from '../../../lib/edition/share/wording';
import { structuredData } from '../../../lib/formats/structured-data';
import {
  homeAddress,
  interviewAddress,
  oEmbedAddress,
  readerAddress,
  type ShareKind,
  shareAddress,
  shareCardAddress,
} from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { ENTER_READER } from '../../browser/early/share-scripts';
import { scriptSafeJson } from '../script-safe-json';
import { renderDocument } from './document';
import { noteFigure } from './note';
import type { Part } from './part';
import { accountOf } from './past';
import { excerpts, questionBeforePassage, wholePassage } from './speech';

/** What all pages of a site share. */
export interface ShareSite {
  /** The site's address, without a slash at its end: `https://gloss.example`. */
  readonly origin: string;
  /** The style sheet of share pages and embeds, compact. */
  readonly styles: string;
}

/**
 * The share page of an id, as HTML: the passage in its context with what is said about it, or what became of it. A
 * browser with scripts goes to the reader from there, but for an account of what is no more, which is the page itself.
 */
export function sharePage(
  edition: Edition,
  kind: ShareKind,
  id: string,
  subject: ShareSubject,
  site: ShareSite,
): string {
  const isThere = subject.kind === 'passage' || subject.kind === 'quote';
  const named = canonicalId(id, subject);
  const canonical = site.origin + shareAddress(edition.slug, kind, named);
  const { title, description } = pageWording(edition, subject);
  const data = structuredData(edition, subject, site.origin);
  return renderDocument({
    title: `${title} · ${edition.meta.title}`,
    description,
    canonical,
    indexed: isThere && edition.openLicence,
    root: {
      dataEdition: interviewAddress(edition.slug),
      ...(isThere ? { dataReader: readerAddress(edition.slug, kind, named) } : {}),
    },
    script: ENTER_READER,
    styles: site.styles,
    head: [
      ...(isThere
        ? sharingTags(edition, {
            title,
            description,
            canonical,
            image: site.origin + shareCardAddress(edition.slug, kind, named),
          })
        : []),
      h('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: site.origin + oEmbedAddress(edition.slug, kind, named),
        title,
      }),
      ...(data ? [h('script', { type: 'application/ld+json' }, scriptSafeJson(data))] : []),
    ],
    body: [
      h('header.bar', h('a.brand', { href: homeAddress() }, 'Gloss')),
      h('main.share', [
        editionHead(edition),
        ...(isThere ? excerptWithNotes(edition, subject) : account(edition, subject)),
        h('p.enter', [
          h(
            'a.button',
            { href: isThere ? readerAddress(edition.slug, kind, named) : interviewAddress(edition.slug) },
            isThere ? 'Read on in the interview' : 'The whole interview',
          ),
        ]),
        rights(edition),
      ]),
    ],
  });
}

/** The interview that the words are from. */
export function editionHead(edition: Edition): Element {
  const { meta, slug } = edition;
  return h('header.from', inLanguage(meta.language), [
    h('p.kicker', interviewSource(edition)),
    h('h1', h('a', { href: interviewAddress(slug) }, meta.title)),
  ]);
}

/** The words in their context, and the notes on them. */
function excerptWithNotes(edition: Edition, subject: PassageSubject | QuoteSubject): Part[] {
  if (subject.kind === 'quote') {
    const { quote } = subject;
    const stretches = quoteExcerpts(edition, quote);
    const question = stretches[0] && questionBeforePassage(edition, stretches[0].passage);
    return [
      question ?? null,
      excerpts(edition, stretches, quote.voice),
      noteFigure(edition, quote, 'paragraph', false),
    ];
  }
  const voices = new Map(subject.quotes.map(({ id, voice }) => [id, voice]));
  return [
    questionBeforePassage(edition, subject.passage),
    wholePassage(edition, subject.passage, voices),
    // Notes on words within a sentence often come from one paragraph, which need not be read twice.
    ...subject.quotes.map((quote, _, { length }) =>
      noteFigure(edition, quote, length > 1 ? 'sentence' : 'paragraph', true),
    ),
  ];
}

function account(edition: Edition, subject: Exclude<ShareSubject, PassageSubject | QuoteSubject>): Part[] {
  const { heading, body } = accountOf(edition, subject);
  return [h('section.account', h('h2.heading', heading), ...body)];
}

function rights({ meta, commentaries }: Edition): Element {
  const notices = [meta, ...commentaries.map((commentary) => commentary.meta)];
  return h(
    'footer.rights',
    notices.map(({ title, rights: notice }) => h('p', [h('cite', title), `. ${notice.replace(/\.$/, '')}.`])),
  );
}

/** How other sites show the page: Open Graph and Twitter cards. */
function sharingTags(
  edition: Edition,
  { title, description, canonical, image }: { title: string; description: string; canonical: string; image: string },
): Element[] {
  const locale = graphLocale(edition.meta.language);
  const graph: readonly (readonly [property: string, content: string | number])[] = [
    ['og:type', 'article'],
    ['og:site_name', 'Gloss'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ...(locale === undefined ? [] : [['og:locale', locale] as const]),
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', CARD_SIZE.width],
    ['og:image:height', CARD_SIZE.height],
    ['og:image:alt', title],
  ];
  const twitter = [
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', title],
    ['twitter:description', description],
    ['twitter:image', image],
    ['twitter:image:alt', title],
  ] as const;
  return [
    ...graph.map(([property, content]) => h('meta', { property, content: String(content) })),
    ...twitter.map(([name, content]) => h('meta', { name, content })),
  ];
}

/** A language as Open Graph has it, which knows languages of a region only: `en_GB`; undefined where no region is named. */
function graphLocale(tag: string): string | undefined {
  const { language, region } = new Intl.Locale(tag);
  return region === undefined ? undefined : `${language}_${region}`;
}
