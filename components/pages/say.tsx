import { createElement, Fragment, type ReactNode } from 'react';
import type { Phrase } from '@/lib/interface/phrase';

/** A phrase of the interface, with parts of the page where its language has them. */
export function Say({ children }: { children: Phrase<ReactNode> }) {
  return createElement(Fragment, null, ...children);
}
