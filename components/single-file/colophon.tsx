import type { ReactNode } from 'react';
import type { Edition } from '@/lib/edition';
import { TAG } from '@/lib/interface/common';
import * as say from '@/lib/interface/files';
import { formatDate } from '../../lib/text/format';
import { inLanguage } from '../../lib/text/language';
import { asSentence } from '../../lib/text/sentence-ends';
import { ByAuthor } from '../pages/by-author';
import { Say } from '../pages/say';

/** What a file says of itself below every view: what it is of, where that is from, whose it is, and what made it. */
export function Colophon({ edition: { meta, commentaries }, site }: { edition: Edition; site: string | null }) {
  return (
    <footer className="colophon">
      <Work
        title={meta.title}
        language={meta.language}
        date={meta.date}
        url={meta.url}
        source={meta.source ?? meta.outlet}
      >
        {asSentence(meta.rights)}
      </Work>
      {commentaries.map(({ slug, meta: essay }) => (
        <Work
          key={slug}
          title={essay.title}
          language={essay.language ?? meta.language}
          author={essay.author}
          date={essay.date}
          url={essay.url}
          source={essay.publication}
        >
          {asSentence(essay.rights)}
        </Work>
      ))}
      <p>
        {say.madeWith}
        {site === null ? null : <Say>{say.thisEditionIsAt(<a href={site}>{site.replace(/^https?:\/\//, '')}</a>)}</Say>}
      </p>
    </footer>
  );
}

function Work({
  title,
  language,
  author,
  date,
  url,
  source,
  children: rights,
}: {
  title: string;
  language: string;
  author?: string | undefined;
  date: string | undefined;
  url: string | undefined;
  source: string | undefined;
  children: ReactNode;
}) {
  const from = source ?? (url === undefined ? undefined : new URL(url).hostname);
  return (
    <p>
      <cite {...inLanguage(language)}>{title}</cite>
      <ByAuthor author={author} />
      {say.published(date && formatDate(date, TAG))}
      {from === undefined ? null : <>{url === undefined ? asSentence(from) : <a href={url}>{asSentence(from)}</a>} </>}
      {rights}
    </p>
  );
}
