import type { CommentarySummary } from '@/lib/edition';
import { essayAddress } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { ByAuthor } from '../by-author';
import './shelf.css';

/** An essay's title, underlined in its colour, as the way to it, and its author. */
export function EssayLink({
  edition,
  commentary: { slug, voice, meta },
}: {
  /** Name of the edition in addresses. */
  edition: string;
  commentary: CommentarySummary;
}) {
  return (
    <span className={`voice-${voice}`}>
      <a className="way" href={essayAddress(edition, slug)}>
        <cite {...inLanguage(meta.language)}>{meta.title}</cite>
      </a>
      <ByAuthor author={meta.author} />
    </span>
  );
}
