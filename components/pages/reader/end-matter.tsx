import { type Edition, type EditionCommentary, wasCorrected } from '@/lib/edition';
import { changesAddress, spokenAddress } from '../../../lib/site/addresses';
import { IN_ENGLISH, inLanguage } from '../../../lib/text/language';
import { asSentence } from '../../../lib/text/sentence-ends';
import { ByAuthor } from '../by-author';
import { UnplacedPhrases } from '../essay/unplaced-phrases';
import { EssayBlocks, splitRemainder } from './essay-remainder';
import { TakeAway } from './take-away';
import './end-matter.css';

/** What stands behind the interview: the rest of each essay, the phrases it does not contain, sources and rights. */
export function EndMatter({ edition, takeAway = true }: { edition: Edition; takeAway?: boolean }) {
  return (
    <footer className="end-matter" {...IN_ENGLISH}>
      {edition.commentaries.map((commentary) => (
        <EssayEnd key={commentary.slug} commentary={commentary} />
      ))}
      {takeAway ? <TakeAway edition={edition} /> : null}
      <section>
        <h2>Sources and rights</h2>
        <p>
          The interview: <cite {...inLanguage(edition.meta.language)}>{edition.meta.title}</cite>.{' '}
          {sourceOf(edition.meta)} {asSentence(edition.meta.rights)}
        </p>
        {edition.commentaries.map(({ slug, meta }) => (
          <p key={slug}>
            The essay: <cite {...inLanguage(meta.language)}>{meta.title}</cite>
            <ByAuthor author={meta.author} />. {sourceOf(meta)} {asSentence(meta.rights)}
          </p>
        ))}
        {edition.times ? (
          <p>
            <a href={spokenAddress(edition.slug)}>As spoken, as published</a>: what editing took out or changed.
          </p>
        ) : null}
        {wasCorrected(edition) ? (
          <p>
            <a href={changesAddress(edition.slug)}>The corrected record</a>: what was changed since it was first
            published.
          </p>
        ) : null}
        {edition.passages.some(({ speakerInferred }) => speakerInferred) ? (
          <p>
            A speaker’s name in [square brackets] was inferred from what is said: the source does not name who speaks
            there.
          </p>
        ) : null}
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
            More of <cite>{commentary.meta.title}</cite>
          </h2>
          <EssayBlocks commentary={commentary} blocks={later} />
        </section>
      ) : null}
      <UnplacedPhrases commentary={commentary} />
    </div>
  );
}

/** Where a text was taken from, as a sentence, and a link where there is one. */
function sourceOf({ source, url }: { source?: string | undefined; url?: string | undefined }) {
  if (url) return <a href={url}>{asSentence(source ?? new URL(url).hostname)}</a>;
  return source ? asSentence(source) : '';
}
