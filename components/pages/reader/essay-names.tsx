import type { EditionCommentary } from '@/lib/edition';
import * as say from '@/lib/interface/reader';
import { essayAddress } from '../../../lib/site/addresses';
import { inLanguage } from '../../../lib/text/language';
import { ByAuthor } from '../by-author';

/** The essays that an interview is read with, where there are several: each with a switch for its notes. */
export function EssaySwitches({
  edition,
  commentaries,
}: {
  edition: string;
  commentaries: readonly EditionCommentary[];
}) {
  if (commentaries.length < 2) return null;
  return (
    <fieldset className="voices people">
      <legend>{say.commentaryFrom}</legend>
      {commentaries.map((commentary) => (
        <div key={commentary.slug} className={`voice-${commentary.voice}`}>
          <label className="voice-switch">
            <input
              type="checkbox"
              name="commentary"
              value={commentary.slug}
              defaultChecked
              aria-label={say.notesFrom(commentary.meta.title)}
            />
          </label>
          <span>
            <EssayName edition={edition} commentary={commentary} />
          </span>
        </div>
      ))}
    </fieldset>
  );
}

/** An essay's title, underlined in its colour, as a link to the essay, and its author. */
export function EssayName({
  edition,
  commentary: { slug, voice, meta },
}: {
  edition: string;
  commentary: EditionCommentary;
}) {
  return (
    <>
      <a className={`essay-name voice-${voice}`} href={essayAddress(edition, slug)}>
        <cite {...inLanguage(meta.language)}>{meta.title}</cite>
      </a>
      <ByAuthor author={meta.author} />
    </>
  );
}
