import type { Metadata } from 'next';
import { iconAddress, manifestAddress, pngIconAddress } from '@/lib/site/addresses';
import { SITE } from '@/lib/site/site';

/** What this is, in one sentence. */
export const SITE_DESCRIPTION =
  'Read an interview with what others wrote about it beside the very words that they quote, and see whether they quoted them as they were said.';

/** What every page says of the site. */
export const SITE_METADATA: Metadata = {
  metadataBase: new URL(SITE.origin),
  icons: { icon: { url: iconAddress(), type: 'image/svg+xml' }, apple: pngIconAddress(180) },
  manifest: manifestAddress(),
};
