import type { EditionSummary } from '@/lib/edition';
import { interviewAddress } from '@/lib/site/addresses';
import { formatDate } from '../../lib/text/format';
import { inLanguage } from '../../lib/text/language';
import { ByAuthor } from './by-author';
import { PeopleLine } from './people-line';

/** Every edition as a title one can choose, newest first; says so where there is none. */
export function EditionList({ editions }: { editions: readonly EditionSummary[] }) {
  if (editions.length === 0) {
    return <p className="shelf-empty">No interview has been published here yet.</p>;
  }
  return (
    <ol className="shelf-list">
      {editions.map((edition) => (
        <li key={edition.slug}>
          <EditionEntry edition={edition} />
        </li>
      ))}
    </ol>
  );
}

function EditionEntry({ edition }: { edition: EditionSummary }) {
  const { slug, meta, commentaries, speakers, words, placedQuotes: placed } = edition;
  return (
    <article className="shelf-entry">
      <p className="kicker" {...inLanguage(meta.language)}>
        {[meta.outlet, meta.show].filter(Boolean).join(' · ')}
        {meta.outlet || meta.show ? ' · ' : ''}
        <time dateTime={meta.date}>{formatDate(meta.date, meta.language)}</time>
      </p>
      <h2 {...inLanguage(meta.language)}>
        <a href={interviewAddress(slug)}>{meta.title}</a>
      </h2>
      {meta.dek ? (
        <p className="dek" {...inLanguage(meta.language)}>
          {meta.dek}
        </p>
      ) : null}
      <PeopleLine speakers={speakers} words={words} />
      {commentaries.length > 0 ? (
        <p className="people">
          With {placed} {placed === 1 ? 'quote' : 'quotes'} discussed in{' '}
          {commentaries.map(({ slug: commentary, meta: essay }, index) => (
            <span key={commentary}>
              {index > 0 ? ', ' : ''}
              <cite {...inLanguage(essay.language)}>{essay.title}</cite>
              <ByAuthor author={essay.author} />
            </span>
          ))}
        </p>
      ) : null}
    </article>
  );
}
