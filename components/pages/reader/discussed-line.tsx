import { type Edition, overviewOf, type PlacedQuote, placedQuotes } from '@/lib/edition';
import { noteAnchor, quoteAnchor } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { EssayName } from './essay-names';

/** Words that may be read before the first quote without a specimen of what a quote looks like. */
const FAR = 220;

/**
 * What an edition has besides its interview, and how to see it: how many passages are discussed, where, what they look
 * like, and the way to the first. Where that is far down, the opening words of one stand here too.
 */
export function DiscussedLine({ edition }: { edition: Edition }) {
  const quotes = placedQuotes(edition.commentaries);
  const [first] = quotes;
  const [only, ...others] = edition.commentaries;
  if (!first || !only) return null;
  return (
    <>
      <p className="people discussed">
        {quotes.length === 1 ? 'One passage is' : `${quotes.length} passages are`} discussed
        {others.length === 0 ? (
          <>
            {' '}
            in <EssayName edition={edition.slug} commentary={only} />
          </>
        ) : null}
        <span className="on-screen">
          ; press{' '}
          <a href={`#${quoteAnchor(first.id)}`} title="Go to the first">
            one that is <Sample quotes={quotes} />
          </a>
        </span>
        .
      </p>
      {wordsBefore(edition, first) > FAR ? (
        <Specimen quote={quotes.find(({ kind }) => kind === 'block') ?? first} language={edition.meta.language} />
      ) : null}
    </>
  );
}

/** The word for what quotes look like, looking so itself. */
function Sample({ quotes }: { quotes: readonly PlacedQuote[] }) {
  const has = (kind: PlacedQuote['kind']): boolean => quotes.some((quote) => quote.kind === kind);
  const voice = quotes[0]?.voice ?? 1;
  return (
    <>
      {has('block') ? (
        <span className={`quote quote-block voice-${voice}`}>
          <span>tinted</span>
        </span>
      ) : null}
      {has('block') && has('inline') ? ' or ' : null}
      {has('inline') ? (
        <span className={`quote quote-inline voice-${voice}`}>
          <span>underlined</span>
        </span>
      ) : null}
    </>
  );
}

/** A quote's opening words, as they look in the text; they lead to its note. */
function Specimen({ quote, language }: { quote: PlacedQuote; language: string }) {
  return (
    <p className={`specimen voice-${quote.voice}`}>
      <a href={`#${noteAnchor(quote.id)}`} title={`Note ${quote.number}`}>
        <span className={`quote quote-${quote.kind}`} {...inLanguage(language)}>
          <span>{quote.lemma} …</span>
          <sup>{quote.number}</sup>
        </span>
      </a>
    </p>
  );
}

/** How many words are said before the passage that a quote begins in. */
function wordsBefore(edition: Edition, { placement }: PlacedQuote): number {
  return (overviewOf(edition).passages.get(placement.spans[0]?.passage ?? '') ?? 0) * edition.words;
}
