import { cardParams, shareCard } from '@/app/share-cards';
import type { ShareParams } from '@/app/share-pages';

/** The picture that goes with the share page of a passage. */
export const dynamic = 'force-static';

export function generateStaticParams() {
  return cardParams('p');
}

export function GET(_request: Request, { params }: { params: Promise<ShareParams> }) {
  return shareCard('p', params);
}
