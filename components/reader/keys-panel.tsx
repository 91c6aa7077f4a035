import { Icon } from '../icon';
import { PLAIN_KEYS, SHORTCUTS } from './shortcuts';

/** The sheet of keys, and the button that opens it. */
export function KeysPanel() {
  return (
    <div className="tool keys-tool">
      <button type="button" className="tool-button" popoverTarget="page:keys" aria-label="Keys">
        <Icon name="keyboard" />
      </button>
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
    </div>
  );
}
