import { type Edition, outlineOf } from '@/lib/edition';
import { inLanguage } from '../language';

/** The interview's questions, each a link to where it is asked. */
export function Outline({ edition }: { edition: Edition }) {
  const entries = outlineOf(edition);
  if (entries.length === 0) return null;
  return (
    <nav className="outline" aria-label="Questions">
      <ol {...inLanguage(edition.meta.language)}>
        {entries.map(({ passage, title }) => (
          <li key={passage}>
            <a href={`#${passage}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
