/** The routes of cards: made with the other pages for an export; a server makes them as they are asked for. */
import sharp from 'sharp';
import { type CardContent, drawCard, editionCardContent, shareCardContent } from '@/components/cards/card';
import { cardColors } from '@/components/cards/card-colors';
import { cardFaces } from '@/components/cards/faces/card-faces';
import { findSubject } from '@/lib/edition/share/subject';
import type { ShareKind } from '@/lib/site/addresses';
import { findEdition, readEditions } from './editions';
import { everyShareId, type ShareParams } from './share-pages';
import { isExport } from './static-params';

/** The ids whose cards are made beforehand. */
export async function cardParams(kind: ShareKind): Promise<ShareParams[]> {
  return isExport ? everyShareId(kind) : [];
}

/** The editions whose cards are made beforehand. */
export async function editionCardParams(): Promise<{ interview: string }[]> {
  return isExport ? (await readEditions()).map(({ slug }) => ({ interview: slug })) : [];
}

/** The card of a passage or quote. */
export async function shareCard(kind: ShareKind, params: Promise<ShareParams>): Promise<Response> {
  const { interview, id } = await params;
  const edition = await findEdition(interview);
  const subject = edition && findSubject(edition, kind, id);
  if (!edition || !subject) return noPicture();
  return cardResponse(shareCardContent(edition, subject), subject.kind === 'quote' ? subject.quote.voice : 1);
}

/** The card of an edition. */
export async function editionCard(params: Promise<{ interview: string }>): Promise<Response> {
  const edition = await findEdition((await params).interview);
  if (!edition) return noPicture();
  return cardResponse(editionCardContent(edition), 1);
}

function noPicture(): Response {
  return new Response('There is no such picture.\n', { status: 404, headers: { 'Cache-Control': 'no-store' } });
}

async function cardResponse(content: CardContent, voice: number): Promise<Response> {
  const svg = drawCard(content, cardFaces(), cardColors(voice));
  // Few colours are on a card: a palette makes a fraction of the file, and more effort saves next to nothing.
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 48, dither: 0, effort: 1 }).toBuffer();
  return new Response(new Uint8Array(png), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' },
  });
}
