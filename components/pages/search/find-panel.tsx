import { searchAddress } from '../../../lib/site/addresses';
import { Icon } from '../icon';
import './find.css';

/** The button that opens the search of an edition. */
export function FindButton() {
  return (
    <button type="button" className="tool-button find-tool" popoverTarget="page:find" aria-label="Find">
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
    <search className="panel find-panel" id="page:find" popover="manual" aria-label="Find in this edition">
      <form action={searchAddress()} className="find-form">
        <input
          type="search"
          name="find"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder="Find in interview and essays"
          aria-label="Find in interview and essays"
        />
        <button
          type="button"
          className="tool-button"
          popoverTarget="page:find"
          popoverTargetAction="hide"
          aria-label="Close"
        >
          <Icon name="close" />
        </button>
      </form>
      <a className="find-library" href={searchAddress()}>
        People, questions and essays of all editions
      </a>
    </search>
  );
}
