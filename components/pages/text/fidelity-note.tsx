import { diffRuns, type PlacedQuote } from '@/lib/edition';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import { betweenSentences } from '@/lib/interface/quotes';
import { describeFidelity } from '../../../lib/edition/describe-fidelity';
import { DiffText } from './diff-text';

/** How a quote departs from the interview, in plain words and word for word; nothing for a verbatim quote. */
export function FidelityNote({
  quote,
  shared = false,
}: {
  quote: PlacedQuote;
  /** Whether it stands with others, says which quote it speaks of, and gives way where another one is chosen. */
  shared?: boolean;
}) {
  const { id, placement, number, text, spoken = text } = quote;
  const departure = describeFidelity(quote);
  if (!departure) return null;
  return (
    <div className="fidelity" data-of={shared ? id : undefined}>
      <p {...IN_INTERFACE}>
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
        {departure.sentences.join(betweenSentences)}
      </p>
      <DiffText runs={diffRuns(spoken, placement.edits)} />
    </div>
  );
}
