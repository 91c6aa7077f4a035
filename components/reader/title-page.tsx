import { type Edition, readingMinutes } from '@/lib/edition';
import { essayAddress } from '../addresses';
import { formatDate, joinNames } from '../format';
import { VoiceSwitches } from './voices';

/** The head of an edition: title, dek, people, date, source, and the essays it is read with. */
export function TitlePage({ edition: { slug: edition, meta, speakers, words, commentaries } }: { edition: Edition }) {
  const named = (role: string): string =>
    joinNames(speakers.filter((each) => each.role === role).map(({ name }) => name));
  const interviewers = named('interviewer');
  return (
    <header className="title-page">
      <p className="kicker">
        {[meta.outlet, meta.show].filter(Boolean).map((part) => `${part} · `)}
        <time dateTime={meta.date}>{formatDate(meta.date, meta.language)}</time>
      </p>
      <h1>{meta.title}</h1>
      {meta.dek ? <p className="dek">{meta.dek}</p> : null}
      <p className="people">
        <b>{named('guest')}</b>
        {interviewers ? (
          <>
            {' '}
            interviewed by <b>{interviewers}</b>
          </>
        ) : null}
        {' · '}
        <span className="unbroken">{readingMinutes(words)} min</span>
      </p>
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
