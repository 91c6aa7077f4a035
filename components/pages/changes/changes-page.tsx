import { type CorrectedPassage, type Correction, type Edition, indexEdition, type TouchedQuote } from '@/lib/edition';
import { interviewAddress, readerAddress } from '../../../lib/site/addresses';
import { formatDate } from '../../../lib/text/format';
import { IN_ENGLISH, inLanguage } from '../../../lib/text/language';
import { DiffText } from '../text/diff-text';
import '../reader/reader.css';
import '../text/text.css';
import '../spoken/spoken.css';

/** The corrected record: what was changed since the interview was first published, the latest first. */
export function ChangesPage({ edition, corrections }: { edition: Edition; corrections: readonly Correction[] }) {
  const { slug, meta } = edition;
  return (
    <main className="spoken-page" id="page:text" tabIndex={-1} {...IN_ENGLISH}>
      <header className="title-page">
        <p className="kicker">The corrected record</p>
        <h1>What was changed</h1>
        <p className="people">
          In the interview{' '}
          <a className="essay-name" href={interviewAddress(slug)} {...inLanguage(meta.language)}>
            {meta.title}
          </a>
        </p>
      </header>
      {corrections.map((correction) => (
        <section key={correction.number} id={`correction:${correction.number}`}>
          <h2>{dayOf(correction)}</h2>
          <ol className="spoken-list">
            {correction.passages.map((passage) => (
              <li key={passage.id}>
                <Corrected edition={edition} passage={passage} until={correction.date} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </main>
  );
}

/** When a correction was made. */
function dayOf({ date }: Correction): string {
  return date === undefined ? 'On a day that was not recorded' : formatDate(date, 'en');
}

function Corrected({
  edition,
  passage: { now, speaker, before, after, runs, quotes },
  until,
}: {
  edition: Edition;
  passage: CorrectedPassage;
  until: string | undefined;
}) {
  const isMoved = after !== '' && runs.every(({ kind }) => kind === 'same');
  const name = indexEdition(edition).speakerById.get(speaker ?? '')?.name ?? 'In the interview';
  return (
    <>
      <p className="spoken-place">
        {now === undefined ? name : <a href={readerAddress(edition.slug, 'p', now)}>{name}</a>}
        {after === '' ? ': struck' : isMoved ? ': moved as it was' : null}
      </p>
      <DiffText runs={after === '' ? [{ kind: 'dropped', text: before }] : runs} language={edition.meta.language} />
      {quotes.map((touched) => (
        <Touched key={touched.quote.id} edition={edition} touched={touched} until={until} />
      ))}
    </>
  );
}

function Touched({
  edition,
  touched: { quote, isOfBefore },
  until,
}: {
  edition: Edition;
  touched: TouchedQuote;
  until: string | undefined;
}) {
  const { meta } = indexEdition(edition).commentaryBySlug.get(quote.commentary) ?? {};
  const before = until === undefined ? 'before this' : `until ${formatDate(until, 'en')}`;
  return (
    <p className="spoken-remark">
      {'Quoted in '}
      <cite {...inLanguage(meta?.language)}>{meta?.title}</cite>
      {isOfBefore ? ` as it stood ${before}: ` : ': '}
      <a href={readerAddress(edition.slug, 'q', quote.id)} {...inLanguage(meta?.language ?? edition.meta.language)}>
        {quote.lemma}
      </a>
    </p>
  );
}
