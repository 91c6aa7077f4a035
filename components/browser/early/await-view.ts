/**
 * Holds a single file back until its script shows the view that the address names, since another one stands before it. It
 * stands in the file's head behind the styles, must not fail, and must not need anything.
 */
const { dataset } = document.documentElement;
if (location.search !== '') {
  // What is held back is hidden by the style sheets.
  dataset.held = '';
  document.addEventListener('DOMContentLoaded', () => {
    delete dataset.held;
  });
}

export {};
