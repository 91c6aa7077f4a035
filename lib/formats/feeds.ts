/** Feeds: of the editions of a site, and of the essays about one interview. As Atom (RFC 4287) and as JSON Feed 1.1. */

import type { Element } from 'xast';
import { x } from 'xastscript';
import { correctionsOf, type Edition, type EditionSummary, shorten } from '@/lib/edition';
import * as say from '../interface/library';
import {
  changesAddress,
  changesFeedAddress,
  essayAddress,
  feedAddress,
  homeAddress,
  interviewAddress,
} from '../site/addresses';
import { SITE } from '../site/site';
import { xmlDocument } from './xml';

/** A feed, in whatever form it is written. */
export interface Feed {
  readonly title: string;
  /** Address of the page that it is about. */
  readonly page: string;
  readonly language?: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** Addresses of its forms. */
  readonly atom: string;
  /** Left out where it has only the other. */
  readonly json?: string;
}

/** What is new. */
export interface FeedEntry {
  /** Its address, which is what it is known by. */
  readonly address: string;
  readonly title: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly date: string;
  readonly authors: readonly string[];
  readonly summary: string;
  readonly language: string;
}

/** Entries that a feed has at most. */
const MOST = 100;
/** Letters (UTF-16 units) of a summary; where rights are reserved it is a short quotation. */
const SUMMARY = { open: 400, reserved: 160 };

/** The feed of a site's editions. */
export function editionsFeed(summaries: readonly EditionSummary[]): Feed {
  const entries = summaries.map(({ slug, meta, speakers, commentaries }): FeedEntry => {
    return {
      address: SITE.origin + interviewAddress(slug),
      title: meta.title,
      date: [meta.date, ...commentaries.map((each) => each.meta.date ?? '')].sort().at(-1) ?? meta.date,
      authors: speakers.map(({ name }) => name),
      summary: [
        meta.dek,
        commentaries.length === 0 ? undefined : say.withEssays(commentaries.map((each) => each.meta.title)),
      ]
        .filter((part) => part !== undefined)
        .join(' '),
      language: meta.language,
    };
  });
  return {
    title: say.feedTitle,
    page: SITE.origin + homeAddress(),
    entries: newest(entries),
    ...feedAddresses(undefined),
  };
}

/** The feed of the essays about an interview. An essay without a date has the interview's. */
export function commentariesFeed({ slug, meta, commentaries, openLicence }: Edition): Feed {
  const entries = commentaries.map((commentary): FeedEntry => {
    const language = commentary.meta.language ?? meta.language;
    const opening = commentary.blocks.find(({ kind, text }) => kind === 'paragraph' && text !== '')?.text ?? '';
    return {
      address: SITE.origin + essayAddress(slug, commentary.slug),
      title: commentary.meta.title,
      date: commentary.meta.date ?? meta.date,
      authors: commentary.meta.author === undefined ? [] : [commentary.meta.author],
      summary: shorten(opening, openLicence ? SUMMARY.open : SUMMARY.reserved, language),
      language,
    };
  });
  return {
    title: say.essaysOn(meta.title),
    page: SITE.origin + interviewAddress(slug),
    language: meta.language,
    entries: newest(entries),
    ...feedAddresses(slug),
  };
}

/** The feed of what was changed in an interview since it was first published; a change without a day has the interview's. */
export function changesFeed(edition: Edition): Feed {
  const { slug, meta } = edition;
  const page = SITE.origin + changesAddress(slug);
  const entries = correctionsOf(edition).map(({ number, date, passages }): FeedEntry => {
    const [first] = passages;
    return {
      address: `${page}#correction:${number}`,
      title: say.passagesChanged(passages.length, meta.title),
      date: date ?? meta.date,
      authors: [],
      summary: say.firstChange(first?.after === '', shorten(first?.before ?? '', SUMMARY.reserved, meta.language)),
      language: meta.language,
    };
  });
  return {
    title: say.corrections(meta.title),
    page,
    language: meta.language,
    entries: newest(entries),
    atom: SITE.origin + changesFeedAddress(slug),
  };
}

function feedAddresses(edition: string | undefined): { atom: string; json: string } {
  return { atom: SITE.origin + feedAddress('atom', edition), json: SITE.origin + feedAddress('json', edition) };
}

function newest(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...entries].sort((a, b) => b.date.localeCompare(a.date) || a.address.localeCompare(b.address)).slice(0, MOST);
}

/** The feed as Atom. */
export function writeAtom({ title, page, language, entries, atom, json }: Feed): string {
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', {}, page),
      x('title', {}, title),
      x('updated', {}, moment(entries[0]?.date ?? '1970-01-01')),
      x('link', { rel: 'self', type: 'application/atom+xml', href: atom }),
      x('link', { rel: 'alternate', type: 'text/html', href: page }),
      ...(json === undefined ? [] : [x('link', { rel: 'alternate', type: 'application/feed+json', href: json })]),
      x('author', {}, [x('name', {}, 'Gloss')]),
      ...entries.map(atomEntry),
    ]),
  );
}

function atomEntry({ address, title, date, authors, summary, language }: FeedEntry): Element {
  return x('entry', { 'xml:lang': language }, [
    x('id', {}, address),
    x('title', {}, title),
    x('updated', {}, moment(date)),
    x('published', {}, moment(date)),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...authors.map((name) => x('author', {}, [x('name', {}, name)])),
    ...(summary === '' ? [] : [x('summary', {}, summary)]),
  ]);
}

/** The feed as JSON Feed. */
export function writeJsonFeed({ title, page, language, entries, json }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: json,
    language,
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      content_text: entry.summary === '' ? entry.title : entry.summary,
      date_published: moment(entry.date),
      authors: entry.authors.length === 0 ? undefined : entry.authors.map((name) => ({ name })),
      language: entry.language,
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}

function moment(date: string): string {
  return `${date}T00:00:00Z`;
}
