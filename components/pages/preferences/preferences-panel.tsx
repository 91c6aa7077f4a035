import { LANGUAGE } from '@/lib/interface/common';
import * as say from '@/lib/interface/library';
import { homeAddress, scriptListAddress, serviceWorkerAddress } from '../../../lib/site/addresses';
import { KEEPS_OFFLINE } from '../../../lib/site/site';
import { Icon } from '../icon';
import { PREFERENCES, type Preference, RARE_PREFERENCES } from './preferences';
import './preferences.css';

/** The button for the preferences; shown only where scripts can carry them out. */
export function PreferencesButton() {
  return (
    <button
      type="button"
      className="tool-button preferences-tool"
      popoverTarget="page:preferences"
      aria-label={say.preferences}
    >
      <Icon name="type" />
    </button>
  );
}

/** What the script that keeps pages offline has to know of the site. */
const OFFLINE = {
  'data-service-worker': serviceWorkerAddress(),
  'data-scope': homeAddress(),
  'data-scripts': scriptListAddress(LANGUAGE),
};

/**
 * The preferences: those that most look for, and the rest folded away.
 *
 * @param isFile whether it stands in a file of an edition, which is in one language
 */
export function PreferencesPanel({ isFile }: { isFile: boolean }) {
  return (
    <div className="panel" id="page:preferences" popover="auto" role="dialog" aria-label={say.preferences}>
      <form className="preferences" {...(KEEPS_OFFLINE ? OFFLINE : {})}>
        <Rows preferences={isFile ? PREFERENCES.filter(({ name }) => name !== 'language') : PREFERENCES} />
        <details>
          <summary>{say.morePreferences}</summary>
          <Rows preferences={RARE_PREFERENCES} />
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
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="radio" name={name} value={choice.value} defaultChecked={choice.value === standard} />
            <span lang={choice.language}>{choice.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  ));
}
