import { embedPage, noShareParams } from '@/app/share-pages';

/** The embed of a quote. */
export const generateStaticParams = noShareParams;

export default function Page({ params }: PageProps<'/embed/[interview]/q/[id]'>) {
  return embedPage('q', params);
}
