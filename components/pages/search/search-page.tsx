import type { EditionSummary } from '@/lib/edition';
import type { LibraryIndexes } from '@/lib/formats/search/library-types';
import { TAG } from '@/lib/interface/common';
import * as say from '@/lib/interface/library';
import { field, panel } from '@/lib/interface/searching';
import { interviewAddress, searchAddress, searchIndexAddress } from '../../../lib/site/addresses';
import { formatDate } from '../../../lib/text/format';
import { inLanguage } from '../../../lib/text/language';
import { PeopleLine } from '../people-line';
import { EssayLink } from '../shelf/essay-link';
import '../shelf/shelf.css';
import './find.css';
import '../select.css';
import './search-page.css';

/** Questions that are listed of all editions together, about. */
const MOST_QUESTIONS = 1_000;

/**
 * Where the library is searched: without scripts an index of people, questions and essays, newest first.
 *
 * @param indexes those by which its script searches; null where there are none
 */
export function SearchPage({
  editions,
  indexes,
}: {
  editions: readonly EditionSummary[];
  indexes: LibraryIndexes | null;
}) {
  const questions = Math.ceil(MOST_QUESTIONS / Math.max(1, editions.length));
  return (
    <main id="page:text" className="shelf search-page">
      <header className="shelf-head">
        <h1>{say.index}</h1>
        <p>{say.indexLead}</p>
      </header>
      {indexes === null ? null : <LibraryFind indexes={indexes} />}
      {editions.length === 0 ? <p className="shelf-empty">{say.noEditions}</p> : null}
      <ol className="shelf-list library-index">
        {editions.map((edition) => (
          <li key={edition.slug}>
            <IndexEntry edition={edition} questions={questions} />
          </li>
        ))}
      </ol>
    </main>
  );
}

/** The form of the search. What it finds, its script puts behind it. */
function LibraryFind({ indexes: { whole, recent, outdated } }: { indexes: LibraryIndexes }) {
  return (
    <search
      className="library-find"
      data-index={searchIndexAddress(whole)}
      data-recent={recent === null ? undefined : searchIndexAddress(recent)}
      data-outdated={outdated.length === 0 ? undefined : JSON.stringify(outdated)}
      aria-label={panel}
    >
      <form action={searchAddress()} className="library-form">
        <input
          type="search"
          name="find"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={field}
          aria-label={field}
        />
      </form>
      <noscript>
        {/* Some browsers do not tell a style sheet that there are no scripts. */}
        <style data-kept="">{'.library-find{display:none}'}</style>
      </noscript>
    </search>
  );
}

function IndexEntry({ edition, questions }: { edition: EditionSummary; questions: number }) {
  const { slug, meta, speakers, words, commentaries } = edition;
  const asked = edition.questions.slice(0, questions);
  const languages = [meta.language, ...commentaries.map((each) => each.meta.language ?? meta.language)];
  return (
    <article
      className="shelf-entry"
      data-edition={slug}
      data-people={JSON.stringify(speakers.map(({ name }) => name))}
      data-languages={JSON.stringify([...new Set(languages)])}
    >
      <div>
        <p className="kicker">
          <time dateTime={meta.date}>{formatDate(meta.date, TAG)}</time>
        </p>
        <h2 {...inLanguage(meta.language)}>
          <a href={interviewAddress(slug)}>{meta.title}</a>
        </h2>
        <PeopleLine speakers={speakers} words={words} />
        {asked.length > 0 ? (
          <ul className="search-questions" {...inLanguage(meta.language)} aria-label={say.questionsOf(meta.title)}>
            {asked.map(({ passage, title }) => (
              <li key={passage}>
                <a href={`${interviewAddress(slug)}#${encodeURIComponent(passage)}`}>{title}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {commentaries.length > 0 ? (
        <ul className="ways" aria-label={say.essaysAbout(meta.title)}>
          {commentaries.map((commentary) => (
            <li key={commentary.slug}>
              <EssayLink edition={slug} commentary={commentary} />
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}
