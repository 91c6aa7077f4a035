import * as say from '@/lib/interface/reader';
import { type IconName, iconUrl } from '../icon';

/** What the style sheet draws for each of the steps. */
const ICONS: readonly (readonly [selector: string, icon: IconName])[] = [
  ['[data-step="-1"]', 'previous'],
  ['[data-step="1"]', 'next'],
  ['[data-own-link]', 'link'],
  ['[data-close]', 'close'],
];

/**
 * The way from a chosen note to the one before and after it, the tools for its link, and the way back to the text. It stands once on
 * a page, which may have thousands of notes; the script brings it into the one that is chosen.
 *
 * @param linked whether there are tools for links to notes
 */
export function NoteSteps({ linked }: { linked: boolean }) {
  const rules = ICONS.map(([selector, icon]) => `.note-steps ${selector}{--icon:url("${iconUrl(icon)}")}`);
  return (
    <>
      <style data-kept="">{rules.join('')}</style>
      <p className="note-steps" id="page:steps">
        <button type="button" data-step="-1" aria-label={say.previousNote} />
        <button type="button" data-step="1" aria-label={say.nextNote} />
        {linked ? <button type="button" data-own-link="" aria-label={say.linkToNote} /> : null}
        <button type="button" data-close="" aria-label={say.closeNote} />
      </p>
    </>
  );
}
