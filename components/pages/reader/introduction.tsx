import type { Edition } from '@/lib/edition';
import { IN_ENGLISH, inLanguage } from '../../../lib/text/language';
import { Prose } from '../prose';
import { EssayOpening, splitRemainder } from './essay-remainder';

/** Letters of an introduction that are shown before it is opened, as far as whole paragraphs go. */
const SHOWN = 400;
/** An introduction with no more letters than this beyond those is shown as a whole. */
const SPARE = 300;

/** What stands before the first turn, and beside it how each essay opens; nothing where there is neither. */
export function Introduction({ edition: { introduction, commentaries, meta } }: { edition: Edition }) {
  const opens = commentaries.some((commentary) => splitRemainder(commentary).opening.length > 0);
  if (introduction.length === 0 && !opens) return null;
  const shown = shownAtFirst(introduction);
  return (
    <section className="stretch introduction" aria-label="Introduction">
      {introduction.length > 0 ? (
        <div className="stretch-text" {...inLanguage(meta.language)}>
          <Paragraphs of={introduction.slice(0, shown)} />
          {shown < introduction.length ? (
            <details>
              <summary {...IN_ENGLISH}>Read the whole introduction</summary>
              <Paragraphs of={introduction.slice(shown)} />
            </details>
          ) : null}
        </div>
      ) : null}
      {opens ? (
        <div className="notes">
          {commentaries.map((commentary) => (
            <EssayOpening key={commentary.slug} commentary={commentary} />
          ))}
        </div>
      ) : null}
    </section>
  );
}

function Paragraphs({ of }: { of: Edition['introduction'] }) {
  return of.map(({ text, content }) => (
    <p key={text}>
      <Prose content={content} />
    </p>
  ));
}

/** How many paragraphs of an introduction are shown at first: the rest is folded, where it is long. */
function shownAtFirst(introduction: Edition['introduction']): number {
  const lengths = introduction.map(({ text }) => text.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total <= SHOWN + SPARE) return lengths.length;
  let letters = 0;
  const index = lengths.findIndex((length, at) => {
    letters += length;
    return at > 0 && letters > SHOWN;
  });
  return Math.max(1, index);
}
