import { homeAddress, scriptListAddress, serviceWorkerAddress } from '../../../lib/site/addresses';
import { KEEPS_OFFLINE } from '../../../lib/site/site';
import { PREFERENCES, type Preference } from '../../browser/preferences/preferences';
import { Icon } from '../icon';
import './preferences.css';

/** The button for the preferences; shown only where scripts can carry them out. */
export function PreferencesButton() {
  return (
    <button
      type="button"
      className="tool-button preferences-tool"
      popoverTarget="page:preferences"
      aria-label="Preferences"
    >
      <Icon name="type" />
    </button>
  );
}

/** What the script that keeps pages offline has to know of the site. */
const OFFLINE = {
  'data-service-worker': serviceWorkerAddress(),
  'data-scope': homeAddress(),
  'data-scripts': scriptListAddress(),
};

/** The preferences: those that most look for, and the rest folded away. */
export function PreferencesPanel() {
  const of = (rare: boolean): Preference[] => PREFERENCES.filter((preference) => (preference.rare ?? false) === rare);
  return (
    <div className="panel" id="page:preferences" popover="auto" role="dialog" aria-label="Preferences">
      <form className="preferences" {...(KEEPS_OFFLINE ? OFFLINE : {})}>
        <Rows preferences={of(false)} />
        <details>
          <summary>More</summary>
          <Rows preferences={of(true)} />
        </details>
      </form>
    </div>
  );
}

function Rows({ preferences }: { preferences: readonly Preference[] }) {
  return preferences.map(({ name, title, standard, choices }) => (
    <fieldset key={name}>
      <legend>{title}</legend>
      <div className="choices">
        {choices.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === standard} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  ));
}
