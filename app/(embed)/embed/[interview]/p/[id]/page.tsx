import { embedPage, noShareParams } from '@/app/share-pages';

/** The embed of a passage. */
export const generateStaticParams = noShareParams;

export default function Page({ params }: PageProps<'/embed/[interview]/p/[id]'>) {
  return embedPage('p', params);
}
