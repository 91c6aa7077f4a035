import { useState } from 'react';
import * as say from '@/lib/interface/making';
import { download } from '../download';
import type { TakenForm, Wrong } from './messages';
import type { WorkshopActions } from './use-workshop';

/** The forms that the edition can be taken away in. */
const FORMS: readonly TakenForm['form'][] = ['page', 'folder', 'markdown'];

/** Where the parts of HTML files could not be loaded. */
const NO_PARTS: Wrong = {
  found: say.noParts,
  remedy: say.lookOnline,
};

/** The ways to take the edition away. */
export function TakeAway({ parts, actions }: { parts: string; actions: WorkshopActions }) {
  const [said, setSaid] = useState('');
  const save = async (form: TakenForm['form']): Promise<void> => {
    const wanted = form === 'page' ? await withParts(parts) : { form };
    if (wanted === null) return actions.fail(NO_PARTS);
    const taken = await actions.take({ ask: 'take', taken: wanted });
    if (taken === null) return;
    download(taken.name, taken.bytes, taken.type);
    setSaid(say.savedAs(taken.name));
  };
  return (
    <section className="studio-take" aria-labelledby="studio:take">
      <h2 id="studio:take">{say.takeItAway}</h2>
      <ul>
        {FORMS.map((form) => (
          <li key={form}>
            <button type="button" className="studio-main" onClick={() => void save(form)}>
              {say.forms[form][0]}
            </button>{' '}
            {say.forms[form][1]}
          </li>
        ))}
      </ul>
      <p role="status" className="studio-status">
        {said}
      </p>
    </section>
  );
}

/** Style sheets, typefaces and scripts of every HTML file, which the site has in one of its own. */
async function withParts(address: string): Promise<TakenForm | null> {
  try {
    const response = await fetch(address);
    return response.ok ? { form: 'page', parts: await response.json() } : null;
  } catch {
    return null;
  }
}
