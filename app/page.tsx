import { EditionList } from '@/components/edition-list';
import { SiteHeader } from '@/components/site-header';
import { readEditions } from './editions';

export default async function HomePage() {
  return (
    <>
      <SiteHeader />
      <main id="page:text" className="shelf">
        <header className="shelf-head">
          <h1>
            <em>Gloss</em>
          </h1>
          <p>Interviews, with what was said about each passage beside it.</p>
        </header>
        <EditionList editions={await readEditions()} />
      </main>
    </>
  );
}
