import type { Edition } from '@/lib/edition';
import { inLanguage } from '../../../lib/text/language';
import { Prose } from '../prose';
import { EssayOpening, splitRemainder } from './essay-remainder';

/** What stands before the first turn, and beside it how each essay opens; nothing where there is neither. */
export function Introduction({ edition: { introduction, commentaries, meta } }: { edition: Edition }) {
  const opens = commentaries.some((commentary) => splitRemainder(commentary).opening.length > 0);
  if (introduction.length === 0 && !opens) return null;
  return (
    <section className="stretch introduction" aria-label="Introduction">
      {introduction.length > 0 ? (
        <div className="stretch-text" {...inLanguage(meta.language)}>
          {introduction.map(({ text, content }) => (
            <p key={text}>
              <Prose content={content} />
            </p>
          ))}
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
