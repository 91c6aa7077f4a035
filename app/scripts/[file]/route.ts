import { readPageScripts } from '@/lib/site/page-scripts';

/** The files of the pages' scripts. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { files } = await readPageScripts();
  return Array.from(files.keys(), (file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const text = (await readPageScripts()).files.get((await params).file);
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
}
