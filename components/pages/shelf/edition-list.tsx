import type { EditionSummary } from '@/lib/edition';
import * as common from '@/lib/interface/common';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/library';
import { discussed as sayDiscussed } from '@/lib/interface/reader';
import { interviewAddress, mapAddress } from '../../../lib/site/addresses';
import { formatDate } from '../../../lib/text/format';
import { inLanguage } from '../../../lib/text/language';
import { groupedBy } from '../../../lib/text/many';
import { PeopleLine } from '../people-line';
import { EssayLink } from './essay-link';
import './shelf.css';

/** More editions than these are listed closer together, by years. */
const FEW = 6;
/** More essays than these are counted rather than named. */
const MOST_ESSAYS = 3;

/** Every edition with its ways in, newest first; says so where there is none. */
export function EditionList({ editions }: { editions: readonly EditionSummary[] }) {
  if (editions.length === 0) {
    return <p className="shelf-empty">{say.noEditions}</p>;
  }
  if (editions.length <= FEW) return <Entries editions={editions} heading="h2" />;
  return [...groupedBy(editions, ({ meta }) => meta.date.slice(0, 4))].map(([year, ofYear]) => (
    <section className="shelf-year" key={year} aria-labelledby={`page:year-${year}`}>
      <h2 id={`page:year-${year}`}>{year}</h2>
      <Entries editions={ofYear} heading="h3" />
    </section>
  ));
}

function Entries({ editions, heading }: { editions: readonly EditionSummary[]; heading: 'h2' | 'h3' }) {
  return (
    <ol className="shelf-list">
      {editions.map((edition) => (
        <li key={edition.slug}>
          <EditionEntry edition={edition} heading={heading} />
        </li>
      ))}
    </ol>
  );
}

function EditionEntry({ edition, heading: Heading }: { edition: EditionSummary; heading: 'h2' | 'h3' }) {
  const { slug, meta, speakers, words, placedQuotes: discussed } = edition;
  return (
    <article className="shelf-entry">
      <div>
        <p className="kicker" {...inLanguage(meta.language)}>
          {[meta.outlet, meta.show].filter(Boolean).map((part) => `${part} · `)}
          <time dateTime={meta.date} {...IN_INTERFACE}>
            {formatDate(meta.date, common.TAG)}
          </time>
        </p>
        <Heading {...inLanguage(meta.language)}>
          <a href={interviewAddress(slug)}>{meta.title}</a>
        </Heading>
        {meta.dek ? (
          <p className="dek" {...inLanguage(meta.language)}>
            {meta.dek}
          </p>
        ) : null}
        <PeopleLine speakers={speakers} words={words} />
        {discussed > 0 ? <p className="people">{sayDiscussed(discussed)}</p> : null}
      </div>
      <Ways edition={edition} />
    </article>
  );
}

/** The orders in which an edition can be read. */
function Ways({ edition: { slug, meta, commentaries } }: { edition: EditionSummary }) {
  const more = commentaries.length - MOST_ESSAYS;
  return (
    <ul className="ways" aria-label={say.waysInto(meta.title)}>
      <li>
        <a className="way" href={interviewAddress(slug)}>
          {common.interview}
        </a>
      </li>
      {commentaries.slice(0, MOST_ESSAYS).map((commentary) => (
        <li key={commentary.slug}>
          <EssayLink edition={slug} commentary={commentary} />
        </li>
      ))}
      {more > 0 ? (
        <li>
          <a className="way" href={interviewAddress(slug)}>
            {say.andMore(more)}
          </a>
        </li>
      ) : null}
      <li>
        <a className="way" href={mapAddress(slug)}>
          {common.map}
        </a>
      </li>
    </ul>
  );
}
