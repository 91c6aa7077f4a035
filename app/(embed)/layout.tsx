import type { ReactNode } from 'react';
import { EmbedDocument } from '../share-document';

export default function EmbedLayout({ children }: { children: ReactNode }) {
  return <EmbedDocument>{children}</EmbedDocument>;
}
