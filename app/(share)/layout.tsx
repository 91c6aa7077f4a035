import type { ReactNode } from 'react';

/** Share pages are whole documents. */
export default function ShareLayout({ children }: { children: ReactNode }) {
  return children;
}
