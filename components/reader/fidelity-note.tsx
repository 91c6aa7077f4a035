import { Fragment } from 'react';
import { describeEdits, diffRuns, type Fidelity, type Flag, type PlacedQuote } from '@/lib/edition';
import { IN_ENGLISH } from '../language';

const FIDELITY_WORDS: Record<Exclude<Fidelity, 'verbatim'>, string> = {
  altered: 'Altered',
  elided: 'Shortened where the essay marks it',
  stitched: 'Joined from several places',
};

const FLAG_WORDS: Record<Flag, string> = {
  'negation-changed': 'A “not” was gained or lost.',
  'number-changed': 'A number differs.',
  'several-speakers': 'These are words of more than one speaker.',
};

/** How a quote departs from the interview, in plain words and word for word; nothing for a verbatim quote. */
export function FidelityNote({ quote: { placement, text } }: { quote: PlacedQuote }) {
  const { fidelity, edits, flags } = placement;
  if (fidelity === 'verbatim' && flags.length === 0) return null;
  const sentences = [...(fidelity === 'elided' ? [] : describeEdits(edits)), ...flags.map((flag) => FLAG_WORDS[flag])];
  return (
    <div className="fidelity">
      <p {...IN_ENGLISH}>
        {fidelity === 'verbatim' ? null : (
          <>
            <b className="fidelity-word">{FIDELITY_WORDS[fidelity]}</b>{' '}
          </>
        )}
        {sentences.join(' ')}
      </p>
      {edits.length > 0 ? (
        <p className="diff">
          <DiffText quote={text} placement={placement} />
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
