import { formatCount } from '../verify/format-count';
import type { ShownWork } from './messages';
import type { WorkshopActions } from './use-workshop';

/** The texts that the edition is made of. */
export function TextList({ work: { texts }, actions }: { work: ShownWork; actions: WorkshopActions }) {
  return (
    <ul className="studio-list">
      {texts.map(({ id, title, kind, words, format }) => (
        <li key={id}>
          <b dir="auto">{title}</b>
          <span>
            {kind === 'transcript' ? 'The interview' : 'An essay'}, {formatCount(words, 'word')}, from {format}
          </span>
          <div className="studio-buttons">
            <button
              type="button"
              onClick={() =>
                actions.ask({ ask: 'take-as', text: id, as: kind === 'transcript' ? 'commentary' : 'transcript' })
              }
            >
              {kind === 'transcript' ? 'It is an essay' : 'It is the interview'}
            </button>
            <button type="button" onClick={() => actions.ask({ ask: 'remove', text: id })}>
              Take out<span className="visually-hidden"> {title}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
