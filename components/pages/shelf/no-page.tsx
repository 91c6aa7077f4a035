/** What is shown where a page cannot be. */
import type { EditionSummary } from '@/lib/edition';
import * as say from '@/lib/interface/library';
import { homeAddress } from '../../../lib/site/addresses';
import { Say } from '../say';
import { EditionList } from './edition-list';
import './shelf.css';

/** What stands at every address where nothing is. */
export function NotFoundPage({ editions }: { editions: readonly EditionSummary[] }) {
  return (
    <main id="page:text" className="shelf">
      <header className="shelf-head">
        <p className="kicker">404</p>
        <h1>{say.noSuchPageHeading}</h1>
        <p>
          <Say>{say.mistyped(<code>{say.exampleLink}</code>)}</Say>
        </p>
      </header>
      <EditionList editions={editions} />
    </main>
  );
}

/** What is shown in place of a page that is not kept, where there is no connection. */
export function OfflinePage() {
  return (
    <main id="page:text" className="shelf" tabIndex={-1}>
      <header className="shelf-head">
        <h1>{say.noConnectionHeading}</h1>
        <p>
          <Say>
            {say.readWithoutOne((words) => (
              <a href={homeAddress()}>{words}</a>
            ))}
          </Say>
        </p>
      </header>
    </main>
  );
}
