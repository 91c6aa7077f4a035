import { everyShareId, type ShareParams, shareResponse } from '@/app/share-pages';

/** The share page of a passage: made with the other pages, for every id that was ever issued and no other. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return everyShareId('p');
}

export function GET(_request: Request, { params }: { params: Promise<ShareParams> }) {
  return shareResponse('p', params);
}
