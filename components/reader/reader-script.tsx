'use client';

import { useEffect } from 'react';
import type { EditionFacts } from '../links/edition-facts';
import { enhanceReader } from './enhance-reader';

/** Starts the reader's script once the page is there; renders nothing. */
export function ReaderScript({ facts }: { facts: EditionFacts }) {
  useEffect(() => enhanceReader(document, facts), [facts]);
  return null;
}
