import { embedPageMetadata, everyShareId, findShared } from '@/app/share-pages';
import { EmbedPage } from '@/components/pages/share/embed-page';

/** The embed of a quote: for every id that was ever issued and no other. */
export const dynamicParams = false;

export const generateStaticParams = () => everyShareId('q');

export const generateMetadata = ({ params }: PageProps<'/embed/[interview]/q/[id]'>) => embedPageMetadata('q', params);

export default async function Page({ params }: PageProps<'/embed/[interview]/q/[id]'>) {
  return <EmbedPage {...(await findShared('q', params))} />;
}
