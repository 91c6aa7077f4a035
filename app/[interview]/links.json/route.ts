import { linkPast } from '@/lib/edition';
import { findEdition, readEditions } from '../../editions';

/** Made ahead of time, as the pages are. */
export const dynamic = 'force-static';
/** Only the editions that exist have a past. */
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await readEditions()).map(({ slug }) => ({ interview: slug }));
}

/** What became of earlier wordings and quotes, for links that do not fit the text as it is. */
export async function GET(_request: Request, { params }: RouteContext<'/[interview]/links.json'>) {
  const edition = await findEdition((await params).interview);
  return edition ? Response.json(linkPast(edition)) : new Response(null, { status: 404 });
}
