import { noShareParams, sharePage } from '@/app/share-pages';

/** The share page of a passage. */
export const generateStaticParams = noShareParams;

export default function Page({ params }: PageProps<'/[interview]/p/[id]'>) {
  return sharePage('p', params);
}
