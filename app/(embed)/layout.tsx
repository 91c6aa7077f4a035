import type { ReactNode } from 'react';

/** Embeds are whole documents. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return children;
}
