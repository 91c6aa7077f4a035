/** The routes of share pages and embeds, which are documents of their own rather than pages of the application. */

import { compactStyles } from '@/components/pages/share/document';
import { embedPage } from '@/components/pages/share/embed-page';
import shareStyles from '@/components/pages/share/share.css?raw';
import { type ShareSite, sharePage } from '@/components/pages/share/share-page';
import type { Edition } from '@/lib/edition';
import { findSubject, type ShareSubject, sharedIds } from '@/lib/edition/share/subject';
import type { ShareKind } from '@/lib/site/addresses';
import { SITE } from '@/lib/site/site';
import { findEdition, paramsOfEach } from './editions';
import extendedFonts from './fonts/extended.css?raw';
import { pagesOr } from './static-params';
import common from './styles/common.css?raw';
import tokens from './styles/tokens.css?raw';

const site: ShareSite = { origin: SITE.origin, styles: compactStyles(tokens, common, shareStyles, extendedFonts) };

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

/** The share page of an id. */
export async function shareResponse(kind: ShareKind, params: Promise<ShareParams>): Promise<Response> {
  return documentOf(kind, params, sharePage);
}

/** The embed of an id. */
export async function embedResponse(kind: ShareKind, params: Promise<ShareParams>): Promise<Response> {
  return documentOf(kind, params, embedPage);
}

type Render = (edition: Edition, kind: ShareKind, id: string, subject: ShareSubject, site: ShareSite) => string;

async function documentOf(kind: ShareKind, params: Promise<ShareParams>, render: Render): Promise<Response> {
  const found = await find(kind, params);
  if (!found) return notFound();
  const html = render(found.edition, kind, found.id, found.subject, site);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

async function find(kind: ShareKind, params: Promise<ShareParams>) {
  const { interview, id } = await params;
  const edition = await findEdition(interview);
  const subject = edition && findSubject(edition, kind, id);
  return edition && subject && { edition, id, subject };
}

function notFound(): Response {
  return new Response('There is no such page.\n', { status: 404 });
}
