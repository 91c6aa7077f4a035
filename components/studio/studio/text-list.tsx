import * as say from '@/lib/interface/making';
import { words as countWords } from '@/lib/interface/map';
import type { ShownWork } from './messages';
import type { WorkshopActions } from './use-workshop';

/** The texts that the edition is made of. */
export function TextList({ work: { texts }, actions }: { work: ShownWork; actions: WorkshopActions }) {
  return (
    <ul className="studio-list">
      {texts.map(({ id, title, kind, words, format }) => (
        <li key={id}>
          <b dir="auto">{title}</b>
          <span>{say.textFacts(kind === 'transcript', countWords(words), format)}</span>
          <div className="studio-buttons">
            <button
              type="button"
              onClick={() =>
                actions.ask({ ask: 'take-as', text: id, as: kind === 'transcript' ? 'commentary' : 'transcript' })
              }
            >
              {kind === 'transcript' ? say.itIsEssay : say.itIsInterview}
            </button>
            <button type="button" onClick={() => actions.ask({ ask: 'remove', text: id })}>
              {say.takeOut}
              <span className="visually-hidden"> {title}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
