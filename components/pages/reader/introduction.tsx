import { type Edition, shownAtFirst } from '@/lib/edition';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/reader';
import { inLanguage } from '../../../lib/text/language';
import { FirstScreenEnds } from '../first-screen-ends';
import { Prose } from '../prose';
import { EssayOpening, splitRemainder } from './essay-remainder';

/** What stands before the first turn, and beside it how each essay opens; nothing where there is neither. */
export function Introduction({ edition: { introduction, commentaries, meta } }: { edition: Edition }) {
  const opens = commentaries.some((commentary) => splitRemainder(commentary).opening.length > 0);
  if (introduction.length === 0 && !opens) return <FirstScreenEnds />;
  const shown = shownAtFirst(introduction.map(({ text }) => text));
  return (
    <section className="stretch introduction" aria-label={say.introduction}>
      {introduction.length > 0 ? (
        <div className="stretch-text" {...inLanguage(meta.language)}>
          <Paragraphs of={introduction.slice(0, shown)} />
          {shown < introduction.length ? (
            <details>
              <summary {...IN_INTERFACE}>{say.wholeIntroduction}</summary>
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
      <FirstScreenEnds />
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
