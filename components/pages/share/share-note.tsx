import { type Edition, type EditionCommentary, indexEdition, type PlacedQuote } from '@/lib/edition';
import { essayAddress, shareAddress } from '../../../lib/site/addresses';
import { formatDate } from '../../../lib/text/format';
import { IN_ENGLISH, inLanguage } from '../../../lib/text/language';
import { Note, type NoteExtent } from '../text/note';

/** A note that is shown by itself, with where it was published. */
export function ShareNote({
  edition,
  quote,
  extent,
  linked,
}: {
  edition: Edition;
  quote: PlacedQuote;
  extent: NoteExtent;
  /** Whether the lemma leads to the share page of its quote. */
  linked: boolean;
}) {
  const commentary = indexEdition(edition).commentaryBySlug.get(quote.commentary);
  if (!commentary) return null;
  return (
    <Note
      quote={quote}
      commentary={commentary}
      extent={extent}
      href={linked ? shareAddress(edition.slug, 'q', quote.id) : undefined}
      source={<EssaySource edition={edition} commentary={commentary} />}
    />
  );
}

/** The title of an essay as a link, and who published it when. */
function EssaySource({ edition, commentary: { slug, meta } }: { edition: Edition; commentary: EditionCommentary }) {
  const { author, publication, date, language = edition.meta.language } = meta;
  const parts = [author, publication, date && formatDate(date, language)];
  return (
    <p className="note-source" {...IN_ENGLISH}>
      <a href={essayAddress(edition.slug, slug)}>
        <cite {...inLanguage(language)}>{meta.title}</cite>
      </a>
      {parts.flatMap((part) => (part ? `, ${part}` : [])).join('')}
    </p>
  );
}
