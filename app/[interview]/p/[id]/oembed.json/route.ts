import { everyShareId, oEmbedResponse, type ShareParams } from '@/app/share-pages';

/** How other sites are told to embed a passage: made with its share page. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return everyShareId('p');
}

export function GET(_request: Request, { params }: { params: Promise<ShareParams> }) {
  return oEmbedResponse('p', params);
}
