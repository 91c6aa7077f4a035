import { Icon } from '../icon';
import './links.css';

/**
 * What a reader is told of the link that led here, where there is anything to tell; filled and shown by the script. It
 * stands at the window's foot, so that nothing moves for it. What is said is also put where screen readers hear it.
 */
export function LinkNotice() {
  return (
    <>
      <section className="notice" aria-label="About the link that led here" hidden>
        <div className="notice-text">
          <p className="notice-says">
            This link is more than the name of a place on this page, and what looks it up could not be loaded. The
            connection may be gone; loading the page again may help.
          </p>
        </div>
        <button type="button" className="icon-button" aria-label="Close this notice">
          <Icon name="close" />
        </button>
      </section>
      <p className="visually-hidden" role="status" id="page:status" />
    </>
  );
}
