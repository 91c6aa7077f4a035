import type { ShownWork } from './messages';

/** What keeps the edition from being published, and how to mend it. */
export function ProblemList({ work: { problems, texts, misfits } }: { work: ShownWork }) {
  if (problems.length + misfits === 0) return null;
  const nameOf = (id: string): string => texts.find((text) => text.id === id)?.name ?? '';
  return (
    <section className="studio-problem" aria-labelledby="studio:problems">
      <h2 id="studio:problems">To be mended first</h2>
      <ul>
        {misfits === 0 ? null : (
          <li>
            <b>{misfits === 1 ? 'One change does' : `${misfits} changes do`} not fit the text as it is read now.</b>{' '}
            Look whether something that you changed is as it was, and change it again.
          </li>
        )}
        {problems.map(({ found, remedy, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be wrong twice
          <li key={index}>
            <b>
              {nameOf(text)}: {found}.
            </b>{' '}
            {remedy}
          </li>
        ))}
      </ul>
    </section>
  );
}
