import instrumentSans from '../instrument-sans.woff2?bytes';
import newsreader from '../newsreader.woff2?bytes';
import newsreaderItalic from '../newsreader-italic.woff2?bytes';

/** The typefaces under lasting names, for documents that are no pages of the application. */
export const dynamic = 'force-static';
export const dynamicParams = false;

const FILES = new Map([
  ['newsreader.woff2', newsreader],
  ['newsreader-italic.woff2', newsreaderItalic],
  ['instrument-sans.woff2', instrumentSans],
]);

export function generateStaticParams() {
  return Array.from(FILES.keys(), (file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const bytes = FILES.get((await params).file);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, { headers: { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=604800' } });
}
