import { noShareParams, sharePage } from '@/app/share-pages';

/** The share page of a quote. */
export const generateStaticParams = noShareParams;

export default function Page({ params }: PageProps<'/[interview]/q/[id]'>) {
  return sharePage('q', params);
}
