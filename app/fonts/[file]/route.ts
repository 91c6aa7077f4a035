import instrumentSans from '../instrument-sans.woff2?bytes';
import instrumentSansExtended from '../instrument-sans-extended.woff2?bytes';
import newsreader from '../newsreader.woff2?bytes';
import newsreaderExtended from '../newsreader-extended.woff2?bytes';
import newsreaderItalic from '../newsreader-italic.woff2?bytes';
import newsreaderItalicExtended from '../newsreader-italic-extended.woff2?bytes';
import newsreaderItalicVietnamese from '../newsreader-italic-vietnamese.woff2?bytes';
import newsreaderVietnamese from '../newsreader-vietnamese.woff2?bytes';

/** The typefaces under lasting names: for documents that are no pages of the application, and letters that few need. */
export const dynamic = 'force-static';
export const dynamicParams = false;

const FILES = new Map([
  ['newsreader.woff2', newsreader],
  ['newsreader-extended.woff2', newsreaderExtended],
  ['newsreader-vietnamese.woff2', newsreaderVietnamese],
  ['newsreader-italic.woff2', newsreaderItalic],
  ['newsreader-italic-extended.woff2', newsreaderItalicExtended],
  ['newsreader-italic-vietnamese.woff2', newsreaderItalicVietnamese],
  ['instrument-sans.woff2', instrumentSans],
  ['instrument-sans-extended.woff2', instrumentSansExtended],
]);

export function generateStaticParams() {
  return Array.from(FILES.keys(), (file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const bytes = FILES.get((await params).file);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, { headers: { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=604800' } });
}
