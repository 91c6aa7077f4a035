import { close } from '@/lib/interface/common';
import * as say from '@/lib/interface/find';
import { searchAddress } from '../../../lib/site/addresses';
import { Icon } from '../icon';
import './find.css';
import '../select.css';

/** The button that opens the search of an edition. */
export function FindButton() {
  return (
    <button type="button" className="tool-button find-tool" popoverTarget="page:find" aria-label={say.find}>
      <Icon name="find" />
    </button>
  );
}

/**
 * The panel of the search. The page's script answers in it; without one, what is typed goes to the page on which the whole
 * library is searched.
 */
export function FindPanel() {
  return (
    <search className="panel find-panel" id="page:find" popover="manual" aria-label={say.panel}>
      <form action={searchAddress()} className="find-form">
        <input
          type="search"
          name="find"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={say.field}
          aria-label={say.field}
        />
        <button
          type="button"
          className="tool-button"
          popoverTarget="page:find"
          popoverTargetAction="hide"
          aria-label={close}
        >
          <Icon name="close" />
        </button>
      </form>
      <a className="find-library" href={searchAddress()}>
        {say.library}
      </a>
    </search>
  );
}
