import { PLAIN_KEYS, SHORTCUTS } from '../../browser/reader/shortcuts';
import { Icon } from '../icon';

/** The button for the sheet of keys. */
export function KeysButton() {
  return (
    <button type="button" className="tool-button keys-tool" popoverTarget="page:keys" aria-label="Keys">
      <Icon name="keyboard" />
    </button>
  );
}

/** The sheet of keys. */
export function KeysPanel() {
  return (
    <div className="panel" id="page:keys" popover="auto" role="dialog" aria-label="Keys">
      <dl className="keys">
        {[...SHORTCUTS, ...PLAIN_KEYS].map(({ key, title }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
      <p className="panel-hint">Single keys can be turned off in the preferences.</p>
    </div>
  );
}
