'use client';

import { useEffect } from 'react';

/**
 * Starts a script while the design is worked on: there React follows every change of the code, and has to have taken
 * the page over before anything else changes it. Pages that are built have no React.
 */
export function AfterHydration({ address }: { address: string }) {
  useEffect(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    document.head.append(script);
  }, [address]);
  return null;
}
