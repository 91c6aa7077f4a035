/**
 * Holds a page back until its typefaces are there, or for a moment at most: what is painted before they have come would
 * move when they come. It stands in the page's head behind the styles, must not fail, and must not need anything.
 */
import { SANS, SERIF } from '../../design/families';

/** How long a page is held back, in milliseconds: so long that on a slow line (1.6 Mb/s, 150 ms) they have come. */
const LONGEST_WAIT = 800;
/** What every page is set in. */
const FACES = [`1em ${SERIF}`, `italic 1em ${SERIF}`, `1em ${SANS}`];

const { dataset } = document.documentElement;
const show = (): void => {
  delete dataset.held;
};
// What is held back is hidden by the style sheets.
dataset.held = '';
setTimeout(show, LONGEST_WAIT);
Promise.all(FACES.map((face) => document.fonts.load(face))).then(show, show);
