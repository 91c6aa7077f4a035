import { embedPageMetadata, everyShareId, findShared } from '@/app/share-pages';
import { EmbedPage } from '@/components/pages/share/embed-page';

/** The embed of a passage: for every id that was ever issued and no other. */
export const dynamicParams = false;

export const generateStaticParams = () => everyShareId('p');

export const generateMetadata = ({ params }: PageProps<'/embed/[interview]/p/[id]'>) => embedPageMetadata('p', params);

export default async function Page({ params }: PageProps<'/embed/[interview]/p/[id]'>) {
  return <EmbedPage {...(await findShared('p', params))} />;
}
