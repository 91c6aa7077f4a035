import { ShareDocument } from '@/app/share-document';
import { findShared } from '@/app/share-pages';

export default async function ShareLayout({ params, children }: LayoutProps<'/[interview]/q/[id]'>) {
  return <ShareDocument shared={await findShared('q', params)}>{children}</ShareDocument>;
}
