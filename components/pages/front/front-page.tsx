import type { EditionSummary, Specimen } from '@/lib/edition';
import { description } from '@/lib/interface/library';
import { EditionList } from '../shelf/edition-list';
import { FrontPassage } from './front-passage';

/** The front page: what this is, a passage with its note, and every edition. */
export function FrontPage({ specimen, editions }: { specimen: Specimen | null; editions: readonly EditionSummary[] }) {
  return (
    <main id="page:text" className="shelf">
      <header className="shelf-head">
        <h1>
          <em>Gloss</em>
        </h1>
        <p>{description}</p>
      </header>
      {specimen === null ? null : <FrontPassage specimen={specimen} />}
      <EditionList editions={editions} />
    </main>
  );
}
