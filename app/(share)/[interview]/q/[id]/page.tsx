import { everyShareId, findShared, sharePageMetadata } from '@/app/share-pages';
import { SharePage } from '@/components/pages/share/share-page';

/** The share page of a quote: for every id that was ever issued and no other. */
export const dynamicParams = false;

export const generateStaticParams = () => everyShareId('q');

export const generateMetadata = ({ params }: PageProps<'/[interview]/q/[id]'>) => sharePageMetadata('q', params);

export default async function Page({ params }: PageProps<'/[interview]/q/[id]'>) {
  return <SharePage {...(await findShared('q', params))} />;
}
