/** Starts what a map has: ribbons that show their notes, and the chosen quote that goes along to the other orders. */
import { carryChoice } from '../carry-choice';
import { showRibbonNotes } from '../map/show-ribbon-notes';

showRibbonNotes(document);
carryChoice(document, () => {
  const chosen =
    document.querySelector<HTMLElement>('.ribbon.chosen') ?? document.querySelector<HTMLElement>(':target');
  const ribbon = chosen?.closest<HTMLElement>('.ribbon');
  return chosen && ribbon ? { quote: chosen.id.replace(/^quote:/, ''), commentary: ribbon.dataset.commentary } : null;
});
