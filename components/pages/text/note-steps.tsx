import { noteAnchor } from '../../../lib/site/addresses';
import { Icon } from '../icon';

/** The way from a chosen note to the one before and after it, its own link, and the way back to the text. */
export function NoteSteps({
  previous,
  next,
  own,
}: {
  previous: string | undefined;
  next: string | undefined;
  /** Id of the quote whose link is offered; undefined for none. */
  own: string | undefined;
}) {
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
      {own === undefined ? null : (
        <a href={`#${noteAnchor(own)}`} data-own-link="" aria-label="Link to this note, quote or cite its words">
          <Icon name="link" />
        </a>
      )}
      <button type="button" data-close="" aria-label="Close the note">
        <Icon name="close" />
      </button>
    </p>
  );
}
