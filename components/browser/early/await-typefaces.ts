/** How long a page is held back for its typefaces, in milliseconds: about as long as nobody takes for a wait. */
const PATIENCE = 400;
/** Attribute of the page's root while it is held back. */
const HELD = 'data-held';
/** What every page is set in, by the families' names in the style sheets. */
const FACES = ['1em newsreader', 'italic 1em newsreader', '1em instrumentSans'];

/**
 * The script that holds a page back until its typefaces are there, or for a moment at most. A page that is painted before
 * they have come keeps its fallback for good, so a reader on a first visit would seldom see the edition's own type. It
 * stands in the page's head behind the styles, must not fail, and must not need anything.
 */
export const AWAIT_TYPEFACES = `{const root=document.documentElement,show=()=>root.removeAttribute('${HELD}');root.setAttribute('${HELD}','');setTimeout(show,${PATIENCE});Promise.all(${JSON.stringify(FACES)}.map(face=>document.fonts.load(face))).then(show,show)}`;
