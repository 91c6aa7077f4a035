import type { Edition } from '@/lib/edition';
import { formatDate } from '../../../lib/text/format';
import { inLanguage } from '../../../lib/text/language';
import { PageTitle } from '../page-title';
import { PeopleLine } from '../people-line';
import { EssayNames } from './essay-names';

/** The head of an edition: title, dek, people, date, source, and the essays it is read with. */
export function TitlePage({ edition: { slug: edition, meta, speakers, words, commentaries } }: { edition: Edition }) {
  return (
    <header className="title-page">
      <p className="kicker" {...inLanguage(meta.language)}>
        {[meta.outlet, meta.show].filter(Boolean).map((part) => `${part} · `)}
        <time dateTime={meta.date}>{formatDate(meta.date, meta.language)}</time>
      </p>
      <PageTitle language={meta.language}>{meta.title}</PageTitle>
      {meta.dek ? (
        <p className="dek" {...inLanguage(meta.language)}>
          {meta.dek}
        </p>
      ) : null}
      <PeopleLine speakers={speakers} words={words} />
      <EssayNames edition={edition} commentaries={commentaries} />
    </header>
  );
}
