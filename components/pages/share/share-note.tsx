import { type Edition, type EditionCommentary, indexEdition, type SharedNote } from '@/lib/edition';
import { TAG } from '@/lib/interface/common';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import { betweenParts } from '@/lib/interface/share';
import { essayAddress, shareAddress } from '../../../lib/site/addresses';
import { formatDate } from '../../../lib/text/format';
import { inLanguage } from '../../../lib/text/language';
import { Note, type NoteExtent } from '../text/note';

/** A note that is shown by itself, with where it was published. */
export function ShareNote({
  edition,
  note,
  extent,
  linked,
}: {
  edition: Edition;
  note: SharedNote;
  extent: NoteExtent;
  /** Whether its lemmas lead to the share pages of their quotes. */
  linked: boolean;
}) {
  const commentary = indexEdition(edition).commentaryBySlug.get(note.quotes[0].commentary);
  if (!commentary) return null;
  return (
    <Note
      note={note}
      commentary={commentary}
      extent={extent}
      href={linked ? ({ id }) => shareAddress(edition.slug, 'q', id) : undefined}
      source={<EssaySource edition={edition} commentary={commentary} />}
    />
  );
}

/** The title of an essay as a link, and who published it when. */
function EssaySource({ edition, commentary: { slug, meta } }: { edition: Edition; commentary: EditionCommentary }) {
  const { author, publication, date, language = edition.meta.language } = meta;
  const parts = [author, publication, date && formatDate(date, TAG)];
  return (
    <p className="note-source" {...IN_INTERFACE}>
      <a href={essayAddress(edition.slug, slug)}>
        <cite {...inLanguage(language)}>{meta.title}</cite>
      </a>
      {parts.flatMap((part) => (part ? betweenParts + part : [])).join('')}
    </p>
  );
}
