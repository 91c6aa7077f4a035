/** Starts a single file: one of its views, as the page that it is on the site. */
import { showView } from '../single-file/show-view';

const view = showView(document);
if (view) {
  void import('./preferences');
  if (view.querySelector('.reading')) void import('./reader');
  else if (view.querySelector('.map')) void import('./map');
}
