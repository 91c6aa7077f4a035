/** What the routes of share pages and embeds are about. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { embedMetadata, shareMetadata } from '@/components/pages/share/share-metadata';
import type { Shared } from '@/components/pages/share/share-page';
import { findSubject, sharedIds } from '@/lib/edition/share/subject';
import type { ShareKind } from '@/lib/site/addresses';
import { SITE } from '@/lib/site/site';
import { findEdition, paramsOfEach } from './editions';
import { SITE_METADATA } from './site-metadata';
import { pagesOr } from './static-params';

/** An id as the parameters of a route give it. */
export interface ShareParams {
  readonly interview: string;
  readonly id: string;
}

/** Every id that was ever issued for a passage or quote of any edition. */
export async function everyShareId(kind: ShareKind): Promise<ShareParams[]> {
  const ids = await paramsOfEach((edition) => sharedIds(edition, kind).map((id) => ({ interview: edition.slug, id })));
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

async function find(kind: ShareKind, params: Promise<ShareParams>): Promise<Shared | undefined> {
  const { interview, id: given } = await params;
  // Parameters come as addresses have them; no id holds a `%`.
  const id = decodeURIComponent(given);
  const edition = await findEdition(decodeURIComponent(interview));
  const subject = edition && findSubject(edition, kind, id);
  return edition && subject && { edition, kind, id, subject };
}
