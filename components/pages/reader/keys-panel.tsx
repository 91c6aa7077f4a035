import * as say from '@/lib/interface/library';
import { SHORTCUTS } from '../../browser/reader/shortcuts';
import { Icon } from '../icon';

/** The button for the sheet of keys. */
export function KeysButton() {
  return (
    <button type="button" className="tool-button keys-tool" popoverTarget="page:keys" aria-label={say.keys}>
      <Icon name="keyboard" />
    </button>
  );
}

/** What each key does: the single ones, then those that work everywhere on the web. */
const LISTED = [
  ...SHORTCUTS.map(({ key, action }) => [key, say.shortcuts[action]] as const),
  ...Object.entries(say.plainKeys),
];

/** The sheet of keys. */
export function KeysPanel() {
  return (
    <div className="panel" id="page:keys" popover="auto" role="dialog" aria-label={say.keys}>
      <dl className="keys">
        {LISTED.map(([key, title]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
      <p className="panel-hint">{say.keysHint}</p>
    </div>
  );
}
