import * as say from '@/lib/interface/notices';
import { Icon } from '../icon';
import './links.css';

/**
 * What a reader is told of the link that led here, or of what could not be loaded; filled and shown by the script. It
 * stands at the window's foot, so that nothing moves for it. What is said is also put where screen readers hear it.
 */
export function LinkNotice() {
  return (
    <>
      <section className="notice" aria-label={say.notice} hidden>
        <div className="notice-text" />
        <button type="button" className="icon-button" aria-label={say.closeNotice}>
          <Icon name="close" />
        </button>
      </section>
      <p className="visually-hidden" role="status" id="page:status" />
    </>
  );
}
