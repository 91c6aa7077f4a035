'use client';

import { useEffect } from 'react';
import { CONTENT_CHANGES } from '@/lib/site/development-addresses';

/** Reloads the page when an author changed a text, while the design is worked on; pages that are built lack it. */
export function FollowContent() {
  useEffect(() => {
    const changes = new EventSource(CONTENT_CHANGES);
    changes.onmessage = () => location.reload();
    return () => changes.close();
  }, []);
  return null;
}
