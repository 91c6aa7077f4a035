import type { EditionSummary } from '@/lib/edition';
import { interviewAddress } from '../../../lib/site/addresses';
import { formatDate } from '../../../lib/text/format';
import { inLanguage } from '../../../lib/text/language';
import { PeopleLine } from '../people-line';
import { EssayLink } from '../shelf/essay-link';
import '../shelf/shelf.css';
import './search-page.css';

/** Questions that are listed of all editions together, about. */
const MOST_QUESTIONS = 1_000;

/** Where the library is searched: without scripts an index of people, questions and essays, newest first. */
export function SearchPage({ editions }: { editions: readonly EditionSummary[] }) {
  const questions = Math.ceil(MOST_QUESTIONS / Math.max(1, editions.length));
  return (
    <main id="page:text" className="shelf search-page">
      <header className="shelf-head">
        <h1>Index</h1>
        <p>Who speaks, what is asked, and what was written about it.</p>
      </header>
      {editions.length === 0 ? <p className="shelf-empty">No interview has been published here yet.</p> : null}
      <ol className="shelf-list">
        {editions.map((edition) => (
          <li key={edition.slug}>
            <IndexEntry edition={edition} questions={questions} />
          </li>
        ))}
      </ol>
    </main>
  );
}

function IndexEntry({ edition, questions }: { edition: EditionSummary; questions: number }) {
  const { slug, meta, speakers, words, commentaries } = edition;
  const asked = edition.questions.slice(0, questions);
  return (
    <article className="shelf-entry">
      <div>
        <p className="kicker">
          <time dateTime={meta.date}>{formatDate(meta.date, meta.language)}</time>
        </p>
        <h2 {...inLanguage(meta.language)}>
          <a href={interviewAddress(slug)}>{meta.title}</a>
        </h2>
        <PeopleLine speakers={speakers} words={words} />
        {asked.length > 0 ? (
          <ul className="search-questions" {...inLanguage(meta.language)} aria-label={`Questions of ${meta.title}`}>
            {asked.map(({ passage, title }) => (
              <li key={passage}>
                <a href={`${interviewAddress(slug)}#${encodeURIComponent(passage)}`}>{title}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {commentaries.length > 0 ? (
        <ul className="ways" aria-label={`Essays about ${meta.title}`}>
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
