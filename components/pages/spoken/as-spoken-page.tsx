import {
  diffRuns,
  type Edition,
  type EditionPassage,
  type EditionTimes,
  indexEdition,
  type SpokenCut,
  type SpokenPassage,
} from '@/lib/edition';
import { betweenSentences } from '@/lib/interface/quotes';
import * as say from '@/lib/interface/records';
import { FIDELITIES, FIDELITY_WORDS, FLAG_WORDS } from '../../../lib/edition/fidelity-words';
import { interviewAddress } from '../../../lib/site/addresses';
import { formatTimecode } from '../../../lib/text/format';
import { inLanguage } from '../../../lib/text/language';
import { HeadAbout } from '../head-about';
import { DiffText } from '../text/diff-text';
import '../reader/reader.css';
import '../text/text.css';
import './spoken.css';

/** What editing took out of the recording, changed, and tidied: in words, and passage by passage. */
export function AsSpokenPage({ edition, times }: { edition: Edition; times: EditionTimes }) {
  const { passages, cuts } = times.asSpoken;
  const changed = passages.filter(({ fidelity, flags }) => FIDELITY_WORDS[fidelity].needsLook || flags.length > 0);
  const tidied = passages.filter((passage) => !changed.includes(passage) && passage.changes.length > 0);
  const words = cuts.reduce((sum, cut) => sum + cut.words, 0);
  return (
    <main className="spoken-page" id="page:text" tabIndex={-1}>
      <HeadAbout edition={edition} kicker={say.asSpoken} title={say.whatEditingChanged} />
      <section>
        <p>{say.setAgainst + countsOf(passages)}</p>
      </section>
      {cuts.length === 0 ? null : (
        <section aria-labelledby="spoken:cuts">
          <h2 id="spoken:cuts">{say.cut(words, cuts.length)}</h2>
          <ol className="spoken-list">
            {cuts.map((cut) => (
              <CutItem key={`${cut.start} ${cut.text}`} edition={edition} cut={cut} />
            ))}
          </ol>
        </section>
      )}
      {changed.length === 0 ? null : (
        <section aria-labelledby="spoken:changed">
          <h2 id="spoken:changed">{say.publishedOtherwise(changed.length)}</h2>
          <Passages edition={edition} times={times} passages={changed} />
        </section>
      )}
      {tidied.length === 0 ? null : (
        <section>
          <details>
            <summary>{say.tidied(tidied.length)}</summary>
            <Passages edition={edition} times={times} passages={tidied} />
          </details>
        </section>
      )}
    </main>
  );
}

/** How many passages are of which fidelity: a sentence. */
function countsOf(passages: readonly SpokenPassage[]): string {
  const counts = FIDELITIES.flatMap((fidelity) => {
    const some = passages.filter((passage) => passage.fidelity === fidelity).length;
    return some === 0 ? [] : [{ count: some, fidelity: FIDELITY_WORDS[fidelity].name }];
  });
  return say.countsOf(passages.length, counts);
}

/** Words that were said and are not published, with the place that they are missing from. */
function CutItem({ edition, cut }: { edition: Edition; cut: SpokenCut }) {
  return (
    <li>
      <PlaceLink edition={edition} passage={cut.passage} at={cut.start} />
      <blockquote {...inLanguage(edition.meta.language)}>
        <p className="diff">
          <del>{cut.text}</del>
        </p>
      </blockquote>
      {cut.isMarked ? <p className="spoken-remark">{say.isMarked}</p> : null}
    </li>
  );
}

/** Passages with what was changed in them, word by word. */
function Passages({
  edition,
  times,
  passages,
}: {
  edition: Edition;
  times: EditionTimes;
  passages: readonly SpokenPassage[];
}) {
  const index = indexEdition(edition);
  const starts = new Map(times.passages.map(({ id, words, end }) => [id, words[0] ?? end]));
  return (
    <ol className="spoken-list">
      {passages.map((spoken) => {
        const passage = index.passageById.get(spoken.id);
        return passage === undefined ? null : (
          <li key={spoken.id}>
            <PlaceLink edition={edition} passage={spoken.id} at={starts.get(spoken.id) ?? 0} />
            <ChangedPassage spoken={spoken} passage={passage} language={edition.meta.language} />
          </li>
        );
      })}
    </ol>
  );
}

function ChangedPassage({
  spoken: { changes, flags, fidelity, isNew },
  passage,
  language,
}: {
  spoken: SpokenPassage;
  passage: EditionPassage;
  language: string;
}) {
  const remarks = [
    ...(isNew ? [say.hardlyRecorded] : []),
    ...(FIDELITY_WORDS[fidelity].needsLook && changes.length === 0 && !isNew ? [say.somethingLeftOut] : []),
    ...flags.map((flag) => FLAG_WORDS[flag]),
  ];
  const edits = changes.flatMap((change) => change.edits);
  return (
    <>
      {remarks.length === 0 ? null : <p className="spoken-remark">{remarks.join(betweenSentences)}</p>}
      {isNew ? (
        <p {...inLanguage(language)}>{passage.text}</p>
      ) : (
        <DiffText runs={diffRuns(passage.text, edits)} language={language} />
      )}
    </>
  );
}

/** When a passage is said, and who says it: a link to it in the reader. */
function PlaceLink({ edition, passage, at }: { edition: Edition; passage: string; at: number }) {
  const index = indexEdition(edition);
  const found = index.passageById.get(passage);
  const speaker = found && index.speakerOf(found);
  return (
    <p className="spoken-place">
      <a href={`${interviewAddress(edition.slug)}#${passage}`}>
        <span className="spoken-time">{formatTimecode(at)}</span> {speaker?.name ?? say.somebody}
      </a>
    </p>
  );
}
