import type { Edition } from '@/lib/edition';
import { essayAddress } from '../addresses';
import { formatDate } from '../format';
import { inLanguage } from '../language';
import { PeopleLine } from '../people-line';
import { VoiceSwitches } from './voices';

/** The head of an edition: title, dek, people, date, source, and the essays it is read with. */
export function TitlePage({ edition: { slug: edition, meta, speakers, words, commentaries } }: { edition: Edition }) {
  return (
    <header className="title-page">
      <p className="kicker">
        {[meta.outlet, meta.show].filter(Boolean).map((part) => `${part} · `)}
        <time dateTime={meta.date}>{formatDate(meta.date, meta.language)}</time>
      </p>
      <h1 {...inLanguage(meta.language)}>{meta.title}</h1>
      {meta.dek ? (
        <p className="dek" {...inLanguage(meta.language)}>
          {meta.dek}
        </p>
      ) : null}
      <PeopleLine speakers={speakers} words={words} />
      {commentaries.length > 0 ? (
        <p className="people">
          With commentary from{' '}
          {commentaries.map(({ slug, voice, meta: essay }, index) => (
            <span key={slug}>
              {index > 0 ? ', ' : ''}
              <a className={`essay-name voice-${voice}`} href={essayAddress(edition, slug)}>
                <cite>{essay.title}</cite>
              </a>
              {essay.author ? ` by ${essay.author}` : ''}
            </span>
          ))}
        </p>
      ) : null}
      <VoiceSwitches commentaries={commentaries} />
    </header>
  );
}
