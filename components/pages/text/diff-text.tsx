import { Fragment } from 'react';
import { inLanguage } from '../../../lib/text/language';

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
        return <Fragment key={key}>{shownRun(run)}</Fragment>;
      })}
    </p>
  );
}

function shownRun({ kind, text }: Run) {
  if (kind === 'gap') return '… ';
  if (kind === 'same') return `${text} `;
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <>
      <Element>{text}</Element>{' '}
    </>
  );
}
