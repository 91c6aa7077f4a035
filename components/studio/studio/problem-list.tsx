import type { ShownWork } from './messages';

/** What keeps the edition from being published, and how to mend it. */
export function ProblemList({ work: { problems, texts } }: { work: ShownWork }) {
  if (problems.length === 0) return null;
  const nameOf = (id: string): string => texts.find((text) => text.id === id)?.name ?? '';
  return (
    <section className="studio-problem" aria-labelledby="studio:problems">
      <h2 id="studio:problems">To be mended first</h2>
      <ul>
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
