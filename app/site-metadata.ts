import type { Metadata } from 'next';
import { iconAddress, manifestAddress, pngIconAddress } from '@/lib/site/addresses';
import { SITE } from '@/lib/site/site';

/** What every page says of the site. */
export const SITE_METADATA: Metadata = {
  metadataBase: new URL(SITE.origin),
  icons: { icon: { url: iconAddress(), type: 'image/svg+xml' }, apple: pngIconAddress(180) },
  manifest: manifestAddress(),
};
