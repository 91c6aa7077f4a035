import { type Edition, type EditionCommentary, wasCorrected } from '@/lib/edition';
import { IN_INTERFACE, ofText } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/reader';
import { changesAddress, spokenAddress } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { asSentence } from '../../../lib/text/sentence-ends';
import { ByAuthor } from '../by-author';
import { UnplacedPhrases } from '../essay/unplaced-phrases';
import { Say } from '../say';
import { EssayBlocks, splitRemainder } from './essay-remainder';
import { TakeAway } from './take-away';
import './end-matter.css';

/** What stands behind the interview: the rest of each essay, the phrases it does not contain, sources and rights. */
export function EndMatter({ edition, takeAway = true }: { edition: Edition; takeAway?: boolean }) {
  return (
    <footer className="end-matter" {...IN_INTERFACE}>
      {edition.commentaries.map((commentary) => (
        <EssayEnd key={commentary.slug} commentary={commentary} />
      ))}
      {takeAway ? <TakeAway edition={edition} /> : null}
      <section>
        <h2>{say.sources}</h2>
        <p>
          <Say>{say.theInterview(<cite {...inLanguage(edition.meta.language)}>{edition.meta.title}</cite>)}</Say>
          <Provenance meta={edition.meta} />
        </p>
        {edition.commentaries.map(({ slug, meta }) => (
          <p key={slug}>
            <Say>
              {say.theEssay(
                <cite {...inLanguage(meta.language)}>{meta.title}</cite>,
                <ByAuthor author={meta.author} />,
              )}
            </Say>
            <Provenance meta={meta} />
          </p>
        ))}
        {edition.times ? (
          <p>
            <Say>
              {say.asSpoken((words) => (
                <a href={spokenAddress(edition.slug)}>{words}</a>
              ))}
            </Say>
          </p>
        ) : null}
        {wasCorrected(edition) ? (
          <p>
            <Say>
              {say.correctedRecord((words) => (
                <a href={changesAddress(edition.slug)}>{words}</a>
              ))}
            </Say>
          </p>
        ) : null}
        {edition.passages.some(({ speakerInferred }) => speakerInferred) ? <p>{say.inferredNames}</p> : null}
      </section>
    </footer>
  );
}

/** What of an essay has no place beside the interview. */
function EssayEnd({ commentary }: { commentary: EditionCommentary }) {
  const { later } = splitRemainder(commentary);
  return (
    <div {...inLanguage(commentary.meta.language)}>
      {later.length > 0 ? (
        <section>
          <h2>
            <Say>{say.moreOf(<cite>{commentary.meta.title}</cite>)}</Say>
          </h2>
          <EssayBlocks commentary={commentary} blocks={later} />
        </section>
      ) : null}
      <UnplacedPhrases commentary={commentary} />
    </div>
  );
}

/** Where a text was taken from, and whose it is: in the words of its author. */
function Provenance({ meta }: { meta: Edition['meta'] | EditionCommentary['meta'] }) {
  return (
    <span {...ofText(meta.language)}>
      {sourceOf(meta)} {asSentence(meta.rights)}
    </span>
  );
}

/** Where a text was taken from, as a sentence, and a link where there is one. */
function sourceOf({ source, url }: { source?: string | undefined; url?: string | undefined }) {
  if (url) return <a href={url}>{asSentence(source ?? new URL(url).hostname)}</a>;
  return source ? asSentence(source) : '';
}
