import { Fragment } from 'react';
import { diffRuns, type PlacedQuote } from '@/lib/edition';
import { describeFidelity } from '../../../lib/edition/fidelity-words';
import { IN_ENGLISH } from '../../../lib/text/language';

/** How a quote departs from the interview, in plain words and word for word; nothing for a verbatim quote. */
export function FidelityNote({ quote: { placement, text, spoken = text } }: { quote: PlacedQuote }) {
  const { edits } = placement;
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
      {edits.length > 0 ? (
        <p className="diff">
          <DiffText quote={spoken} placement={placement} />
        </p>
      ) : null}
    </div>
  );
}

/** The quote around each difference: added words underlined, dropped ones struck, gaps as an ellipsis. */
function DiffText({ quote, placement }: { quote: string; placement: PlacedQuote['placement'] }) {
  return diffRuns(quote, placement.edits).map(({ kind, text }, index) => {
    // Runs have no identity but their order, and never change.
    const key = `${index}-${kind}`;
    const Element = ({ added: 'ins', dropped: 'del', same: 'span', gap: 'span' } as const)[kind];
    return (
      <Fragment key={key}>
        <Element>{kind === 'gap' ? '…' : text}</Element>{' '}
      </Fragment>
    );
  });
}
