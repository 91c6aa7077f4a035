import { ShareDocument } from '@/app/share-document';
import { findShared } from '@/app/share-pages';

export default async function ShareLayout({ params, children }: LayoutProps<'/[interview]/p/[id]'>) {
  return <ShareDocument shared={await findShared('p', params)}>{children}</ShareDocument>;
}
