'use client';

import { useEffect } from 'react';
import { enhanceReader } from './enhance-reader';

/** Starts the reader's script once the page is there; renders nothing. */
export function ReaderScript() {
  useEffect(() => enhanceReader(document), []);
  return null;
}
