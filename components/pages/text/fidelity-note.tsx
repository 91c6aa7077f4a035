import { diffRuns, type PlacedQuote } from '@/lib/edition';
import { describeFidelity } from '../../../lib/edition/fidelity-words';
import { IN_ENGLISH } from '../../../lib/text/language';
import { DiffText } from './diff-text';

/** How a quote departs from the interview, in plain words and word for word; nothing for a verbatim quote. */
export function FidelityNote({ quote: { placement, text, spoken = text } }: { quote: PlacedQuote }) {
  const departure = describeFidelity(placement);
  if (!departure) return null;
  return (
    <div className="fidelity">
      <p {...IN_ENGLISH}>
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
