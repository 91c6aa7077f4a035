/**
 * Share pages and embeds in development. A build has thousands of them, and makes them of the same components without
 * Next, which takes some twenty times as long for a page: see `lib/site/build/share-pages`.
 */
import { notFound } from 'next/navigation';
import { EmbedDocument, ShareDocument } from '@/components/pages/share/share-document';
import type { Shared } from '@/components/pages/share/share-page';
import { findSubject } from '@/lib/edition/share/subject';
import type { ShareKind } from '@/lib/site/addresses';
import { readEarlyScripts } from '@/lib/site/page-scripts';
import { SITE } from '@/lib/site/site';
import { findEdition } from './editions';
import { PLACEHOLDER } from './static-params';
import '@/components/pages/share/document.css';

/** An id as the parameters of a route give it. */
export interface ShareParams {
  readonly interview: string;
  readonly id: string;
}

/** No page is made while the site is built; Next wants one of a kind, which no folder takes over. */
export const noShareParams = (): ShareParams[] => [{ interview: PLACEHOLDER, id: PLACEHOLDER }];

/** The share page of an id. */
export async function sharePage(kind: ShareKind, params: Promise<ShareParams>) {
  const shared = await find(kind, params);
  return <ShareDocument shared={shared} parts={await documentParts()} />;
}

/** The embed of an id. */
export async function embedPage(kind: ShareKind, params: Promise<ShareParams>) {
  const shared = await find(kind, params);
  return <EmbedDocument shared={shared} parts={await documentParts()} />;
}

async function documentParts() {
  return { origin: SITE.origin, scripts: await readEarlyScripts(), styleSheet: undefined };
}

async function find(kind: ShareKind, params: Promise<ShareParams>): Promise<Shared> {
  const { interview, id: given } = await params;
  // Parameters come as addresses have them; no id holds a `%`.
  const id = decodeURIComponent(given);
  const edition = await findEdition(decodeURIComponent(interview));
  const subject = edition && findSubject(edition, kind, id);
  return edition && subject ? { edition, kind, id, subject } : notFound();
}
