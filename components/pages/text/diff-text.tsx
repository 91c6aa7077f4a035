import { Fragment } from 'react';
import { inLanguage } from '../../../lib/text/language';
import { gapBetween } from '../../../lib/text/word-gap';

/** A run of words of a comparison. */
interface Run {
  readonly kind: 'same' | 'added' | 'dropped' | 'removed' | 'gap';
  readonly text: string;
}

/**
 * A comparison word by word: added words underlined, those that are not there any more struck, an ellipsis where words
 * are left out; nothing where nothing differs.
 */
export function DiffText({ runs, language }: { runs: readonly Run[]; language?: string }) {
  if (runs.length === 0) return null;
  return (
    <p className="diff" {...inLanguage(language)}>
      {runs.map((run, index) => {
        // Runs have no identity but their order, and never change.
        const key = `${index}-${run.kind}`;
        return (
          <Fragment key={key}>
            {gapBetween(lettersOf(runs[index - 1]), lettersOf(run))}
            {shownRun(run)}
          </Fragment>
        );
      })}
    </p>
  );
}

function lettersOf(run: Run | undefined): string {
  return run?.kind === 'gap' ? '…' : (run?.text ?? '');
}

function shownRun(run: Run) {
  if (run.kind === 'same' || run.kind === 'gap') return lettersOf(run);
  const Element = run.kind === 'added' ? 'ins' : 'del';
  return <Element>{run.text}</Element>;
}
