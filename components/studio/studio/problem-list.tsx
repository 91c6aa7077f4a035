import * as say from '@/lib/interface/making';
import type { ShownWork } from './messages';

/** What keeps the edition from being published, and how to mend it. */
export function ProblemList({ work: { problems, texts, misfits } }: { work: ShownWork }) {
  if (problems.length + misfits === 0) return null;
  const nameOf = (id: string): string => texts.find((text) => text.id === id)?.name ?? '';
  return (
    <section className="studio-problem tool-trouble" aria-labelledby="studio:problems">
      <h2 id="studio:problems">{say.mendFirst}</h2>
      <ul>
        {misfits === 0 ? null : (
          <li>
            <b>{say.misfits(misfits)}</b> {say.changeAgain}
          </li>
        )}
        {problems.map(({ found, remedy, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be wrong twice
          <li key={index}>
            <b>{say.problemIn(nameOf(text), found)}</b> {remedy}
          </li>
        ))}
      </ul>
    </section>
  );
}
