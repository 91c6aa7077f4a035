import type { Edition } from '@/lib/edition';
import { overviewOf } from '@/lib/edition';
import { directionOf } from '../../../lib/text/language';

/** Units along the drawing, which is stretched to the width that there is. */
const LENGTH = 1000;

/**
 * The whole interview in one line: who speaks, and where the commentary falls. Each turn leads to where it begins. What
 * it shows is in the outline and the text too, so screen readers pass it over.
 */
export function Overview({ edition }: { edition: Edition }) {
  const { turns, quoted } = overviewOf(edition);
  return (
    <div className="overview" dir={directionOf(edition.meta.language)} data-words={edition.words} aria-hidden="true">
      <svg viewBox={`0 0 ${LENGTH} 10`} preserveAspectRatio="none" focusable="false" aria-hidden="true">
        {turns.map(({ passage, from, to, asking }) => (
          <a key={passage} href={`#${passage}`} tabIndex={-1}>
            <rect className="overview-hit" x={from * LENGTH} width={(to - from) * LENGTH} y={0} height={10} />
            <rect
              className={asking ? 'overview-asking' : 'overview-answer'}
              x={from * LENGTH}
              width={Math.max((to - from) * LENGTH - 1.5, 0.5)}
              y={asking ? 2 : 6}
              height={asking ? 7 : 3}
            />
          </a>
        ))}
        {quoted.map(({ quote, voice, from, to }) => (
          <a key={`${quote} ${from}`} href={`#note:${quote}`} tabIndex={-1}>
            <rect
              className={`overview-quoted voice-${voice}`}
              x={from * LENGTH}
              width={Math.max((to - from) * LENGTH, 2)}
              y={1}
              height={4}
            />
          </a>
        ))}
      </svg>
      <i className="overview-place" />
    </div>
  );
}
