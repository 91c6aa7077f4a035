import { everyShareId, findShared, sharePageMetadata } from '@/app/share-pages';
import { SharePage } from '@/components/pages/share/share-page';

/** The share page of a passage: for every id that was ever issued and no other. */
export const dynamicParams = false;

export const generateStaticParams = () => everyShareId('p');

export const generateMetadata = ({ params }: PageProps<'/[interview]/p/[id]'>) => sharePageMetadata('p', params);

export default async function Page({ params }: PageProps<'/[interview]/p/[id]'>) {
  return <SharePage {...(await findShared('p', params))} />;
}
