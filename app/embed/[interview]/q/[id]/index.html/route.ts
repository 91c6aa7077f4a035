import { embedResponse, everyShareId, type ShareParams } from '@/app/share-pages';

/** The embed of a quote: made with the other pages, for every id that was ever issued and no other. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return everyShareId('q');
}

export function GET(_request: Request, { params }: { params: Promise<ShareParams> }) {
  return embedResponse('q', params);
}
