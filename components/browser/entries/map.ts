/** Starts what a map has: the quote that its address names goes along to the other orders. */
import { carryChoice } from '../carry-choice';

carryChoice(document, () => {
  const chosen = document.querySelector<HTMLElement>('.ribbon:target, .ribbon > :target');
  const commentary = chosen?.closest<HTMLElement>('.ribbon')?.dataset.commentary;
  return chosen && { quote: chosen.id.replace(/^quote:/, ''), commentary };
});
