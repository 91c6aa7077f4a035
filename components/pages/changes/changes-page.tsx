import {
  type CorrectedPassage,
  type Correction,
  cutRuns,
  type DiffRun,
  type Edition,
  indexEdition,
  isPlaced,
  type TouchedQuote,
} from '@/lib/edition';
import { quoted, TAG } from '@/lib/interface/common';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/records';
import { changesFeedAddress, readerAddress, shareAddress } from '../../../lib/site/addresses';
import { formatDate } from '../../../lib/text/format';
import { inLanguage } from '../../../lib/text/language';
import { HeadAbout } from '../head-about';
import { Say } from '../say';
import { DiffText } from '../text/diff-text';
import '../reader/reader.css';
import '../text/text.css';
import '../spoken/spoken.css';

/** The corrected record: what was changed since the interview was first published, the latest first. */
export function ChangesPage({ edition, corrections }: { edition: Edition; corrections: readonly Correction[] }) {
  return (
    <main className="spoken-page" id="page:text" tabIndex={-1} {...IN_INTERFACE}>
      <HeadAbout edition={edition} kicker={say.correctedRecord} title={say.whatWasChanged} />
      <section>
        <p>
          <Say>
            {say.howShown(
              (words) => (
                <del key="struck">{words}</del>
              ),
              (words) => (
                <ins key="underlined">{words}</ins>
              ),
              (words) => (
                <a href={changesFeedAddress(edition.slug)}>{words}</a>
              ),
            )}
          </Say>
        </p>
      </section>
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
  return date === undefined ? say.onSomeDay : formatDate(date, TAG);
}

/** Words shown on either side of a change. */
const CONTEXT_WORDS = 18;

function Corrected({
  edition,
  passage: { now, speaker, before, runs, fate, quotes },
  until,
}: {
  edition: Edition;
  passage: CorrectedPassage;
  until: string | undefined;
}) {
  const name = indexEdition(edition).speakerById.get(speaker ?? '')?.name ?? say.somebody;
  const shown: readonly DiffRun[] = fate === 'struck' ? [{ kind: 'dropped', text: before }] : runs;
  return (
    <>
      <p className="spoken-place">
        {now === undefined ? <b>{name}</b> : <a href={readerAddress(edition.slug, 'p', now)}>{name}</a>}
        {say.fates[fate]}
      </p>
      <DiffText runs={cutRuns(shown, CONTEXT_WORDS)} language={edition.meta.language} />
      {quotes.map((touched) => (
        <Touched key={touched.quote.id} edition={edition} touched={touched} until={until} />
      ))}
    </>
  );
}

/** A quote of the changed words. */
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
  const address = isPlaced(quote)
    ? readerAddress(edition.slug, 'q', quote.id)
    : shareAddress(edition.slug, 'q', quote.id);
  const before = until === undefined ? say.untilThis : say.untilDay(formatDate(until, TAG));
  return (
    <p className="spoken-remark">
      <Say>{say.quotedIn(<cite {...inLanguage(meta?.language)}>{meta?.title}</cite>, isOfBefore ? before : null)}</Say>
      <a href={address} {...inLanguage(meta?.language ?? edition.meta.language)}>
        {quoted(quote.lemma)}
      </a>
    </p>
  );
}
