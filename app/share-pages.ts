/** What the routes of share pages and embeds are about. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { embedMetadata, shareMetadata } from '@/components/pages/share/share-metadata';
import type { Shared } from '@/components/pages/share/share-page';
import { findSubject, sharedIds } from '@/lib/edition/share/subject';
import { oEmbedOf } from '@/lib/formats/oembed';
import type { ShareKind } from '@/lib/site/addresses';
import { SITE } from '@/lib/site/site';
import { findEdition, readEditions } from './editions';
import { SITE_METADATA } from './site-metadata';
import { pagesOr } from './static-params';

/** An id as the parameters of a route give it. */
export interface ShareParams {
  readonly interview: string;
  readonly id: string;
}

/** Every id that was ever issued for a passage or quote of any edition. */
export async function everyShareId(kind: ShareKind): Promise<ShareParams[]> {
  const ids = (await readEditions()).flatMap((edition) =>
    sharedIds(edition, kind).map((id) => ({ interview: edition.slug, id })),
  );
  return pagesOr(ids, (name) => ({ interview: name, id: name }));
}

/** What an id names; for one that was never issued there is no page. */
export async function findShared(kind: ShareKind, params: Promise<ShareParams>): Promise<Shared> {
  return (await find(kind, params)) ?? notFound();
}

/** The metadata of the share page of an id. */
export async function sharePageMetadata(kind: ShareKind, params: Promise<ShareParams>): Promise<Metadata> {
  const shared = await find(kind, params);
  return shared ? { ...SITE_METADATA, ...shareMetadata(shared, SITE.origin) } : {};
}

/** The metadata of the embed of an id. */
export async function embedPageMetadata(kind: ShareKind, params: Promise<ShareParams>): Promise<Metadata> {
  const shared = await find(kind, params);
  return shared ? { ...SITE_METADATA, ...embedMetadata(shared, SITE.origin) } : {};
}

/** How other sites are told to embed an id. */
export async function oEmbedResponse(kind: ShareKind, params: Promise<ShareParams>): Promise<Response> {
  const found = await find(kind, params);
  if (!found) return new Response('There is no such page.\n', { status: 404 });
  return Response.json(oEmbedOf(found.edition, kind, found.id, found.subject, SITE.origin));
}

async function find(kind: ShareKind, params: Promise<ShareParams>): Promise<Shared | undefined> {
  const { interview, id: given } = await params;
  // Pages are given parameters as addresses have them, route handlers without escapes; no id holds a `%`.
  const id = decodeURIComponent(given);
  const edition = await findEdition(decodeURIComponent(interview));
  const subject = edition && findSubject(edition, kind, id);
  return edition && subject && { edition, kind, id, subject };
}
