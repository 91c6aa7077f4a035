import { noteAnchor } from '../addresses';
import { Icon } from '../icon';

/** The way from a chosen note to the one before and after it, and back to the text. */
export function NoteSteps({ previous, next }: { previous: string | undefined; next: string | undefined }) {
  return (
    <p className="note-steps">
      {previous === undefined ? null : (
        <a href={`#${noteAnchor(previous)}`} data-step="-1" aria-label="Previous note">
          <Icon name="previous" />
        </a>
      )}
      {next === undefined ? null : (
        <a href={`#${noteAnchor(next)}`} data-step="1" aria-label="Next note">
          <Icon name="next" />
        </a>
      )}
      <button type="button" data-close="" aria-label="Close the note">
        <Icon name="close" />
      </button>
    </p>
  );
}
