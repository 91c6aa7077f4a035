import { diffRuns, type PlacedQuote } from '@/lib/edition';
import { describeFidelity } from '../../../lib/edition/describe-fidelity';
import { IN_ENGLISH } from '../../../lib/text/language';
import { DiffText } from './diff-text';

/** How a quote departs from the interview, in plain words and word for word; nothing for a verbatim quote. */
export function FidelityNote({
  quote: { id, placement, number, text, spoken = text },
  shared = false,
}: {
  quote: PlacedQuote;
  /** Whether it stands with others, says which quote it speaks of, and gives way where another one is chosen. */
  shared?: boolean;
}) {
  const departure = describeFidelity(placement);
  if (!departure) return null;
  return (
    <div className="fidelity" data-of={shared ? id : undefined}>
      <p {...IN_ENGLISH}>
        {shared ? (
          <>
            <span className="note-number">{number}</span>{' '}
          </>
        ) : null}
        {departure.kind === null ? null : (
          <>
            <b className="fidelity-word">{departure.kind}</b>{' '}
          </>
        )}
        {departure.sentences.join(' ')}
      </p>
      <DiffText runs={diffRuns(spoken, placement.edits)} />
    </div>
  );
}
