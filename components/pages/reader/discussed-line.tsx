import { type Edition, overviewOf, type PlacedQuote, placedQuotes } from '@/lib/edition';
import * as say from '@/lib/interface/reader';
import { noteAnchor, quoteAnchor } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { Say } from '../say';
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
        {say.discussed(quotes.length)}
        {others.length === 0 ? (
          <Say>{say.discussedIn(<EssayName edition={edition.slug} commentary={only} />)}</Say>
        ) : null}
        <span className="on-screen">
          <Say>
            {say.pressOne(
              <a href={`#${quoteAnchor(first.id)}`} title={say.goToFirst}>
                <Say>{say.oneLike(<Sample quotes={quotes} />)}</Say>
              </a>,
            )}
          </Say>
        </span>
        {say.endOfDiscussed}
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
          <span>{say.tinted}</span>
        </span>
      ) : null}
      {has('block') && has('inline') ? say.tintedOr : null}
      {has('inline') ? (
        <span className={`quote quote-inline voice-${voice}`}>
          <span>{say.underlined}</span>
        </span>
      ) : null}
    </>
  );
}

/** A quote's opening words, as they look in the text; they lead to its note. */
function Specimen({ quote, language }: { quote: PlacedQuote; language: string }) {
  return (
    <p className={`specimen voice-${quote.voice}`}>
      <a href={`#${noteAnchor(quote.id)}`} title={say.numberedNotes([quote.number])}>
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
