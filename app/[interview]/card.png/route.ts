import { editionCard, editionCardParams } from '@/app/share-cards';

/** The picture that goes with the pages of an edition. */
export const dynamic = 'force-static';

export function generateStaticParams() {
  return editionCardParams();
}

export function GET(_request: Request, { params }: { params: Promise<{ interview: string }> }) {
  return editionCard(params);
}
