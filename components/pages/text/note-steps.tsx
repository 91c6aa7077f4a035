import { noteAnchor } from '../../../lib/site/addresses';
import { type IconName, iconUrl } from '../icon';

/** What the style sheet draws for each of the steps: a page may have thousands, and an element each is enough. */
const ICONS: readonly (readonly [selector: string, icon: IconName])[] = [
  ['[data-step="-1"]', 'previous'],
  ['[data-step="1"]', 'next'],
  ['[data-own-link]', 'link'],
  ['[data-close]', 'close'],
];

/** The drawings of the steps, once for all notes of a page. */
export function NoteStepsStyle() {
  const rules = ICONS.map(([selector, icon]) => `.note-steps ${selector}{--icon:url("${iconUrl(icon)}")}`);
  return <style data-kept="">{rules.join('')}</style>;
}

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
      {previous === undefined ? null : <Step to={previous} label="Previous note" data-step="-1" />}
      {next === undefined ? null : <Step to={next} label="Next note" data-step="1" />}
      {own === undefined ? null : <Step to={own} label="Link to this note, quote or cite its words" data-own-link="" />}
      <button type="button" data-close="" aria-label="Close the note" />
    </p>
  );
}

/** A link to the note of a quote that shows a drawing. */
function Step({ to, label, ...data }: { to: string; label: string; 'data-step'?: string; 'data-own-link'?: string }) {
  return <a href={`#${noteAnchor(to)}`} {...data} aria-label={label} />;
}
