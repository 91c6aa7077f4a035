import { contentsOf, type Edition } from '@/lib/edition';
import * as say from '@/lib/interface/reader';
import { inLanguage } from '../../../lib/text/language';
import { Icon } from '../icon';
import './outline.css';

/**
 * The interview's chapters and questions, each a link to where it begins: beside the text where there is room, otherwise
 * a panel that the bar's button opens. Nothing where there is neither chapter nor question.
 */
export function Outline({ edition }: { edition: Edition }) {
  const entries = contentsOf(edition);
  if (entries.length === 0) return null;
  return (
    <nav className="outline panel" id="page:outline" popover="auto" aria-label={say.outline}>
      <ol {...inLanguage(edition.meta.language)}>
        {entries.map(({ passage, title, level }) => (
          <li key={`${passage} ${level}`} className={level === null ? undefined : `outline-chapter level-${level}`}>
            <a href={`#${passage}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The button of the bar that opens the outline where it does not stand beside the text. */
export function OutlineButton({ edition }: { edition: Edition }) {
  if (contentsOf(edition).length === 0) return null;
  return (
    <button type="button" className="tool-button outline-tool" popoverTarget="page:outline" aria-label={say.outline}>
      <Icon name="outline" />
    </button>
  );
}
