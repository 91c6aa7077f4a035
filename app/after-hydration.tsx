'use client';

import { useEffect } from 'react';
import type { PageScriptName } from '@/lib/site/page-scripts';

const MODULES: Readonly<Record<PageScriptName, () => Promise<unknown>>> = {
  map: () => import('@/components/browser/entries/map'),
  media: () => import('@/components/browser/entries/media'),
  preferences: () => import('@/components/browser/entries/preferences'),
  reader: () => import('@/components/browser/entries/reader'),
  search: () => import('@/components/browser/entries/search'),
};

/**
 * Starts a script while the design is worked on: there Next follows every change of the code, and React has to have taken
 * the page over before anything else changes it. Pages that are built have neither.
 */
export function AfterHydration({ name }: { name: PageScriptName }) {
  useEffect(() => void MODULES[name](), [name]);
  return null;
}
